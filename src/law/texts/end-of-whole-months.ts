/**
 * 月の残りとまるまるの月
 *
 * The last day of a period of `months` (a whole number of at least 1): the rest of the first month and `months`
 * whole months; exactly `months` when it starts on the 1st. So run a grant and the validity of a category.
 *
 * Source    障害者総合支援法施行規則 第15条
 */
export function endOfWholeMonths(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  if (!Number.isInteger(months) || months < 1) throw new RangeError('a period lasts a whole number of months')
  const last = start.toPlainYearMonth().add({ months: start.day === 1 ? months - 1 : months })
  return last.toPlainDate({ day: last.daysInMonth })
}
