import { expect, test } from 'vitest'
import { everyMonths } from './every-months-field.ts'

const field = everyMonths({ label: 'モニタリング期間', hint: '1から12まで' })
const read = (typed: string) => {
  const answer = field.read({ every: [typed] }, 'every')
  return answer.ok ? answer.value : null
}

test.each<[string, number | null]>([
  ['6', 6],
  ['６か月', 6],
  ['6か月ごと', 6],
  ['6 ヶ月 ごと', 6],
  ['3カ月に1回', 3],
  ['12ヵ月毎', 12],
  ['毎月', 1],
  ['13か月', null],
  ['6年', null],
  ['か月', null],
  ['半年', null],
])('「%s」', (typed, months) => {
  expect(read(typed)).toBe(months)
})

test('書いた数は、数だけで見せる', () => {
  expect(field.show(6, 'every')).toEqual({ every: ['6'] })
})
