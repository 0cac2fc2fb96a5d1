import fc from 'fast-check'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import type { ValuesOf } from './form.ts'
import { hidden } from './hidden.ts'
import { kana } from './kana.ts'
import { longText } from './long-text.ts'
import { number } from './number.ts'
import { optional } from './optional.ts'
import { parsed } from './parsed.ts'
import { rows } from './rows.ts'
import { text } from './text.ts'
import { tick } from './tick.ts'

export const year = parsed<number>({
  label: '年',
  parse: (typed) => {
    if (/^\d{4}$/.test(typed)) return { value: Number(typed) }
    const heisei = /^平成(\d+)$/.exec(typed)?.[1]
    if (!heisei) return { problem: '年を西暦で入力してください' }
    return { confirm: 1988 + Number(heisei), says: '平成は31年までです。' }
  },
  print: String,
})

/** One of every kind of field. */
export const fields = {
  name: text({ label: '氏名', max: 40 }),
  reading: kana({ label: '氏名フリガナ', max: 40 }),
  wish: longText({ label: '希望', max: 300 }),
  note: optional(longText({ label: '備考', max: 100 })),
  hours: number({ label: '時間', min: 0, max: 744, unit: '時間', step: 0.5 }),
  place: choice({
    label: '住まい',
    options: [
      { value: 'home', label: '自宅' },
      { value: 'group', label: 'グループホーム' },
    ],
  }),
  days: choices({
    label: '曜日',
    options: [
      { value: 'mon', label: '月' },
      { value: 'tue', label: '火' },
      { value: 'wed', label: '水' },
    ],
  }),
  agreed: tick({ label: '同意', says: '同意します' }),
  year,
  version: hidden(number({ label: '版', min: 0, max: 1e6 })),
  needs: rows({
    label: '課題',
    itemName: '課題',
    min: 1,
    max: 3,
    item: {
      goal: text({ label: '目標', max: 20 }),
      by: optional(number({ label: '月数', min: 1, max: 36 })),
      services: rows({
        label: 'サービス',
        itemName: 'サービス',
        min: 0,
        max: 3,
        item: { kind: text({ label: '種類', max: 20 }) },
      }),
    },
  }),
}

type Values = ValuesOf<typeof fields>

const lineOf = (max: number) =>
  fc
    .array(fc.constantFrom('京', '都', 'a', ' ', '𠮷', '葛\u{E0100}', 'が', '👩‍👩‍👧', '"', '<'), {
      minLength: 1,
      maxLength: max,
    })
    .map((letters) => letters.join('').trim())
    .filter((line) => line !== '')

export const values: fc.Arbitrary<Values> = fc.record({
  name: lineOf(40),
  reading: fc.constantFrom('キョウト　ミヤコ', 'ヴァー', 'ヤマダ'),
  wish: fc.array(lineOf(20), { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
  note: fc.option(lineOf(20)),
  hours: fc.integer({ min: 0, max: 1488 }).map((half) => half / 2),
  place: fc.constantFrom('home' as const, 'group' as const),
  days: fc.subarray(['mon', 'tue', 'wed'] as const),
  agreed: fc.boolean(),
  year: fc.integer({ min: 1000, max: 9999 }),
  version: fc.nat(1e6),
  needs: fc.array(
    fc.record({
      goal: lineOf(20),
      by: fc.option(fc.integer({ min: 1, max: 36 })),
      services: fc.array(fc.record({ kind: lineOf(20) }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
