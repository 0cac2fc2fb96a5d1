import { expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { grantPeriod } from './grant-period.ts'
import { longestGrant } from './longest-grant.ts'
import { longestGrantEnd } from './longest-grant-end.ts'

const day = Temporal.PlainDate.from

test.each([
  ['居宅介護', '11', '2024-05-01', 12, '2025-04-30', '第15条'],
  ['居宅介護', '11', '2024-05-10', 12, '2025-05-31', '第15条'],
  ['居宅介護', '11', '2024-05-31', 12, '2025-05-31', '第15条'],
  ['生活介護', '22', '2024-04-01', 36, '2027-03-31', '第15条'],
  ['就労継続支援B型', '46', '2024-04-02', 36, '2027-04-30', '第15条'],
  ['短期入所', '24', '2023-02-10', 12, '2024-02-29', '第15条'],
  ['地域移行支援', '53', '2024-04-01', 6, '2024-09-30', '第51条の8'],
  ['放課後等デイサービス', '63', '2024-04-01', 12, '2025-03-31', '第21条の5の7第8項'],
  ['就労選択支援', '48', '2025-10-01', 2, '2025-11-30', '第15条'],
])('%s（%s）は %s から最長 %i か月で %s まで', (_, service, start, months, until, article) => {
  const ruling = applyOn({ on: day(start), in: '北区' }, longestGrant, { service, start: day(start) })
  expect(ruling).toMatchObject({ finding: { months, until }, citation: { article } })
  expect(longestGrantEnd(service, day(start))?.toString()).toBe(until)
})

test.each([
  ['移動支援', '移動支援', '2024-04-01'],
  ['始まる前の就労選択支援', '48', '2025-09-30'],
  ['表にない番号', '99', '2024-04-01'],
])('%sには上限がない', (_, service, start) => {
  const ruling = applyOn({ on: day(start), in: '北区' }, longestGrant, { service, start: day(start) })
  expect(ruling).toMatchObject({ finding: { months: null, until: null } })
})

test('一か月に満たない期間や端数の月は計算しない', () => {
  expect(grantPeriod(day('2024-05-10'), 1).until.toString()).toBe('2024-06-30')
  expect(() => grantPeriod(day('2024-05-10'), 0)).toThrow(RangeError)
  expect(() => grantPeriod(day('2024-05-10'), 1.5)).toThrow(RangeError)
})
