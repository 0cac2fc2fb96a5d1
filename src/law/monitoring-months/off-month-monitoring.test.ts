import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type OffMonthMonitoringFacts, offMonthMonitoring } from './off-month-monitoring.ts'

const month = Temporal.PlainYearMonth.from
const ordinary: OffMonthMonitoringFacts = {
  month: month('2016-07'),
  setMonths: [month('2016-07'), month('2016-10')],
  intervalChanged: null,
  used: true,
  planChanges: true,
}
const rule = (over: Partial<OffMonthMonitoringFacts>, on = '2016-07-10') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, offMonthMonitoring, { ...ordinary, ...over })

const set = '市町村が決めた月であるため'
const notSet = '市町村が決めた月でないため'
const noUse = 'サービスを使わなかったことも確かめる対象であるため'
const noChange = '計画を変える必要がなくても算定できるため'
const off = { month: month('2016-08') }

checkProvision(offMonthMonitoring)

describe('決められた月とモニタリング（相談支援のQ&A）', () => {
  test.each([
    ['決められた月', {}, true, true, [set], '決められた月でない月のモニタリング'],
    [
      '決められた月、使わなかった',
      { used: false },
      true,
      true,
      [set, noUse],
      'サービスを使わなかった月のモニタリング',
    ],
    [
      '決められた月、計画は変えない',
      { planChanges: false },
      true,
      true,
      [set, noChange],
      '決められた月でない月のモニタリング',
    ],
    [
      '決められた月、期間は変えていない',
      { intervalChanged: false },
      true,
      true,
      [set],
      '決められた月でない月のモニタリング',
    ],
    [
      'ほかの月、変えていない',
      { ...off, intervalChanged: false },
      false,
      false,
      [notSet, '期間が変わっていないため'],
      '決められた月でない月のモニタリング',
    ],
    [
      'ほかの月、わからない',
      off,
      false,
      false,
      [notSet, '期間が変わったかわからないため'],
      '決められた月でない月のモニタリング',
    ],
    [
      'ほかの月、変えた',
      { ...off, intervalChanged: true },
      false,
      true,
      ['その月を含むように市町村が期間を変えたため'],
      '決められた月でない月のモニタリング',
    ],
    [
      '月が一つも決められていない',
      { setMonths: [] },
      false,
      false,
      [notSet, '期間が変わったかわからないため'],
      '決められた月でない月のモニタリング',
    ],
  ] as [string, Partial<OffMonthMonitoringFacts>, boolean, boolean, string[], string][])(
    '%s',
    (_, over, isSet, payable, because, article) => {
      const finding = {
        isSet,
        monitoring: payable ? '行う' : '市町村に報告し、先に期間を変えてもらう',
        fee: payable ? '算定できる' : '期間が変わるまで算定できない',
      } as const
      expect(rule(over)).toMatchObject({ finding, because, citation: { article }, unconfirmed: [] })
      expect(offMonthMonitoring.words(finding)).toBe(
        payable
          ? '行う。費用は算定できる'
          : '市町村に報告し、先に期間を変えてもらう。費用は期間が変わるまで算定できない',
      )
    },
  )

  test('制度の始まる前は定めがない', () => expect(rule({}, '2012-03-31').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = offMonthMonitoring
  expect([id, title, chapter, asked]).toEqual([
    'off-month-monitoring',
    '決められた月とモニタリング',
    'モニタリング',
    'モニタリングを行う日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    month: { title: 'モニタリングを行う（行った）月' },
    setMonths: { title: '市町村が決めたモニタリングの月', maxItems: 120, items: { title: '月' } },
    intervalChanged: {
      title: 'その月を含むように市町村が期間を変えた',
      anyOf: [{ title: 'その月を含むように市町村が期間を変えた' }, {}],
    },
    used: { title: 'その月にサービスを使った' },
    planChanges: { title: '計画を変える必要があった' },
  })
})
