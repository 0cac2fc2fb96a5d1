import { expect, test } from 'vitest'
import { amountsAgainstWeek } from './amount-against-week.ts'
import type { WeekRow } from './week-row.ts'

const b = '就労継続支援B型'
const row = (days: WeekRow['days'], more: Partial<WeekRow> = {}): WeekRow => ({
  ...{ days, from: '10:00', to: '15:00', kind: b, content: null, provider: null },
  ...more,
})
const weekdays = row(['月', '火', '水', '木', '金'])
const said = (amount: string | null, ...week: WeekRow[]) =>
  amountsAgainstWeek([{ kind: b, amount }], week).map(({ inWeek, unit }) => `${inWeek}${unit}`)

test.each([
  ['週3日', ['5日']],
  ['週に三日（1日5時間）', ['5日']],
  ['週３回', ['5回']],
  ['週5日', []],
  ['週5日、1日5時間', []],
  ['週3日から', []],
  ['週3〜5日', []],
  ['週3日程度', []],
  ['月22日', []],
  ['必要なとき', []],
  [null, []],
])('「%s」と月〜金：%j', (amount, faults) => {
  expect(said(amount, weekdays)).toEqual(faults)
})

test('同じ日の二つの行は、日では一つ、回では二つ', () => {
  const twice = [row(['月']), row(['月'], { from: '16:00', to: '17:00' })]
  expect(said('週1日', ...twice)).toEqual([])
  expect(said('週1回', ...twice)).toEqual(['2回'])
})

test('毎週でない行があるとき、週に置いていないとき、ほかの種類の行しかないときは、何も言わない', () => {
  expect(said('週3日', weekdays, row(['土'], { repeat: '隔週' }))).toEqual([])
  expect(said('週3日')).toEqual([])
  expect(said('週3日', row(['月'], { kind: '移動支援' }))).toEqual([])
})

test('二つの課題の同じサービスは、足した量でも、同じ日のことでもよい', () => {
  const needs = (...amounts: string[]) => amounts.map((amount) => ({ kind: b, amount }))
  expect(amountsAgainstWeek(needs('週2日', '週3日'), [weekdays])).toEqual([])
  expect(amountsAgainstWeek(needs('週5日', '週5日'), [weekdays])).toEqual([])
  expect(amountsAgainstWeek(needs('週2日', '週2日'), [weekdays])).toHaveLength(1)
  expect(amountsAgainstWeek(needs('週2日', '必要なとき'), [weekdays])).toEqual([])
})
