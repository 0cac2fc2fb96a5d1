import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument } from '../../../tests/forms/arbitrary-document.ts'
import { plainly } from '../../../tests/forms/held-by.ts'
import { openPage } from '../../../tests/forms/read-page.ts'
import { stageForms } from '../../forms/definitions/stage-forms.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { pagesOf } from '../../forms/spreadsheet/pages-of.ts'
import { readPages } from '../../forms/spreadsheet/read-pages.ts'
import { emptyPlan, type PlanContent, planContent } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { takenFromSheet } from './taken-from-sheet.ts'

/** What the sheets of a plan say. */
const onSheets = (plan: PlanDocument, forms: readonly FormDefinition[]): PlanDocument => {
  const read = readPages(pagesOf(forms, plan).map(openPage), forms)
  return 'plan' in read ? read.plan : expect.fail(JSON.stringify(read.problems))
}
const content = (more: Partial<PlanContent>): PlanContent => ({ ...emptyPlan, ...more })
const need = planContent.shape.needs.parse([{ issue: '働きたい' }])[0]
const row = {
  days: ['月'],
  from: '10:00',
  to: '15:00',
  kind: '生活介護',
  content: null,
  provider: null,
} as const

test('様式に書いたことは、すべて計画に入る', () => {
  const forms = stageForms.案
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (now, written) => {
      const [printed, read] = [onSheets(now, forms), onSheets({ ...now, content: written.content }, forms)]
      const taken = takenFromSheet(
        now.content ?? emptyPlan,
        printed.content ?? emptyPlan,
        read.content ?? emptyPlan,
      ) as PlanContent
      const again = onSheets({ ...now, content: planContent.parse(taken) }, forms)
      const sets = ({ content }: PlanDocument) => plainly({ ...again, content })
      expect(sets(again)).toEqual(sets(read))
    }),
    { numRuns: 40 },
  )
})

test('書きこまなければ、書き方も、様式にない欄も、そのまま', () => {
  fc.assert(
    fc.property(arbitraryDocument, (now) => {
      const printed = onSheets(now, stageForms.計画).content ?? emptyPlan
      const before = now.content ?? emptyPlan
      expect(takenFromSheet(before, printed, printed)).toBe(before)
    }),
    { numRuns: 20 },
  )
})

test('様式にない欄は、行が書きかわっても、順が変わっても残る', () => {
  const [one, two] = [
    { ...need, issue: '働きたい', provider: '見本ワークス' },
    { ...need, issue: '料理をしたい', provider: 'ひだまり' },
  ] as PlanContent['needs'] as [PlanContent['needs'][0], PlanContent['needs'][0]]
  const [first, second] = [
    { ...one, provider: null },
    { ...two, provider: null },
  ]
  const taken = takenFromSheet(
    content({ needs: [one, two] }),
    content({ needs: [first, second] }),
    content({ needs: [{ ...second, issue: '料理を一人でしたい' }, first] }),
  )
  expect(taken).toMatchObject({
    needs: [
      { issue: '料理を一人でしたい', provider: 'ひだまり' },
      { issue: '働きたい', provider: '見本ワークス' },
    ],
  })
})

test('一週間の行は、同じことを言っているあいだ、そのまま', () => {
  const now = [row, { ...row, days: ['火'] as const }, { ...row, kind: '入浴', days: ['水', '木'] as const }]
  const printed = [
    { ...row, days: ['月', '火'] as const },
    { ...row, kind: '入浴', days: ['水', '木'] as const },
  ]
  const read = [{ ...row, days: ['月', '火', '金'] as const }]
  const taken = takenFromSheet(content({ week: now }), content({ week: printed }), content({ week: read }))
  expect(taken).toMatchObject({ week: [now[0], now[1], { ...row, days: ['金'] }] })
  expect((taken as PlanContent).week).toHaveLength(3)
})
