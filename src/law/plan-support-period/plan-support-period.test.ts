import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type PlanSupportPeriodFacts, planSupportPeriod } from './plan-support-period.ts'

const day = Temporal.PlainDate.from
const month = Temporal.PlainYearMonth.from
const grant = (from: string, until: string) => ({ from: day(from), until: day(until) })
const when = { on: day('2016-04-20'), in: '北区' }
const year: PlanSupportPeriodFacts = {
  author: '指定特定相談支援事業所',
  planMonth: month('2016-04'),
  currentUntil: null,
  grants: [grant('2016-05-01', '2017-04-30')],
}
const until = (one: string) => `いちばん遅い支給決定が ${one} に終わるため`
const made = (one: string) => `計画を作る月が ${one} であるため`

checkProvision(planSupportPeriod, [
  {
    author: '指定特定相談支援事業所',
    planMonth: '2016-04',
    currentUntil: null,
    grants: [{ from: '2016-05-01', until: '2017-04-30' }],
  },
])

describe('計画相談支援の支給期間', () => {
  test.each([
    ['新規（Q&A 平成28年の例）', {}, '2016-04', '2017-04', [made('2016-04'), until('2017-04')], []],
    [
      '更新（Q&A 平成28年の例）',
      { currentUntil: month('2016-04') },
      '2016-05',
      '2017-04',
      [made('2016-04'), 'いまの支給期間が 2016-04 まであるため', until('2017-04')],
      [0],
    ],
    [
      '前の支給期間がもう終わっている',
      { currentUntil: month('2016-03') },
      '2016-04',
      '2017-04',
      [made('2016-04'), until('2017-04')],
      [],
    ],
    [
      'いちばん長い支給決定まで',
      { grants: [grant('2016-05-01', '2019-04-30'), grant('2016-05-01', '2017-04-30')] },
      '2016-04',
      '2019-04',
      [made('2016-04'), until('2019-04')],
      [1],
    ],
    [
      '終わりの同じ支給決定が二つ',
      { grants: [grant('2016-05-01', '2017-04-30'), grant('2016-06-15', '2017-04-01')] },
      '2016-04',
      '2017-04',
      [made('2016-04'), until('2017-04')],
      [],
    ],
    [
      '計画の月が未定',
      { planMonth: null },
      null,
      '2017-04',
      ['計画を作る月が決まっていないため', until('2017-04')],
      [],
    ],
    [
      '計画の月が未定の更新',
      { planMonth: null, currentUntil: month('2016-04') },
      null,
      '2017-04',
      ['計画を作る月が決まっていないため', until('2017-04')],
      [],
    ],
    ['支給決定がまだない', { grants: [] }, '2016-04', null, [made('2016-04'), '支給決定がないため'], []],
  ] as [string, Partial<PlanSupportPeriodFacts>, string | null, string | null, string[], number[]][])(
    '%s',
    (_, over, first, last, because, readings) => {
      expect(applyOn(when, planSupportPeriod, { ...year, ...over })).toMatchObject({
        finding: { benefit: '計画相談支援', first, last },
        because,
        citation: { article: '計画相談支援の支給期間の具体例' },
        unconfirmed: readings.map((at) => planSupportPeriod.readings[at]?.says),
      })
    },
  )

  test('子どもは障害児相談支援で同じに数える', () => {
    expect(applyOn(when, planSupportPeriod, { ...year, author: '指定障害児相談支援事業所' })).toMatchObject({
      finding: { benefit: '障害児相談支援', first: '2016-04', last: '2017-04' },
    })
  })

  test('セルフプランには支給期間がない', () => {
    expect(applyOn(when, planSupportPeriod, { ...year, author: 'セルフプラン' })).toMatchObject({
      finding: { benefit: 'なし', first: null, last: null },
      because: ['セルフプランでは相談支援事業所が計画を作らないため'],
      citation: { article: '第51条の17' },
    })
  })

  test.each([
    ['なし', null, null, '支給期間はない'],
    ['計画相談支援', '2016-04', '2017-04', '計画相談支援の支給期間は 2016-04 から 2017-04 まで'],
    [
      '障害児相談支援',
      null,
      null,
      '障害児相談支援の支給期間は （計画を作る月が決まっていない） から （支給決定がない） まで',
    ],
  ] as const)('言葉：%s %s', (benefit, first, last, words) => {
    expect(planSupportPeriod.words({ benefit, first, last })).toBe(words)
  })

  test.each([
    ['一日だけの決定', { grants: [grant('2016-05-01', '2016-05-01')] }, []],
    [
      '最後の日が先',
      { grants: [grant('2016-05-02', '2016-05-01')] },
      [{ field: 'grants[0].until', expected: '初日の 2016-05-02 以後の日を入れてください' }],
    ],
    [
      '二つ目と三つ目の最後の日が先',
      {
        grants: [
          grant('2016-05-01', '2017-04-30'),
          grant('2016-05-02', '2016-05-01'),
          grant('2016-06-30', '2016-06-01'),
        ],
      },
      [
        { field: 'grants[1].until', expected: '初日の 2016-05-02 以後の日を入れてください' },
        { field: 'grants[2].until', expected: '初日の 2016-06-30 以後の日を入れてください' },
      ],
    ],
    ['いまの支給期間の次の月に支給決定が終わる', { currentUntil: month('2017-03') }, []],
    [
      'いまの支給期間が支給決定と同じ月まで',
      { currentUntil: month('2017-04') },
      [{ field: 'currentUntil', expected: '支給決定が終わる 2017-04 より前の月を入れてください' }],
    ],
    [
      'いまの支給期間も計画の月も支給決定より後',
      { planMonth: month('2017-05'), currentUntil: month('2017-06') },
      [{ field: 'planMonth', expected: '支給決定が終わる 2017-04 までの月を入れてください' }],
    ],
    ['セルフプランではくらべない', { author: 'セルフプラン', planMonth: month('2017-05') }, []],
    ['終わる月に作る計画', { planMonth: month('2017-04') }, []],
    [
      '終わる月に作るが、いまの支給期間も同じ月まで',
      { planMonth: month('2017-04'), currentUntil: month('2017-04') },
      [{ field: 'currentUntil', expected: '支給決定が終わる 2017-04 より前の月を入れてください' }],
    ],
    [
      '終わったあとに作る計画',
      { planMonth: month('2017-05') },
      [{ field: 'planMonth', expected: '支給決定が終わる 2017-04 までの月を入れてください' }],
    ],
    ['支給決定がなければくらべない', { planMonth: month('2017-05'), grants: [] }, []],
    ['計画の月が未定ならくらべない', { planMonth: null }, []],
  ] as [string, Partial<PlanSupportPeriodFacts>, unknown[]][])('食いちがい：%s', (_, over, found) => {
    expect(planSupportPeriod.mismatches?.({ ...year, ...over }, when)).toEqual(found)
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = planSupportPeriod
  expect([id, title, chapter, asked]).toEqual([
    'plan-support-period',
    '計画相談支援の支給期間',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    author: {
      title: '計画を作る人',
      enum: ['指定特定相談支援事業所', '指定障害児相談支援事業所', 'セルフプラン'],
    },
    planMonth: { title: '計画を作る（作った）月', anyOf: [{ title: '計画を作る（作った）月' }, {}] },
    currentUntil: {
      title: 'いまの支給期間の最後の月',
      anyOf: [{ title: 'いまの支給期間の最後の月' }, {}],
    },
    grants: {
      title: '支給決定の期間',
      maxItems: 50,
      items: {
        properties: { from: { title: '支給決定期間の初日' }, until: { title: '支給決定期間の最後の日' } },
      },
    },
  })
})
