import { parseArgs } from 'node:util'
import type { ImportKind } from '../../casework/register-import/import-at.ts'
import { optionSlip } from '../option-slip.ts'

export type ImportAsked = {
  readonly kind: ImportKind
  readonly place: string
  readonly file: string
  readonly check: boolean
}

const options = { in: { type: 'string' }, file: { type: 'string' }, check: { type: 'boolean' } } as const
const kinds: Readonly<Record<string, ImportKind>> = { persons: '利用者', grants: '支給決定' }

/** 命令を読む: what was typed behind `import`. */
export const importWords = (words: readonly string[]): ImportAsked | { readonly wrong: string } => {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [name = '', ...others] = positionals
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind || others.length > 0)
      return { wrong: `取り込めるものは、persons か grants です：${positionals.join(' ')}` }
    if (!values.in) return { wrong: '--in で、市町村の番号（131177）か名前を言ってください' }
    if (!values.file) return { wrong: '--file で、ファイルを言ってください' }
    return { kind, place: values.in, file: values.file, check: values.check === true }
  } catch (error) {
    return { wrong: optionSlip(error, options) }
  }
}
