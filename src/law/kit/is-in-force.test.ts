import { expect, test } from 'vitest'
import { isInForce } from './is-in-force.ts'

const day = Temporal.PlainDate.from

test.each([
  ['前の日', '2015-03-31', false],
  ['前の年の同じ月日より後', '2014-12-31', false],
  ['はじめの日', '2015-04-01', true],
  ['同じ年の後の月の、早い日', '2015-05-01', true],
  ['次の年の早い月', '2016-01-01', true],
  ['終わる日の前の日', '2017-09-30', true],
  ['終わる日', '2017-10-01', false],
  ['終わった次の年の早い月', '2018-01-01', false],
])('2015年4月1日から2017年9月30日まで：%s', (_, on, expected) => {
  const span = { from: day('2015-04-01'), until: day('2017-10-01') }
  expect(isInForce(span, day(on))).toBe(expected)
})

test('終わりのない文言は、いつまでも効力がある', () => {
  const span = { from: day('2015-04-01'), until: null }
  expect([isInForce(span, day('2015-03-31')), isInForce(span, day('2099-04-01'))]).toEqual([false, true])
})
