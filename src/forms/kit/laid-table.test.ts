import { expect, test } from 'vitest'
import { createAnnex } from './annex.ts'
import { formDefinition } from './form-definition.ts'
import { laidTable } from './laid-table.ts'
import { sampleDocument } from './sample-document.ts'

const form = formDefinition.parse({
  id: 'one',
  version: '1',
  name: '一つ',
  title: '一つ',
  issuer: '見本市',
  citation: 'なし',
  layoutConfirmed: false,
  paper: null,
  sheets: [
    {
      name: '一つ',
      direction: '縦',
      columns: [60, 60],
      bands: [
        {
          band: 'table',
          of: 'selfPlan.besides',
          columns: [
            { label: '何を', span: 1, lines: [{ box: 'kind' }] },
            { label: 'どのくらい', span: 1, lines: [{ box: 'amount' }] },
          ],
        },
      ],
    },
  ],
})

test('表の中の「どのくらい」も、回数や曜日のことばになる', () => {
  const [sheet] = form.sheets
  const [band] = sheet?.bands ?? []
  if (sheet === undefined || band?.band !== 'table') throw new Error('one table')
  const { selfPlan } = sampleDocument
  if (selfPlan === null) throw new Error('the sample has a self-plan')
  const row = { kind: '移動支援', content: null, amount: null, repeat: '月に何回', times: 2 } as const
  const { rows } = laidTable(band, {
    plan: { ...sampleDocument, selfPlan: { ...selfPlan, besides: [row] } },
    sheet,
    annex: createAnnex(),
    blank: null,
    width: () => 60,
  })
  expect(rows[0]?.cells.flat().map(({ shown }) => shown)).toEqual(['移動支援', '月2回'])
})
