import { dayCeiling } from '../../law/grant-amount/day-ceiling.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Citation } from '../../law/kit/citation.ts'
import { sameTimeServices } from '../../law/same-time-services/same-time-services.ts'
import { childDayServices } from '../../law/texts/day-services.ts'
import { publicHolidaysBetween } from '../../law/texts/public-holidays.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import type { BalanceLaw, DayLimit, PairRule } from './balance-law.ts'

/** `from` 'YYYY-MM': the first of `months` months; `in`: the municipality. */
export type BalanceLawAsked = { readonly from: string; readonly months?: number; readonly in: string }

/**
 * 残りの計算に要る規定を聞く
 *
 * Asks the rules for every service of the time and hands the answers on as plain data. For the server: it stands on
 * the whole law. The sums themselves (`monthBalance`, `balanceWarnings`) need only what this returns.
 */
export const askBalanceLaw = ({ from, months = 12, in: place }: BalanceLawAsked): BalanceLaw => {
  const first = Temporal.PlainYearMonth.from(from)
  const all = Array.from({ length: months }, (_, at) => first.add({ months: at }))
  const on = first.toPlainDate({ day: 1 })
  const end = first.add({ months: months + 1 }).toPlainDate({ day: 1 })
  return {
    // A week before and after: 隔週 and nights look beyond the first and last day.
    holidays: publicHolidaysBetween(on.subtract({ days: 7 }).toString(), end.toString()),
    dayLimits: all.flatMap((month) => dayLimitsOf(month, place)),
    pairRules: pairsOn(on, place),
  }
}

const dayLimitsOf = (month: Temporal.PlainYearMonth, place: string): DayLimit[] => {
  const on = month.toPlainDate({ day: 1 })
  const limits = servicesOn(on).flatMap(({ code }) => {
    const facts = { service: code, month, cityDays: null, averagedFrom: null, granted: null }
    const ruling = applyOn({ on, in: place }, dayCeiling, facts)
    if (ruling.silent || ruling.finding.days === null) return []
    const { finding, citation, unconfirmed } = ruling
    const isUnconfirmed = unconfirmed.length > 0 || citation.confidence === 'unconfirmed'
    return [
      {
        ...{ code, month: month.toString(), days: finding.days ?? 0 },
        source: `${sourceOf(citation)}${isUnconfirmed ? '。未確認' : ''}`,
      },
    ]
  })
  // Those for children have a reading of their own, and are not counted together with the others.
  const key = ({ code, days, source }: (typeof limits)[number]) =>
    `${days} ${childDayServices.includes(code)} ${source}`
  return together(limits, key).map(([first, ...more]) => ({
    codes: [first, ...more].map(({ code }) => code),
    ...{ month: first.month, days: first.days, source: first.source },
  }))
}

const pairsOn = (on: Temporal.PlainDate, place: string): PairRule[] => {
  const codes = servicesOn(on).map(({ code }) => code)
  const found = codes.flatMap((one, at) =>
    codes.slice(at + 1).flatMap((other) => {
      const ruling = applyOn({ on, in: place }, sameTimeServices, { one, other })
      if (ruling.silent) return []
      const { finding, citation, unconfirmed } = ruling
      if (finding !== '同じ日に一つ' && finding !== '同じ時間に一つ') return []
      const isUnconfirmed = unconfirmed.length > 0 || citation.confidence === 'unconfirmed'
      const pair = { pair: [one, other] as const, source: sourceOf(citation), isUnconfirmed }
      const atOnce = { ...pair, within: '同じ時間' as const }
      return finding === '同じ日に一つ' ? [atOnce, { ...pair, within: '同じ日' as const }] : [atOnce]
    }),
  )
  const key = ({ within, source, isUnconfirmed }: (typeof found)[number]) =>
    `${within} ${source} ${isUnconfirmed}`
  return together(found, key).map(([first, ...more]) => ({
    pairs: [first, ...more].map(({ pair }) => pair),
    within: first.within,
    says: `${first.within}に算定できるのは一つだけです`,
    ...{ source: first.source, isUnconfirmed: first.isUnconfirmed },
  }))
}

/** What has the same key, in the order in which the keys come. */
const together = <T>(all: readonly T[], key: (one: T) => string): [T, ...T[]][] =>
  [...Map.groupBy(all, key).values()].map((group) => group as [T, ...T[]])

const sourceOf = ({ law, article }: Citation): string => `${law}${article === '' ? '' : ` ${article}`}`
