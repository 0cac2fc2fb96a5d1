import { expect, test } from 'vitest'
import { endOfWholeMonths } from './end-of-whole-months.ts'

const day = Temporal.PlainDate.from

test.each([
  ['1日から', '2024-05-01', 12, '2025-04-30'],
  ['2日から', '2024-05-02', 12, '2025-05-31'],
  ['月の途中から（規則第15条の例）', '2024-05-10', 12, '2025-05-31'],
  ['月の末日から', '2024-05-31', 12, '2025-05-31'],
  ['うるう年の2月に終わる', '2023-02-15', 12, '2024-02-29'],
  ['1日から一か月', '2024-05-01', 1, '2024-05-31'],
  ['月の途中から一か月', '2024-05-10', 1, '2024-06-30'],
])('%s：%s から %i か月は %s まで', (_, start, months, until) => {
  expect(endOfWholeMonths(day(start), months).toString()).toBe(until)
})

test.each([[0], [-1], [1.5]])('%d か月は計算しない', (months) => {
  expect(() => endOfWholeMonths(day('2024-05-10'), months)).toThrow(RangeError)
})
