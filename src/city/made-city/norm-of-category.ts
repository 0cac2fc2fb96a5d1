import { categoryValidity } from '../../law/category-validity/category-validity.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import { type DayNumber, dayOf, fiscalYearAt, isoOf } from './days.ts'
import { memory } from './memory.ts'

const norms = memory<number>()

/**
 * 障害支援区分の有効期間の標準, in months: what the rule names as the longest.
 *
 * Reading   before 障害支援区分 began the degree of disability held as long.  [unconfirmed]
 */
export const normOfCategory = (start: DayNumber): number => {
  const year = Math.max(fiscalYearAt(start), 2014)
  return norms(String(year), () => {
    const day = Temporal.PlainDate.from(isoOf(Math.max(start, dayOf(`${year}-04-01`))))
    // Beyond every limit, so that the rule answers with its limits.
    const ruling = applyOn({ on: day, in: '京都市' }, categoryValidity, { start: day, months: 99 })
    if (ruling.silent || ruling.finding.kind !== '範囲外') throw new RangeError('the rule names no limits')
    return ruling.finding.most
  })
}
