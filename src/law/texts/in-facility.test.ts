import { expect, test } from 'vitest'
import { inFacility } from './in-facility.ts'
import { servicesOn } from './services-on.ts'

const day = Temporal.PlainDate.from
const on = day('2026-05-01')

test.each([
  ['施設入所支援と生活介護', ['32', '22'], true],
  ['生活介護と施設入所支援', ['22', '32'], true],
  ['共同生活援助', ['33'], false],
  ['居宅介護と短期入所', ['11', '24'], false],
  ['申請していない', [], false],
  ['表にない番号', ['99'], false],
])('%s', (_, services, expected) => expect(inFacility(services, on)).toBe(expected))

test('施設で暮らすサービスは四つだけ', () => {
  const found = servicesOn(on).filter(({ code }) => inFacility([code], on))
  expect(found.map(({ name }) => name)).toEqual([
    '療養介護',
    '施設入所支援',
    '福祉型障害児入所施設',
    '医療型障害児入所施設',
  ])
})

test('制度の始まる前の日には、どのサービスもない', () => {
  expect(inFacility(['32'], day('2012-03-31'))).toBe(false)
  expect(inFacility(['32'], day('2012-04-01'))).toBe(true)
})
