import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekDays } from '../../plan/week/week-days.ts'
import { weekMinutes } from '../../plan/week/week-minutes.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import {
  add,
  type BlockAt,
  copyDay,
  isSame,
  joined,
  move,
  paste,
  remove,
  resize,
  rewrite,
  type Week,
} from './edit-week.ts'
import { begin, redo, undo, went } from './history.ts'
import { timeOf } from './slots.ts'

const row = (days: WeekRow['days'], from: string, to: string, kind = '生活介護'): WeekRow => ({
  days,
  from,
  to,
  kind,
  content: null,
  provider: null,
})

/** What stands in a week, block by block, whatever rows it is written in. */
const standing = (week: Week): readonly string[] =>
  week
    .flatMap(({ days, from, to, kind, content }) =>
      days.map((day) => `${day} ${from} ${to} ${kind} ${content}`),
    )
    .sort()

describe('一行が何日分かのとき', () => {
  const week = [row(['月', '水', '金'], '12:00', '14:00')]

  test('一日だけ動かすと、行が分かれる', () => {
    expect(move(week, [{ row: 0, day: '水' }], 0, 30)).toEqual([
      row(['月', '金'], '12:00', '14:00'),
      row(['水'], '12:30', '14:30'),
    ])
  })
  test('同じところへ戻すと、一行になる', () => {
    const apart = move(week, [{ row: 0, day: '水' }], 0, 30)
    expect(move(apart, [{ row: 1, day: '水' }], 0, -30)).toEqual(week)
  })
  test('となりの曜日へ動かす', () =>
    expect(standing(move(week, [{ row: 0, day: '水' }], 1, 0))).toEqual(
      standing([row(['月', '木', '金'], '12:00', '14:00')]),
    ))
  test('端より先へは動かない', () => expect(move(week, [{ row: 0, day: '月' }], -1, 0)).toBe(week))
  test('消すと、その日だけがなくなる', () =>
    expect(remove(week, [{ row: 0, day: '月' }])).toEqual([row(['水', '金'], '12:00', '14:00')]))
  test('この曜日だけ書きかえる', () =>
    expect(rewrite(week, 0, row(['金'], '12:00', '14:00', '移動支援'), '金')).toEqual([
      row(['月', '水'], '12:00', '14:00'),
      row(['金'], '12:00', '14:00', '移動支援'),
    ]))
})

test('一日をほかの日に写しても、そこにあるものは残る', () => {
  const week = [row(['月'], '09:00', '10:00'), row(['火'], '15:00', '16:00', '移動支援')]
  expect(copyDay(week, '月', ['火', '土'])).toEqual([
    row(['月', '火', '土'], '09:00', '10:00'),
    row(['火'], '15:00', '16:00', '移動支援'),
  ])
})

test('写したものを別の日の別の時刻に置く。週からはみ出す日は置かない', () => {
  const copied = [row(['月'], '09:00', '10:00'), row(['火'], '10:00', '11:00')]
  expect(standing(paste([], copied, '日・祝', 13 * 60))).toEqual(
    standing([row(['日・祝'], '13:00', '14:00')]),
  )
  expect(standing(paste([], copied, '水', 0))).toEqual(
    standing([row(['水'], '00:00', '01:00'), row(['木'], '01:00', '02:00')]),
  )
})

test('のばす、ちぢめる。30分より短くはならない', () => {
  const week = [row(['月'], '23:00', '00:00')]
  expect(resize(week, [{ row: 0, day: '月' }], 60)).toEqual([row(['月'], '23:00', '01:00')])
  expect(resize(week, [{ row: 0, day: '月' }], -300)).toEqual([row(['月'], '23:00', '23:30')])
})

const time = fc.integer({ min: 0, max: 47 }).map((half) => timeOf(half * 30))
const aRow = fc.record({
  days: fc.subarray([...weekDays], { minLength: 1 }),
  from: time,
  to: time,
  kind: fc.constantFrom('生活介護', '家事援助', '移動支援'),
  content: fc.constantFrom(null, '買物'),
  provider: fc.constant(null),
})
const aWeek = fc.array(aRow, { minLength: 1, maxLength: 8 }).map(joined)
const blockIn = (week: Week, pick: number): BlockAt => {
  const row = pick % week.length
  const days = week[row]?.days ?? ['月']
  return { row, day: days[Math.floor(pick / week.length) % days.length] ?? '月' }
}

test('どう引きずっても、入力欄で書けることと同じになる', () => {
  const halves = fc.integer({ min: -47, max: 47 })
  fc.assert(
    fc.property(
      aWeek,
      fc.nat(),
      fc.integer({ min: -6, max: 6 }),
      halves,
      halves,
      (week, pick, days, down, longer) => {
        const block = blockIn(week, pick)
        const before = week[block.row]
        if (!before) return
        const place = Math.max(0, Math.min(6, weekDays.indexOf(block.day) + days))
        const across = place - weekDays.indexOf(block.day)
        const minute = (at: string) => weekMinutes('00:00', at) % 1440
        const written = {
          ...before,
          days: [weekDays[place] ?? '月'],
          from: timeOf(minute(before.from) + down * 30),
          to: timeOf(minute(before.to) + down * 30),
        }
        expect(standing(move(week, [block], across, down * 30))).toEqual(
          standing(rewrite(week, block.row, written, block.day)),
        )
        const length = Math.min(1440, Math.max(30, weekMinutes(before.from, before.to) + longer * 30))
        const sized = { ...before, days: [block.day], to: timeOf(minute(before.from) + length) }
        expect(standing(resize(week, [block], longer * 30))).toEqual(
          standing(rewrite(week, block.row, sized, block.day)),
        )
      },
    ),
  )
})

test('50回直しても、元に戻すを50回で始めと同じになり、やり直すで終わりと同じになる', () => {
  type Edit = (week: Week, pick: number) => Week
  const edits: readonly Edit[] = [
    (week, pick) => add(week, row([weekDays[pick % 7] ?? '月'], timeOf(pick * 30), timeOf(pick * 30 + 60))),
    (week, pick) => (week.length ? remove(week, [blockIn(week, pick)]) : week),
    (week, pick) => (week.length ? move(week, [blockIn(week, pick)], (pick % 5) - 2, 30) : week),
    (week, pick) => (week.length ? resize(week, [blockIn(week, pick)], pick % 2 ? 30 : -30) : week),
    (week, pick) => copyDay(week, '月', [weekDays[pick % 7] ?? '火']),
    (week, pick) => paste(week, [row(['月'], '09:00', '10:00')], weekDays[pick % 7] ?? '火', pick % 1440),
  ]
  const steps = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(9999)), { minLength: 50, maxLength: 50 })
  fc.assert(
    fc.property(aWeek, steps, (start, made) => {
      let history = begin<Week>(start)
      for (const [edit, pick] of made)
        history = went(history, edits[edit]?.(history.now, pick) ?? history.now)
      const end = history.now
      for (const _ of made) history = undo(history)
      expect(history.now).toBe(start)
      expect(isSame(undo(history).now, start)).toBe(true)
      for (const _ of made) history = redo(history)
      expect(history.now).toEqual(end)
    }),
    { numRuns: 60 },
  )
})
