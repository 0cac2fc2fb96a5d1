export const periodUnits = ['日', '週', '月', '年'] as const
export type PeriodUnit = (typeof periodUnits)[number]

const unitNames = { 週: 'weeks', 月: 'months', 年: 'years' } as const

/**
 * 期間の満了日
 *
 * 民法第140条・第143条: `start` is the first day that counts; the period ends the day before the corresponding
 * day, or with the last day of a month that has no corresponding day.
 */
export function periodEndOf(
  start: Temporal.PlainDate,
  length: number,
  unit: PeriodUnit,
): { last: Temporal.PlainDate; atMonthEnd: boolean } {
  if (unit === '日') return { last: start.add({ days: length - 1 }), atMonthEnd: false }
  const corresponding = start.add({ [unitNames[unit]]: length })
  const atMonthEnd = unit !== '週' && corresponding.day !== start.day
  return { last: atMonthEnd ? corresponding : corresponding.subtract({ days: 1 }), atMonthEnd }
}
