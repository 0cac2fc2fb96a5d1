export type GrantPeriod = { from: Temporal.PlainDate; until: Temporal.PlainDate }

/**
 * 支給決定期間の日付
 *
 * Days of a grant of `months` (a whole number of at least 1): the rest of the first month and `months`
 * whole months; exactly `months` when it starts on the 1st. `until` is the last day.
 *
 * Source    障害者総合支援法施行規則 第15条
 */
export function grantPeriod(start: Temporal.PlainDate, months: number): GrantPeriod {
  if (!Number.isInteger(months) || months < 1) throw new RangeError('a grant lasts a whole number of months')
  const last = start.toPlainYearMonth().add({ months: start.day === 1 ? months - 1 : months })
  return { from: start, until: last.toPlainDate({ day: last.daysInMonth }) }
}
