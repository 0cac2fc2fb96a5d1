import { expect, test } from 'vitest'
import { newOneTimeSecret, oneTimeCodeFor, stepOfCode } from './one-time-code.ts'

/** The secret and two of the codes of RFC 6238, appendix B, their last six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

test('RFC 6238 の例のとおりの数字になる', () => {
  expect(oneTimeCodeFor(secret, at(59))).toBe('287082')
  expect(oneTimeCodeFor(secret, at(1111111109))).toBe('081804')
})

test.each([
  ['いま', 59, 1],
  ['30秒あと', 89, 1],
  ['30秒まえ', 29, 1],
  ['60秒あと', 120, null],
] as const)('%sは、その時刻の番号か、通らない', (_, seconds, step) => {
  expect(stepOfCode(secret, '287082', at(seconds), null)).toBe(step)
})

test('使った時刻の番号より後のコードだけが通る', () => {
  expect(stepOfCode(secret, '287082', at(59), 0)).toBe(1)
  expect(stepOfCode(secret, '287082', at(59), 1)).toBeNull()
})

test('数字6けたでないものは通らない', () => {
  for (const typed of ['', '28708', '2870820', '２８７０８２', 'abcdef'])
    expect(stepOfCode(secret, typed, at(59), null)).toBeNull()
})

test('新しい鍵は、毎回ちがう', () => {
  expect(newOneTimeSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(newOneTimeSecret()).not.toBe(newOneTimeSecret())
})
