import { dayNumber, dayOfNumber, daysInMonth, monthsBetween, weekdayOf, weekOf } from './calendar-days.ts'
import type { Recurring, Repeat } from './recurring.ts'
import { type WeekDay, weekDays } from './week-days.ts'

/** Numbers of days, both ends included; `first` is the first day of the plan. */
export type DaySpan = { readonly from: number; readonly to: number; readonly first: number }

/**
 * 来る日
 *
 * The days on which it comes. No text says what the column 日・祝 means for what is written in it, so this is our
 * reading  [unconfirmed]: what stands in 日・祝 comes on Sundays and on public holidays; with 第何 it comes on
 * Sundays only, for holidays have no number in a month. What stands on another day comes on a public holiday too,
 * unless its row says 休む; 休む also keeps what stands in 日・祝 away from public holidays. 隔週 counts weeks
 * that begin on Monday, both ways from the week it names, else from the first week of the plan. The 31st does
 * not come in a month of 30 days, nor a fifth week in a month that has four.
 */
export const coming = (
  { repeat, holiday }: Recurring,
  span: DaySpan,
  holidays: ReadonlySet<number>,
): readonly number[] => {
  const days = [...new Set(daysOf(repeat, span, holidays))]
  const isFixed = repeat.every === '一回' || repeat.every === '祝日'
  const kept = holiday === '休む' && !isFixed ? days.filter((day) => !holidays.has(day)) : days
  return kept.filter((day) => day >= span.from && day <= span.to).sort((a, b) => a - b)
}

const daysOf = (repeat: Repeat, span: DaySpan, holidays: ReadonlySet<number>): readonly number[] => {
  switch (repeat.every) {
    case '毎週':
      return weekly(repeat.days, span, holidays)
    case '隔週': {
      const anchor = weekOf(repeat.from === null ? span.first : dayNumber(repeat.from))
      return weekly(repeat.days, span, holidays).filter((day) => (weekOf(day) - anchor) % 2 === 0)
    }
    case '第何':
      return monthsOf(span).flatMap(({ first }) =>
        repeat.days.flatMap((weekDay) =>
          repeat.nth
            .map((nth) => first + ((weekDays.indexOf(weekDay) - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
            .filter((day) => dayOfNumber(day).slice(0, 7) === dayOfNumber(first).slice(0, 7)),
        ),
      )
    case '毎月の日':
      return monthsOf(span).flatMap(({ first, length }) =>
        repeat.dates.filter((date) => date <= length).map((date) => first + date - 1),
      )
    case '祝日':
      return [...holidays]
    case '一回':
      return [dayNumber(repeat.on)]
    default:
      return []
  }
}

const weekly = (days: readonly WeekDay[], { from, to }: DaySpan, holidays: ReadonlySet<number>): number[] => {
  const found = days.includes('日・祝') ? [...holidays] : []
  for (const weekDay of days) {
    const until = weekDays.indexOf(weekDay)
    for (let day = from + ((until - weekdayOf(from) + 7) % 7); day <= to; day += 7) found.push(day)
  }
  return found
}

const monthsOf = ({ from, to }: DaySpan): { first: number; length: number }[] =>
  monthsBetween(dayOfNumber(from), dayOfNumber(to)).map((month) => ({
    first: dayNumber(`${month}-01`),
    length: daysInMonth(month),
  }))
