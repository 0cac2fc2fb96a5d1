export type CategoryPeriod = { from: Temporal.PlainDate; until: Temporal.PlainDate }

/**
 * 障害支援区分の認定の有効期間の日付
 *
 * Days of a validity of `months`: the rest of the first month and `months` whole months; exactly `months`
 * when it starts on the 1st. `until` is the last day on which it holds.
 */
export function categoryPeriod(start: Temporal.PlainDate, months: number): CategoryPeriod {
  const last = start.toPlainYearMonth().add({ months: start.day === 1 ? months - 1 : months })
  return { from: start, until: last.toPlainDate({ day: last.daysInMonth }) }
}
