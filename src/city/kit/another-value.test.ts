import { expect, test } from 'vitest'
import { anotherValue, type Seen } from './another-value.ts'

const seen = (shown: number | null, truth: number): Seen => ({ shown, least: 1, truth })

test('一つだけ伏せた数は、合計から決まる。二つ伏せれば、決まらない', () => {
  const equations = [{ whole: '計', of: ['ア', 'イ', 'ウ'] }]
  const one = new Map([
    ['計', seen(20, 20)],
    ['ア', seen(null, 3)],
    ['イ', seen(10, 10)],
    ['ウ', seen(7, 7)],
  ])
  expect(anotherValue(one, equations, 'ア', 30)).toBe(false)
  const two = new Map([...one, ['ウ', seen(null, 7)]] as const)
  expect(anotherValue(two, equations, 'ア', 30)).toBe(true)
  expect(anotherValue(two, equations, 'イ', 30)).toBe(false)
})

test('どれも1より小さくならないとき、残りが同じ数だけなら、決まる', () => {
  const equations = [{ whole: '計', of: ['ア', 'イ', 'ウ'] }]
  const cells = (total: number) =>
    new Map([
      ['計', seen(total, total)],
      ['ア', seen(null, 1)],
      ['イ', seen(null, 1)],
      ['ウ', seen(null, total - 2)],
    ])
  expect(anotherValue(cells(3), equations, 'ア', 9)).toBe(false)
  expect(anotherValue(cells(4), equations, 'ア', 9)).toBe(true)
})

test('二つの表で、くりかえし引き算をしなければ分からない数も、分かる', () => {
  const cells = new Map([
    ['甲', seen(12, 12)],
    ['乙', seen(9, 9)],
    ['ア', seen(null, 8)],
    ['イ', seen(null, 4)],
    ['ウ', seen(null, 5)],
    ['エ', seen(8, 8)],
  ])
  const equations = [
    { whole: '甲', of: ['ア', 'イ'] },
    { whole: '乙', of: ['イ', 'ウ'] },
    { whole: 'ア', of: ['エ'] },
  ]
  expect(anotherValue(cells, equations, 'ウ', 20)).toBe(false)
  expect(anotherValue(cells, equations.slice(0, 2), 'ウ', 20)).toBe(true)
})
