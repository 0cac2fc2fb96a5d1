import { day, flag, list, maybe } from '../kit/facts.ts'
import type { Reading } from '../kit/provision.ts'
import { publicHolidayName, publicHolidays } from './public-holidays.ts'

/** 市町村の休日の事実, for every rule that asks whether an office is open. */
export const daysOffFacts = {
  extraDaysOff: maybe(list('市町村だけの休日', day('休日'))),
  yearEndAsNation: maybe(flag('市町村の年末年始の休日が12月29日から1月3日までである')),
}

/** `extraDaysOff` null: not known, and taken to be none. `yearEndAsNation` null: not known, and taken to be so. */
export type DaysOff = {
  extraDaysOff: readonly Temporal.PlainDate[] | null
  yearEndAsNation: boolean | null
}

export const dayOffReadings = {
  yearEnd: {
    says: '市町村の年末年始の休日を、国の機関と同じ12月29日から1月3日までとすること',
    settledBy: '市町村の休日を定める条例（地方自治法第4条の2）',
  },
  ownDaysOff: {
    says: '市町村の条例の休日がほかにないとみること',
    settledBy: '市町村の休日を定める条例（地方自治法第4条の2）',
  },
  equinox: {
    says: '春分の日と秋分の日（とその振替）が計算による見込みの日であること',
    settledBy: '前年2月に官報に載る暦要項',
  },
} satisfies Record<string, Reading>

/** The last year whose 暦要項 is behind the list; later equinoxes are computed. */
const announcedUntil = 2026
const saturday = 6

/** 休日のわけ: null when the office is open; 'unknown' beyond the list of holidays. */
export function dayOffReason(date: Temporal.PlainDate, daysOff: DaysOff): string | null | 'unknown' {
  if (date.dayOfWeek > saturday) return '日曜日'
  if (date.dayOfWeek === saturday) return '土曜日'
  const day = date.toString()
  const holiday = publicHolidayName(day)
  if (holiday !== undefined) return `祝日（${holiday}）`
  if (isYearEnd(date) && daysOff.yearEndAsNation !== false) return '年末年始の休日'
  if (daysOff.extraDaysOff?.some((off) => off.equals(date))) return '市町村の休日'
  return day < publicHolidays.from || day > publicHolidays.until ? 'unknown' : null
}

/** その日の次（前）の開庁日: null where the list of holidays does not reach. */
export function openDayBeside(
  date: Temporal.PlainDate,
  step: 1 | -1,
  daysOff: DaysOff,
): Temporal.PlainDate | null {
  let beside = date.add({ days: step })
  for (;;) {
    const why = dayOffReason(beside, daysOff)
    if (why === null) return beside
    if (why === 'unknown') return null
    beside = beside.add({ days: step })
  }
}

/** What an answer that looked at these days rests on. */
export function readingsOfDays(from: Temporal.PlainDate, to: Temporal.PlainDate, daysOff: DaysOff): string[] {
  const { extraDaysOff, yearEndAsNation } = daysOff
  const takesOneAsOpen = [from, to].some((one) => dayOffReason(one, daysOff) === null)
  const passesYearEnd = [from, to].some(isYearEnd) || from.year < to.year
  return [
    ...(yearEndAsNation === null && passesYearEnd ? [dayOffReadings.yearEnd.says] : []),
    ...(extraDaysOff === null && takesOneAsOpen ? [dayOffReadings.ownDaysOff.says] : []),
    ...(to.year > announcedUntil && passesEquinox(from, to) ? [dayOffReadings.equinox.says] : []),
  ]
}

/** 19 to 23 March, 20 to 25 September: where an equinox, and the holidays that hang on it, may lie. */
function passesEquinox(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return [
    [3, 19, 23],
    [9, 20, 25],
  ].some(([month = 0, first = 0, last = 0]) => {
    const at = (dayOfMonth: number) => Temporal.PlainDate.from({ year: to.year, month, day: dayOfMonth })
    return Temporal.PlainDate.compare(from, at(last)) <= 0 && Temporal.PlainDate.compare(at(first), to) <= 0
  })
}

function isYearEnd({ month, day: dayOfMonth }: Temporal.PlainDate): boolean {
  return (month === 12 && dayOfMonth >= 29) || (month === 1 && dayOfMonth <= 3)
}
