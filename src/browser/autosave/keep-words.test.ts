import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeepSituation, keepWords } from './keep-words.ts'

const calm: KeepSituation = { differs: false, sending: false, trouble: null, savedAt: '13:05', clash: false }

test.each<[Partial<KeepSituation>, string]>([
  [{}, '書きかけを保存しました（13:05）'],
  [{ savedAt: null }, ''],
  [{ differs: true }, '入力中…'],
  [{ differs: true, sending: true }, '書きかけを保存しています'],
  [{ differs: true, trouble: 'away' }, 'まだ保存できていません：サーバーにつながりません'],
  [{ differs: true, trouble: 'signed-out' }, 'まだ保存できていません：サインインの時間が切れました'],
  [{ trouble: 'closed' }, 'まだ保存できていません：この計画は、いまは書けません'],
  [{ clash: true }, 'まだ保存できていません：同じところを二人が書きました'],
])('%j → %s', (situation, words) => {
  expect(keepWords({ ...calm, ...situation }).startsWith(words)).toBe(true)
})

test('違いがあるか、選ぶところが残るあいだは、決して「保存しました」と言わない', () => {
  const situation = fc.record({
    differs: fc.boolean(),
    sending: fc.boolean(),
    trouble: fc.constantFrom(null, 'away', 'signed-out', 'another', 'closed', 'broken'),
    savedAt: fc.constantFrom(null, '9:01'),
    clash: fc.boolean(),
  }) as fc.Arbitrary<KeepSituation>
  fc.assert(
    fc.property(situation, (one) => {
      if (keepWords(one).includes('保存しました')) expect([one.differs, one.clash]).toEqual([false, false])
    }),
  )
})
