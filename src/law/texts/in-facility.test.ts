import { expect, test } from 'vitest'
import { inFacility } from './in-facility.ts'

test.each([
  ['施設入所支援と生活介護', ['32', '22'], true],
  ['療養介護', ['21'], true],
  ['福祉型障害児入所施設', ['71'], true],
  ['共同生活援助', ['33'], false],
  ['居宅介護と短期入所', ['11', '24'], false],
  ['申請していない', [], false],
])('%s', (_, services, expected) => {
  expect(inFacility(services, Temporal.PlainDate.from('2026-05-01'))).toBe(expected)
})
