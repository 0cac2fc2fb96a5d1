import { dayNumber, dayOfNumber, weekdayOf } from '../week/calendar-days.ts'
import type { Recurring, Repeat } from '../week/recurring.ts'
import { type WeekDay, weekDays } from '../week/week-days.ts'
import type { JComponent, JProperty } from './jcal.ts'
import { icalDays } from './rule-of.ts'

type Problem = { readonly problem: string }
type At = { readonly day: string; readonly time: string | null }

/** よそのカレンダーの予定: as the model has it, or in words why it cannot. */
export const recurringOfEvent = ([, properties]: JComponent): Recurring | Problem => {
  const named = (name: string): JProperty | undefined => properties.find((property) => property[0] === name)
  const kind = String(named('summary')?.[3] ?? '').trim() || '予定'
  const start = atOf(named('dtstart'))
  if (!start) return { problem: `「${kind}」は、いつ始まるかが書いてありません` }
  if (named('recurrence-id'))
    return { problem: `「${kind}」の${start.day}だけの変更は読めません。くり返しのほうをなおしてください` }
  const end = atOf(named('dtend'))
  const repeat = repeatOf(named('rrule')?.[3], start.day)
  if (!repeat)
    return {
      problem: `「${kind}」のくり返しは読めません。毎週・隔週・第何曜日・毎月の日のどれかにしてください`,
    }
  return {
    ...{ kind, content: null, provider: null, repeat, from: start.time },
    ...{ to: start.time === null ? null : (end?.time ?? null), minutes: null, holiday: null, amount: null },
  }
}

/** In the time of Japan: what is written in the time of the world is moved by nine hours. */
const atOf = (property: JProperty | undefined): At | null => {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):\d\d(Z?))?$/.exec(String(property?.[3] ?? ''))
  if (!found) return null
  const [, day = '', hour, minute = '', isWorld] = found
  if (hour === undefined) return { day, time: null }
  if (!isWorld) return { day, time: `${hour}:${minute}` }
  const moved = Number(hour) + 9
  return {
    day: dayOfNumber(dayNumber(day) + Math.floor(moved / 24)),
    time: `${String(moved % 24).padStart(2, '0')}:${minute}`,
  }
}

type Rule = Readonly<Record<string, unknown>>

const repeatOf = (rule: unknown, day: string): Repeat | null => {
  if (typeof rule !== 'object' || rule === null) return { every: '一回', on: day }
  const { freq, interval = 1, byday, bymonthday } = rule as Rule
  const days = byday === undefined ? null : [byday].flat().map(String)
  const own = weekDays[weekdayOf(dayNumber(day))] ?? '月'
  if (freq === 'DAILY' && interval === 1) return { every: '毎週', days: weekDays }
  if (freq === 'WEEKLY') {
    const weekly = days ? weekDaysOf(days) : [own]
    if (!weekly) return null
    if (interval === 1) return { every: '毎週', days: weekly }
    return interval === 2 ? { every: '隔週', days: weekly, from: day } : null
  }
  if (freq !== 'MONTHLY' || interval !== 1) return null
  if (bymonthday !== undefined) {
    const dates = [bymonthday].flat().map(Number)
    return dates.every((date) => date > 0) ? { every: '毎月の日', dates } : null
  }
  return days ? nthOf(days) : { every: '毎月の日', dates: [Number(day.slice(8))] }
}

const icalNames: readonly string[] = icalDays

const weekDaysOf = (names: readonly string[]): readonly WeekDay[] | null => {
  const days = names.flatMap((name) => weekDays[icalNames.indexOf(name)] ?? [])
  return days.length === names.length ? days : null
}

/** Only where each of the weeks has each of the days: 1SA,3SA, and not 1SA,2SU. */
const nthOf = (names: readonly string[]): Repeat | null => {
  const parts = names.map((name) => /^([1-5])([A-Z]{2})$/.exec(name))
  if (parts.some((part) => part === null)) return null
  const nth = [...new Set(parts.map((part) => Number(part?.[1])))]
  const days = weekDaysOf([...new Set(parts.map((part) => part?.[2] ?? ''))])
  return days && nth.length * days.length === names.length ? { every: '第何', nth, days } : null
}
