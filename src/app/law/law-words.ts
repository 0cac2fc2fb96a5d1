import { parseArgs } from 'node:util'
import { optionSlip } from '../option-slip.ts'

/** 命令のことば: what was typed behind `law`. `wrong` says in Japanese why it cannot be followed. */
export type LawWords =
  | { readonly wrong: string }
  | {
      readonly id?: string | undefined
      readonly on?: string | undefined
      readonly in?: string | undefined
      readonly facts?: string | undefined
      readonly schema?: boolean | undefined
      readonly changes?: boolean | undefined
    }

const options = {
  on: { type: 'string' },
  in: { type: 'string' },
  facts: { type: 'string' },
  schema: { type: 'boolean' },
  changes: { type: 'boolean' },
} as const

/** 命令を読む: options that would be passed over in silence are wrong. */
export function lawWords(words: readonly string[]): LawWords {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [id, ...others] = positionals
    if (others.length > 0) return { wrong: `一度に問える規定は一つです：${positionals.join(' ')}` }
    if (values.schema === true && id === undefined)
      return { wrong: '--schema には、規定の名前が要ります（law monitoring-months --schema）' }
    if (values.schema === true && Object.keys(values).length > 1)
      return { wrong: '--schema は、ほかの指定といっしょには使えません' }
    const idle = (['on', 'in', 'changes'] as const).find((name) => values[name] !== undefined)
    if (values.facts === undefined && idle !== undefined)
      return { wrong: `--${idle} は、--facts といっしょに使います（標準入力から読むときは --facts -）` }
    return { id, ...values }
  } catch (error) {
    return { wrong: optionSlip(error, options) }
  }
}
