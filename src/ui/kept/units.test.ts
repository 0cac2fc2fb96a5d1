import { expect, test } from 'vitest'
import type { Typed } from '../kit/typed.ts'
import { sameTyped } from './units.ts'

test('文字でないものは、書いていないのと同じ', () => {
  const odd = { writerName: [null], relation: [undefined, ''] } as unknown as Typed
  expect(sameTyped(odd, {})).toBe(true)
  expect(sameTyped(odd, { writerName: ['京都 美子'] })).toBe(false)
})

test('改行の書き方がちがっても同じ', () => {
  expect(sameTyped({ a: ['一\r\n二'] }, { a: ['一\n二'] })).toBe(true)
})
