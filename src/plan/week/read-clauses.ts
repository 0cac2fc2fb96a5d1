import { readDay } from './read-day.ts'
import { readLength } from './read-length.ts'
import { readOften, type Words } from './read-often.ts'
import { readRepeat } from './read-repeat.ts'
import { readTimeSpan, type TimeSpan } from './read-time.ts'
import type { Recurring, Repeat } from './recurring.ts'
import { type Found, matchAt, wordEnd } from './text-view.ts'

/** What a line says of when: each part once, null while it is not said. */
export type Clauses = {
  readonly repeat: Repeat | null
  readonly time: TimeSpan | null
  readonly minutes: number | null
  readonly holiday: Recurring['holiday']
  readonly weekOf: string | null
  /** What cannot be counted, in the order in which it stands. */
  readonly words: readonly Words[]
}

export const noClauses: Clauses = {
  ...{ repeat: null, time: null, minutes: null, holiday: null, weekOf: null, words: [] },
}

type Read = { readonly end: number; readonly clauses: Clauses } | { readonly problem: string }

/** 「いつ」を読む: as many parts as stand at this place, in any order, in brackets or not. */
export const readClauses = (view: string, start: number, before: Clauses): Read => {
  let [at, clauses] = [start, before]
  for (;;) {
    const next = skip(view, at)
    const group = view[next] === '(' ? readGroup(view, next, clauses) : null
    const found = group ?? readClause(view, next, clauses)
    if (!found) return { end: at, clauses }
    if ('problem' in found) return found
    at = found.end + (matchAt('[のに](?![ぁ-ん])', view, found.end)?.[0].length ?? 0)
    clauses = { ...clauses, ...found.value }
  }
}

/** Brackets that hold parts of when and nothing else; other brackets belong to what is done. */
const readGroup = (view: string, at: number, before: Clauses): Found<Partial<Clauses>> => {
  const inner = readClauses(view, at + 1, before)
  if ('problem' in inner) return null
  const end = skip(view, inner.end)
  return inner.end > at + 1 && view[end] === ')' ? { end: end + 1, value: inner.clauses } : null
}

const skip = (view: string, at: number): number => at + (matchAt('[ 、,]*', view, at)?.[0].length ?? 0)

const readClause = (view: string, at: number, clauses: Clauses): Found<Partial<Clauses>> => {
  const holiday = clauses.holiday === null ? readHoliday(view, at) : null
  if (holiday) return holiday
  const week = clauses.weekOf === null ? readWeekOf(view, at) : null
  if (week) return week
  if (clauses.repeat === null) {
    const repeat = readRepeat(view, at)
    if (repeat) return named('repeat', repeat)
  }
  if (clauses.time === null) {
    const time = readTimeSpan(view, at)
    if (time) return named('time', time)
  }
  const length = clauses.minutes === null ? readLength(view, at) : null
  if (length) return named('minutes', length)
  const often = readOften(view, at)
  return often && { end: often.end, value: { words: [...clauses.words, often.value] } }
}

const named = <K extends keyof Clauses>(key: K, found: Found<Clauses[K]>): Found<Partial<Clauses>> =>
  found &&
  ('problem' in found ? found : { end: found.end, value: { [key]: found.value } as Partial<Clauses> })

const rests = '休み|休む|なし|しない|除く|のぞく'
const comes = '行います|行う|ある|あり|来る|する'

const readHoliday = (view: string, at: number): Found<Partial<Clauses>> => {
  const found = matchAt(`祝日?(?:には|にも|は|も|を)?(?:(${rests})|(?:${comes}))${wordEnd}`, view, at)
  return found && { end: at + found[0].length, value: { holiday: found[1] ? '休む' : '行う' } }
}

const readWeekOf = (view: string, at: number): Found<Partial<Clauses>> => {
  const day = readDay(view, at)
  if (!day || 'problem' in day) return null
  const tail = matchAt('の?週から', view, day.end)
  return tail && { end: day.end + tail[0].length, value: { weekOf: day.value } }
}
