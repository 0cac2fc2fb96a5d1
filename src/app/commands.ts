import { parseArgs } from 'node:util'
import { buildDemo } from './demo/build-demo.ts'
import { openWorld } from './open-world.ts'
import { setUp } from './sign-in/setup-code.ts'

type Env = Readonly<Record<string, string | undefined>>
type Command = {
  readonly says: string
  readonly run: (words: readonly string[], env: Env) => Promise<number>
}

/** Every command with its sentence. `run` answers the exit code. */
export const commands: Readonly<Record<string, Command>> = {
  demo: {
    says: 'demo [--on YYYY-MM-DD] : throws the demo world away and builds it again (refused when real data is there)',
    run: async (words, env) => {
      const { values } = parseArgs({ args: [...words], options: { on: { type: 'string' } } })
      const opened = await openWorld(env, env.HITOTSU_ADDRESS ?? 'http://localhost:8080')
      try {
        await buildDemo(opened, { on: values.on ?? null, say: (text) => console.log(text) })
        return 0
      } finally {
        await opened.close()
      }
    },
  },
  setup: {
    says: 'setup --municipality 131177 --name 北区 --prefecture 東京都 --head 北区長 : prints the one-time set-up code of its first administrator',
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
      const opened = await openWorld(env, env.HITOTSU_ADDRESS ?? 'http://localhost:8080')
      try {
        console.log(await setUp(opened, { number: municipality, name, prefecture, head }))
        return 0
      } finally {
        await opened.close()
      }
    },
  },
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
