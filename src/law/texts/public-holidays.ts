import holidayJp from '@holiday-jp/holiday_jp'

/** 国民の祝日の表: ISO days, and the first and the last day that the list reaches. Plain data. */
export type PublicHolidays = {
  readonly days: readonly string[]
  readonly from: string
  readonly until: string
}

const listed: Readonly<Record<string, { name: string } | undefined>> = holidayJp.holidays
const isoDays = Object.keys(listed).sort()

/**
 * 国民の祝日
 *
 * Every public holiday, with those moved to another day and those between two, of the years that the list knows.
 * Beyond them nobody can say which days are holidays.
 */
export const publicHolidays: PublicHolidays = {
  days: isoDays,
  from: `${isoDays[0]?.slice(0, 4)}-01-01`,
  until: `${isoDays.at(-1)?.slice(0, 4)}-12-31`,
}

/** 祝日の名前: undefined where the list has none on the day. */
export const publicHolidayName = (day: string): string | undefined => listed[day]?.name

/** The same list, cut to a span of days: small enough to be sent to a browser. */
export const publicHolidaysBetween = (from: string, until: string): PublicHolidays => ({
  days: isoDays.filter((day) => day >= from && day <= until),
  from: from > publicHolidays.from ? from : publicHolidays.from,
  until: until < publicHolidays.until ? until : publicHolidays.until,
})
