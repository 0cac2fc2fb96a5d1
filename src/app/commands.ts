import { parseArgs } from 'node:util'
import { cityUsage } from './city-command/city-usage.ts'
import { formUsage } from './form-command/form-usage.ts'
import { importUsage } from './import-command/import-usage.ts'
import { lawUsage } from './law/law-usage.ts'
import { levelUsage } from './level-command/level-usage.ts'
import type { Env } from './read-settings.ts'
import { tableUsage } from './table-command/table-usage.ts'

type Command = {
  readonly says: string
  readonly run: (words: readonly string[], env: Env) => Promise<number>
}

/**
 * Every command with its sentence. `run` answers the exit code; what a command stands on is loaded when it runs, since
 * to ask a rule takes neither a database nor the forms.
 */
export const commands: Readonly<Record<string, Command>> = {
  demo: {
    says: 'demo [--on YYYY-MM-DD] : throws the demo world away and builds it again (refused when real data is there)',
    run: async (words, env) => {
      const { values } = parseArgs({ args: [...words], options: { on: { type: 'string' } } })
      const { inWorld } = await import('./in-world.ts')
      const { buildDemo } = await import('./demo/build-demo.ts')
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
      const { inWorld } = await import('./in-world.ts')
      const { setUp } = await import('./sign-in/setup-code.ts')
      return inWorld(env, async (opened) =>
        console.log(await setUp(opened, { number: municipality, name, prefecture, head })),
      )
    },
  },
  law: { says: lawUsage, run: async (words) => (await import('./law/law-command.ts')).lawCommand(words) },
  form: {
    says: formUsage,
    run: async (words) => (await import('./form-command/form-command.ts')).formCommand(words),
  },
  table: {
    says: tableUsage,
    run: async (words, env) => (await import('./table-command/table-command.ts')).tableCommand(words, env),
  },
  level: {
    says: levelUsage,
    run: async (words, env) => (await import('./level-command/level-command.ts')).levelCommand(words, env),
  },
  import: {
    says: importUsage,
    run: async (words, env) => (await import('./import-command/import-command.ts')).importCommand(words, env),
  },
  city: {
    says: cityUsage,
    run: async (words, env) => (await import('./city-command/city-command.ts')).cityCommand(words, env),
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
