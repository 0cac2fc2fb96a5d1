import { expect, test } from 'vitest'
import { besideAmount } from './beside-amount.ts'

const row = { kind: '通院', content: null, amount: null } as const

test.each([
  ['言葉だけ', { amount: '月1回 第1水曜' }, '月1回 第1水曜'],
  ['回数だけ', { repeat: '月に何回', times: 2, minutes: 90 }, '月2回 1時間30分'],
  [
    '曜日と時刻',
    { repeat: '第何', nth: [1, 3], days: ['水'], from: '10:00', to: '11:00' },
    '第1・第3水 10:00〜11:00',
  ],
  ['日', { repeat: '毎月の日', dates: [1, 15] }, '毎月1日・15日'],
  ['どちらも', { repeat: '月に何回', times: 1, amount: '母が同行' }, '月1回　母が同行'],
  ['同じことは一度', { repeat: '月に何回', times: 1, amount: '月1回 第1水曜' }, '月1回 第1水曜'],
  ['どちらもない', {}, ''],
] as const)('週単位以外のサービスの頻度・量：%s', (_, more, words) => {
  expect(besideAmount({ ...row, ...more })).toBe(words)
})
