/** 規則第6条の16: 3月を経過するまで; unchanged since the standard took effect on 2012-04-01. */
const freshMonths = 3

/** はじめの三か月の月: `first-three-months` says from which month they are counted. */
export function freshSpan(
  start: Temporal.PlainYearMonth,
  counted: '当月から' | '翌月から',
): { first: Temporal.PlainYearMonth; last: Temporal.PlainYearMonth } {
  const first = counted === '当月から' ? start : start.add({ months: 1 })
  return { first, last: first.add({ months: freshMonths - 1 }) }
}
