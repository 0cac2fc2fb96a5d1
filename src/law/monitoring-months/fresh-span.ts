/**
 * はじめの三か月
 *
 * The months in which new use is reviewed every month.
 *
 * Source    障害者総合支援法施行規則 第6条の16; 相談支援関係Q&A（平成29年3月31日）
 * Text      Until three months have passed since use began.
 * Reading   Whether the count begins with the month of the start or the next one is left to the municipality.
 */
export function freshSpan(
  start: Temporal.PlainYearMonth,
  counted: '当月から' | '翌月から',
): { first: Temporal.PlainYearMonth; last: Temporal.PlainYearMonth } {
  const first = counted === '当月から' ? start : start.add({ months: 1 })
  return { first, last: first.add({ months: freshMonths - 1 }) }
}

const freshMonths = 3
