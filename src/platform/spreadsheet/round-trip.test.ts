import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from '../../../tests/forms/arbitrary-document.ts'
import { heldBy, plainly } from '../../../tests/forms/held-by.ts'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { pagesOf } from '../../forms/spreadsheet/pages-of.ts'
import { readPages } from '../../forms/spreadsheet/read-pages.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const thereAndBack = async (definition: FormDefinition, plan: PlanDocument) => {
  const read = await readWorkbook(await writeWorkbook(pagesOf([definition], plan)))
  if ('says' in read) throw new Error(read.says)
  return readPages(read.pages, [definition])
}

describe.each(formDefinitions.map((one) => [one.id, one] as const))('%s', (_, definition) => {
  test('書き出して読みもどしても、どの欄も、どの曜日の予定（くり返しと時刻まで）も変わらない。週の行の分け方と順は変わってよい', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (plan) => {
        const back = await thereAndBack(definition, plan)
        if ('problems' in back) expect(back.problems).toEqual([])
        else expect(plainly(back.plan)).toEqual(plainly(heldBy(definition, plan)))
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
