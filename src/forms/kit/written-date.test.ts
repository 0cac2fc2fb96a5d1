import { expect, test } from 'vitest'
import { writtenDate, writtenPeriod } from './written-date.ts'

test.each([
  ['2026-04-01', '令和8年4月1日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['2026-10', '令和8年10月'],
  [null, '　　　　年　　月　　日'],
])('%s は %s と書く', (iso, written) => {
  expect(writtenDate(iso)).toBe(written)
})

test('期間', () => {
  expect(writtenPeriod({ from: '2026-04-01', to: '2027-03-31' })).toBe('令和8年4月1日から令和9年3月31日まで')
  expect(writtenPeriod({ from: '2026-04', to: null })).toBe('令和8年4月から')
})
