import type { FormDefinition } from '../kit/form-definition.ts'
import { readFormMark } from './form-mark.ts'
import type { ReadPage } from './page.ts'
import { plainWords, textOfCell } from './sheet-view.ts'

/** ファイルにある様式: those of which a sheet is there, known by its mark, or by its name where no sheet has a mark. */
export function formsIn(
  pages: readonly ReadPage[],
  definitions: readonly FormDefinition[],
): readonly FormDefinition[] {
  const marks = new Set(pages.flatMap(marksOf))
  const names = new Set(pages.map(({ name }) => plainWords(name)))
  return definitions.filter(({ id, sheets }) =>
    marks.size > 0 ? marks.has(id) : sheets.some(({ name }) => names.has(plainWords(name))),
  )
}

const marksOf = ({ rows }: ReadPage): readonly string[] =>
  rows.flat().flatMap((cell) => (cell === null ? [] : (readFormMark(plainWords(textOfCell(cell)))?.id ?? [])))
