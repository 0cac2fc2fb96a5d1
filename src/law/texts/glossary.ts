import { glossaryTable } from './glossary-table.ts'

/**
 * 用語
 *
 * A term of the field and the one English word (kebab-case) that the program uses for it. `not` lists
 * words that the code must not use for it; `easy` says it in plain Japanese, for screens and notes.
 */
export type Term = { ja: string; yomi: string; code: string; source: string; not?: string[]; easy: string }

export const glossary: readonly Term[] = glossaryTable.trim().split('\n').map(termOf)

function termOf(line: string): Term {
  const [ja, yomi, code, source, not, easy, ...rest] = line.split('｜')
  if (!ja || !yomi || !code || !source || not === undefined || !easy || rest.length > 0) {
    throw new Error(`glossary: a line without its six columns: ${line}`)
  }
  const term = { ja, yomi, code, source, easy }
  return not === '' ? term : { ...term, not: not.split(', ') }
}
