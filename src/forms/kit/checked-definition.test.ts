import { describe, expect, test } from 'vitest'
import { checkedDefinition } from './checked-definition.ts'

const box = (path: string, more: object = {}) => ({ box: path, span: 1, ...more })
const six = [
  box('selfPlan.hopes', { item: ['wishes', 'policy'] }),
  box('selfPlan.troubles', { item: ['issues'] }),
  box('selfPlan.achievements', { item: ['goals'] }),
  box('selfPlan.measures', { item: ['services'] }),
  box('selfPlan.considerations', { item: ['cautions'] }),
]
const definition = (rows: readonly object[], more: object = {}) => ({
  ...{ id: 'a-city', version: '1', name: '市の様式', title: '計画', issuer: '市', citation: '架空の例' },
  ...{ layoutConfirmed: true, paper: 'セルフプラン' },
  sheets: [
    {
      name: '表',
      direction: '縦',
      columns: [180],
      bands: [{ band: 'cells', rows: rows.map((row) => [row]) }],
    },
  ],
  ...more,
})
const problems = (json: unknown) => {
  const read = checkedDefinition(json)
  return 'problems' in read ? read.problems : []
}

test('正しい定義は通り、書かなかったことは決まった値になる', () => {
  const read = checkedDefinition(definition(six))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  expect(read.definition.sheets[0]).toMatchObject({ size: 10.5, margin: { x: 12, top: 16, bottom: 14 } })
})

describe('誤りは、場所と、何があるはずかを言う', () => {
  test.each([
    ['知らない欄', [...six, box('selfPlan.hope')], 'sheets.0.bands.0.rows.5.0.box', 'selfPlan.hope'],
    [
      '列の数',
      [...six, { ...box('selfPlan.hopes'), span: 2 }],
      'sheets.0.bands.0.rows.5',
      '列の数の1（今は2）',
    ],
    [
      '書き方',
      [...six, box('selfPlan.hopes', { as: 'yen' })],
      'sheets.0.bands.0.rows.5.0.as',
      'yen として書けない',
    ],
    ['法令の事項', six.slice(1), 'sheets', '利用者及びその家族の生活に対する意向'],
    [
      '知らない事項',
      [...six, box('selfPlan.hopes', { item: ['hope'] })],
      'sheets.0.bands.0.rows.5.0',
      '`label`',
    ],
  ] as [string, object[], string, string][])('%s', (_, rows, path, says) => {
    const found = problems(definition(rows))
    expect(found.map((one) => one.path)).toContain(path)
    expect(found.map((one) => one.says).join()).toContain(says)
  })

  test('紙からはみ出す列', () => {
    const [sheet] = definition(six).sheets
    expect(problems(definition(six, { sheets: [{ ...sheet, columns: [200] }] }))).toEqual([
      { path: 'sheets.0.columns', says: '列の幅の合計は186mmまで（今は200mm）' },
    ])
  })

  test('表と週の列の合計、並びの名', () => {
    const [sheet] = definition(six).sheets
    const table = {
      band: 'table',
      of: 'content.need',
      columns: [{ label: '課題', span: 2, lines: [{ box: 'issue' }] }],
    }
    const week = { band: 'week', of: 'selfPlan.week', time: 1, day: 1 }
    const found = problems(
      definition(six, { sheets: [{ ...sheet, bands: [...(sheet?.bands ?? []), table, week] }] }),
    )
    expect(found.map(({ path }) => path)).toEqual([
      'sheets.0.bands.1',
      'sheets.0.bands.1.of',
      'sheets.0.bands.1.columns.0.lines.0.box',
      'sheets.0.bands.2',
    ])
  })
})
