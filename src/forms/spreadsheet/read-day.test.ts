import { expect, test } from 'vitest'
import { readDay, readMonth } from './read-day.ts'

test.each([
  ['令和8年4月1日', '2026-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成 27 年 3 月 10 日', '2015-03-10'],
  ['昭和６０年１２月３１日', '1985-12-31'],
  ['R8.4.1', '2026-04-01'],
  ['S60/12/31', '1985-12-31'],
  ['2026-04-01', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['2026年4月1日', '2026-04-01'],
])('日：%s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each(['令和8年2月30日', '2026/13/1', '8年4月1日', '4月1日', '令和8年4月', 'きのう', ''])(
  '日でないもの：%s',
  (typed) => {
    expect(readDay(typed)).toBeNull()
  },
)

test('Excelの日', () => {
  expect(readDay(new Date('2026-04-01T00:00:00Z'))).toBe('2026-04-01')
  expect(readDay(new Date(Number.NaN))).toBeNull()
})

test.each([
  ['令和8年5月', '2026-05'],
  ['R8.5', '2026-05'],
  ['2026-05', '2026-05'],
  ['2026/5/1', '2026-05'],
])('月：%s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})
