import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekDays } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { type Arrow, layOut, type Place, pieceAt, step } from './lay-out.ts'
import { SLOTS, slotsOf, timeOf } from './slots.ts'

const row = (days: WeekRow['days'], from: string, to: string): WeekRow => ({
  days,
  from,
  to,
  kind: '生活介護',
  content: null,
  provider: null,
})

describe('時刻とます', () => {
  test.each([
    ['朝6時から', '06:00', '07:00', [[0, 2]]],
    ['半端な時刻は、かかるますをすべて', '09:10', '09:40', [[6, 8]]],
    ['真夜中をこえる', '23:00', '01:00', [[34, 38]]],
    [
      '朝6時をこえると、次の日の上に続く',
      '22:00',
      '07:00',
      [
        [32, 48],
        [0, 2],
      ],
    ],
    ['まる一日', '06:00', '06:00', [[0, 48]]],
    [
      '昼からまる一日',
      '12:00',
      '12:00',
      [
        [12, 48],
        [0, 12],
      ],
    ],
  ])('%s', (_, from, to, slots) => expect(slotsOf(from, to)).toEqual(slots))
})

test('重なるものは横にならぶ', () => {
  const [monday = []] = layOut([
    row(['月'], '09:00', '12:00'),
    row(['月'], '10:00', '11:00'),
    row(['月'], '13:00', '14:00'),
  ])
  expect(monday.map(({ row, lane, lanes }) => [row, lane, lanes])).toEqual([
    [0, 0, 2],
    [1, 1, 2],
    [2, 0, 1],
  ])
})

test('朝6時をこえる夜は、次の日の上に続く。日曜の夜は月曜に続く', () => {
  const places = layOut([row(['月', '日・祝'], '15:00', '09:00')])
    .flat()
    .map(({ day, column, start, end, goesOn }) => [day, weekDays[column], start, end, goesOn])
  expect(places).toEqual([
    ['日・祝', '月', 0, 6, true],
    ['月', '月', 18, 48, false],
    ['月', '火', 0, 6, true],
    ['日・祝', '日・祝', 18, 48, false],
  ])
})

test('矢印だけで、どのますにも、どの予定にも行ける。端では止まる', () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => timeOf(half * 30))
  const rows = fc.array(
    fc
      .tuple(fc.subarray([...weekDays], { minLength: 1 }), time, time)
      .map(([days, from, to]) => row(days, from, to)),
    { maxLength: 12 },
  )
  const keys: readonly Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
  const keyOf = ({ day, slot, lane }: Place) => `${day} ${slot} ${lane}`
  fc.assert(
    fc.property(rows, (week) => {
      const layout = layOut(week)
      const start: Place = { day: 0, slot: 0, lane: 0 }
      const seen = new Map([[keyOf(start), start]])
      const open = [start]
      for (let at = open.pop(); at; at = open.pop())
        for (const key of keys) {
          const next = step(layout, at, key)
          expect(next.day >= 0 && next.day < 7 && next.slot >= 0 && next.slot < SLOTS).toBe(true)
          if (!seen.has(keyOf(next))) {
            seen.set(keyOf(next), next)
            open.push(next)
          }
        }
      const reached = new Set([...seen.values()].map((place) => pieceAt(layout, place)))
      for (const piece of layout.flat()) expect(reached.has(piece)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
