import { expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { categoryPeriod } from './category-period.ts'
import { categoryValidity } from './category-validity.ts'

const day = Temporal.PlainDate.from

test.each([
  ['2024-05-01', 36, '標準', '2027-04-30'],
  ['2024-05-10', 36, '標準', '2027-05-31'],
  ['2024-05-31', 36, '標準', '2027-05-31'],
  ['2024-05-01', 3, '短縮', '2024-07-31'],
  ['2024-11-29', 3, '短縮', '2025-02-28'],
  ['2024-04-01', 35, '短縮', '2027-02-28'],
  ['2023-02-15', 12, '短縮', '2024-02-29'],
])('%s から %i か月（%s）は %s まで', (start, months, kind, until) => {
  const ruling = applyOn({ on: day(start), in: '北区' }, categoryValidity, { start: day(start), months })
  expect(ruling).toMatchObject({ finding: { kind, from: start, until } })
  expect(categoryPeriod(day(start), months).until.toString()).toBe(until)
})

test.each([[2], [37], [0], [-1], [3.5]])('%d か月は範囲外', (months) => {
  const facts = { start: day('2024-05-01'), months }
  const ruling = applyOn({ on: day('2024-05-01'), in: '北区' }, categoryValidity, facts)
  expect(ruling).toMatchObject({ finding: { kind: '範囲外', least: 3, most: 36 } })
})
