/**
 * 最後の月からさかのぼる
 *
 * `last`, and every `interval` months before it while not before `first`; earliest first. Empty when
 * `last` is before `first`. `interval` is a whole number of months, at least 1.
 */
export function monthsBackwards(
  first: Temporal.PlainYearMonth,
  last: Temporal.PlainYearMonth,
  interval: number,
): Temporal.PlainYearMonth[] {
  if (!Number.isInteger(interval) || interval < 1)
    throw new RangeError('an interval is whole months, 1 or more')
  const months: Temporal.PlainYearMonth[] = []
  for (
    let month = last;
    Temporal.PlainYearMonth.compare(month, first) >= 0;
    month = month.subtract({ months: interval })
  ) {
    months.unshift(month)
  }
  return months
}
