/** 早い順に並び、重なりのない月か */
export function areInOrder(months: readonly Temporal.PlainYearMonth[]): boolean {
  return months.every((month, at) => {
    const before = months[at - 1]
    return before === undefined || Temporal.PlainYearMonth.compare(before, month) < 0
  })
}
