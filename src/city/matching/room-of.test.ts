import { expect, test } from 'vitest'
import { feeLineOfOne, standardOfOne } from './case-lines.ts'
import { roomOf } from './room-of.ts'

const on = (day: string) => ({ on: Temporal.PlainDate.from(day), in: '京都市' })

test.each([
  ['2018-03-31', null, null],
  ['2018-04-01', 35, 40],
  ['2026-06-01', 35, 40],
])('%s の標準と報酬の線は、規定に聞く', (day, standard, line) => {
  expect(standardOfOne(on(day))?.cases ?? null).toBe(standard)
  expect(feeLineOfOne(on(day))?.cases ?? null).toBe(line)
})

test.each([
  [{ written: 3, shares: 1, people: 50, standard: 35 }, 3, '事業所が書いた人数'],
  [{ written: 0, shares: 9, people: 0, standard: 35 }, 0, '事業所が書いた人数'],
  [{ written: null, shares: 2, people: 40, standard: 35 }, 30, '見積り'],
  [{ written: null, shares: 1.2, people: 0, standard: 35 }, 42, '見積り'],
  [{ written: null, shares: 0.5, people: 10, standard: 35 }, 7, '見積り'],
  [{ written: null, shares: 1, people: 36, standard: 35 }, 0, '見積り'],
  [{ written: null, shares: 0, people: 0, standard: 35 }, 0, 'わからない'],
  [{ written: null, shares: 1, people: 0, standard: null }, 0, 'わからない'],
] as const)('%j の空きは%i人（%s）', (load, room, source) => {
  expect(roomOf(load)).toMatchObject({ room, source })
})
