import { expect } from 'vitest'
import { formDefinitions } from '../../src/forms/definitions/form-definitions.ts'
import type { PageCell } from '../../src/forms/spreadsheet/page.ts'
import { pagesOf } from '../../src/forms/spreadsheet/pages-of.ts'
import { readPages } from '../../src/forms/spreadsheet/read-pages.ts'
import type { PlanDocument } from '../../src/plan/content/plan-document.ts'
import { readWorkbook } from '../../src/platform/spreadsheet/read-workbook.ts'
import { writeWorkbook } from '../../src/platform/spreadsheet/write-workbook.ts'

/** The forms of the program with these ids. */
export const forms = (...ids: readonly string[]) =>
  ids.flatMap((id) => formDefinitions.find((one) => one.id === id) ?? [])
export const draftForms = forms('national-1-1', 'national-1-2', 'national-b-1', 'national-b-2')

/** What a workbook says, as the reader of the product has it. */
export const planIn = async (bytes: Uint8Array, definitions = draftForms): Promise<PlanDocument> => {
  const file = await readWorkbook(bytes)
  const read = 'says' in file ? file : readPages(file.pages, definitions)
  return 'plan' in read ? read.plan : expect.fail(JSON.stringify(read))
}

/** The same forms with another plan on them, and cells that somebody has written over. */
export const filled = (
  plan: PlanDocument,
  definitions = draftForms,
  over: (cell: PageCell) => string | null = () => null,
) =>
  writeWorkbook(
    pagesOf(definitions, plan).map((page) => ({
      ...page,
      cells: page.cells.map((cell) => ({ ...cell, text: over(cell) ?? cell.text })),
    })),
  )
