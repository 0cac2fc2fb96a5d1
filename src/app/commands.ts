import { parseArgs } from 'node:util'
import { causesOf } from './causes-of.ts'
import { buildDemo } from './demo/build-demo.ts'
import { formCommand, formUsage } from './form-command/form-command.ts'
import { lawCommand, lawUsage } from './law/law-command.ts'
import { type OpenedWorld, openWorld } from './open-world.ts'
import { type Env, readSettings } from './read-settings.ts'
import { setUp } from './sign-in/setup-code.ts'

type Command = {
  readonly says: string
  readonly run: (words: readonly string[], env: Env) => Promise<number>
}

/** Works in the world that the environment names; what goes wrong is said in a sentence. */
const inWorld = async (env: Env, work: (opened: OpenedWorld) => Promise<void>): Promise<number> => {
  try {
    const opened = await openWorld(env, readSettings(env).address ?? 'http://localhost:8080')
    try {
      await work(opened)
    } finally {
      await opened.close()
    }
    return 0
  } catch (error) {
    console.error(causesOf(error))
    return 1
  }
}

/** Every command with its sentence. `run` answers the exit code. */
export const commands: Readonly<Record<string, Command>> = {
  demo: {
    says: 'demo [--on YYYY-MM-DD] : throws the demo world away and builds it again (refused when real data is there)',
    run: async (words, env) => {
      const { values } = parseArgs({ args: [...words], options: { on: { type: 'string' } } })
      return inWorld(env, (opened) =>
        buildDemo(opened, { on: values.on ?? null, say: (text) => console.log(text) }),
      )
    },
  },
  setup: {
    says: 'setup --municipality 131045 --name 新宿区 --prefecture 東京都 --head 新宿区長 : prints the one-time set-up code of its first administrator',
    run: async (words, env) => {
      const { values } = parseArgs({
        args: [...words],
        options: {
          municipality: { type: 'string' },
          name: { type: 'string' },
          prefecture: { type: 'string' },
          head: { type: 'string' },
        },
      })
      const { municipality, name, prefecture, head } = values
      if (!municipality || !name || !prefecture || !head) {
        console.error(commands.setup?.says)
        return 2
      }
      return inWorld(env, async (opened) =>
        console.log(await setUp(opened, { number: municipality, name, prefecture, head })),
      )
    },
  },
  law: { says: lawUsage, run: (words) => lawCommand(words) },
  form: { says: formUsage, run: (words) => formCommand(words) },
  help: {
    says: 'help : this page',
    run: async () => {
      console.log(
        Object.values(commands)
          .map(({ says }) => says)
          .join('\n'),
      )
      return 0
    },
  },
}
