import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import { minuteOf, weekMinutes } from '../../plan/week/week-minutes.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { timeOf } from './slots.ts'

export type Week = readonly WeekRow[]

/** One day of one row: what stands in the week as a block. */
export type BlockAt = { readonly row: number; readonly day: WeekDay }

/**
 * 週を直す
 *
 * Every change of the week as a pure function. A row may stand for several days; a change to one of its days takes
 * that day out into a row of its own, and rows that say the same join again.
 */
export const add = (week: Week, ...rows: Week): Week => joined([...week, ...rows])

export const remove = (week: Week, blocks: readonly BlockAt[]): Week => joined(without(week, blocks))

/** A row written anew, on all its days; with `only` just that day, and the others stay as they were. */
export const rewrite = (week: Week, row: number, next: WeekRow, only?: WeekDay): Week => {
  if (only === undefined) return joined(week.map((old, at) => (at === row ? next : old)))
  return joined([...without(week, [{ row, day: only }]), next])
}

/** Blocks moved by days and minutes. The days have two ends; the hours go round. */
export const move = (week: Week, blocks: readonly BlockAt[], days: number, minutes: number): Week => {
  const places = blocks.map(({ day }) => weekDays.indexOf(day))
  const across = Math.max(-Math.min(...places), Math.min(weekDays.length - 1 - Math.max(...places), days))
  if (across === 0 && minutes === 0) return week
  return joined([...without(week, blocks), ...shifted(blocksOf(week, blocks), across, minutes)])
}

/** Blocks made longer or shorter at their end; at least a step, at most a day. */
export const resize = (week: Week, blocks: readonly BlockAt[], minutes: number, least = 30): Week => {
  const sized = blocksOf(week, blocks).map((row) => {
    const now = weekMinutes(row.from, row.to)
    const length = Math.min(24 * 60, Math.max(Math.min(least, now), now + minutes))
    return { ...row, to: timeOf(minuteOf(row.from) + length) }
  })
  return joined([...without(week, blocks), ...sized])
}

/** Everything of one day also on other days; what stands there stays. */
export const copyDay = (week: Week, from: WeekDay, to: readonly WeekDay[]): Week =>
  joined(week.map((row) => (row.days.includes(from) ? { ...row, days: ordered([...row.days, ...to]) } : row)))

/** Copied blocks put down again so that the first of them begins on this day at this minute of the day. */
export const paste = (week: Week, copied: Week, day: WeekDay, minute: number): Week => {
  if (copied.length === 0) return week
  const left = Math.min(...copied.flatMap((row) => row.days.map((one) => weekDays.indexOf(one))))
  const top = Math.min(...copied.map((row) => fromSix(row.from)))
  const across = weekDays.indexOf(day) - left
  const down = ((minute - 6 * 60 + 24 * 60) % (24 * 60)) - top
  const put = shifted(copied, across, down)
  return joined([...week, ...put])
}

/** The blocks as rows of one day each, to be copied. */
export const blocksOf = (week: Week, blocks: readonly BlockAt[]): Week =>
  blocks.flatMap(({ row, day }) => {
    const own = week[row]
    return own ? [{ ...own, days: [day] }] : []
  })

const without = (week: Week, blocks: readonly BlockAt[]): Week =>
  week.flatMap((row, at) => {
    const days = row.days.filter((day) => !blocks.some((block) => block.row === at && block.day === day))
    if (days.length === row.days.length) return [row]
    return days.length > 0 ? [{ ...row, days }] : []
  })

/** What would fall off the sides of the week is left out. */
const shifted = (rows: Week, across: number, minutes: number): Week =>
  rows.flatMap((row) => {
    const days = row.days.flatMap((day) => weekDays[weekDays.indexOf(day) + across] ?? [])
    if (days.length === 0) return []
    return [
      { ...row, days, from: timeOf(minuteOf(row.from) + minutes), to: timeOf(minuteOf(row.to) + minutes) },
    ]
  })

/** Rows that say the same on different days are one row; the first keeps its place. */
export const joined = (week: Week): Week => {
  const rows = new Map<string, WeekRow>()
  for (const row of week) {
    const key = sayingOf(row)
    const before = rows.get(key)
    rows.set(key, before ? { ...before, days: ordered([...before.days, ...row.days]) } : row)
  }
  return [...rows.values()]
}

const sayingOf = ({ from, to, kind, content, provider, repeat, nth, start, holiday }: WeekRow): string =>
  JSON.stringify([
    from,
    to,
    kind,
    content || null,
    provider || null,
    repeat ?? '毎週',
    nth ?? [],
    start ?? null,
    holiday ?? null,
  ])

/** Whether two weeks say the same. */
export const isSame = (one: Week, other: Week): boolean => {
  const said = (week: Week) => week.map((row) => `${row.days.join()}${sayingOf(row)}`).join('\n')
  return one === other || said(one) === said(other)
}

const ordered = (days: readonly WeekDay[]): WeekDay[] => weekDays.filter((day) => days.includes(day))

const fromSix = (time: string): number => (minuteOf(time) - 6 * 60 + 24 * 60) % (24 * 60)
