import { grantAlignment } from '../../law/grant-period/grant-alignment.ts'
import { applyOn } from '../../law/kit/apply-on.ts'

/** What of a period is looked at; days are ISO. */
export type RunningPeriod = {
  readonly decidedOn: string
  readonly starts: string
  /** The last day as it is today. */
  readonly ends: string
  readonly services: readonly string[]
  readonly categoryUntil: string | null
}

export type Earliest = (period: RunningPeriod) => string

export type EarliestAsk = {
  /** The municipality by name: it may have wordings of its own. */
  readonly place: string
  /** ISO. */
  readonly today: string
  /** Months between asking a person and the renewal; null: the municipality has not said. */
  readonly lead: number | null
  /** The first month that matters, `YYYY-MM`. */
  readonly from: string
}

/**
 * いちばん早い更新の月
 *
 * The earliest month (`YYYY-MM`) in which a period may come to its renewal: one whose first day lies not before
 * today and the months that asking takes, and only where the law of grants lets each of the services end on the last
 * day of the month before. The month of today where nothing may move or the law is silent.
 *
 * Where a municipality has not said how long asking takes, nothing comes into this month or the next one: a month is
 * no time for an application, but nobody has told us a longer one.
 *
 * Source    障害者総合支援法施行規則 第15条; 介護給付 within the category (`grant-alignment`)
 * Reading   That a period already decided may be made shorter where the person agrees, so that its successor begins
 *           sooner; the longest grant and the category then hold for the successor as for any other, and begin
 *           anew.  [unconfirmed]
 */
export const earliestOf = ({ place, today, lead, from }: EarliestAsk): Earliest => {
  const soonest = soonestOf(today, lead)
  const start = soonest > from ? soonest : from
  const known = new Map<string, boolean>()
  const mayEnd = (period: RunningPeriod, service: string, end: string): boolean => {
    // A category that holds beyond the day does not touch it.
    const category = period.categoryUntil !== null && period.categoryUntil < end ? period.categoryUntil : null
    const key = `${period.decidedOn} ${period.starts} ${service} ${end} ${category}`
    const answer = known.get(key) ?? asksLaw(place, { ...period, categoryUntil: category }, service, end)
    known.set(key, answer)
    return answer
  }
  const renewals = new Map<string, string>()
  const ends = new Map<string, string>()
  return (period) => {
    const renewal = remembered(renewals, period.ends, renewalAfter)
    for (let month = start; month < renewal; month = next(month)) {
      const end = remembered(ends, month, endBefore)
      if (period.services.every((service) => mayEnd(period, service, end))) return month
    }
    return renewal
  }
}

/** 間に合う月: the first month (`YYYY-MM`) that leaves the months of asking whole; never the one that has begun. */
export const soonestOf = (today: string, lead: number | null): string => {
  const day = Temporal.PlainDate.from(today)
  const month = day.toPlainYearMonth()
  if (lead === null) return month.add({ months: unsaid }).toString()
  const asked = day.add({ months: lead })
  const whole = asked.toPlainYearMonth().add({ months: asked.day === 1 ? 0 : 1 })
  const next = month.add({ months: 1 })
  return (Temporal.PlainYearMonth.compare(whole, next) < 0 ? next : whole).toString()
}

/** This month and the next one stay as they are. */
const unsaid = 2

/** 更新の月: `YYYY-MM` of the day after the last one. */
export const renewalAfter = (ends: string): string =>
  Temporal.PlainDate.from(ends).add({ days: 1 }).toString().slice(0, 7)

/** The last day (ISO) of a period that is renewed on the first of a month. */
export const endBefore = (month: string): string =>
  Temporal.PlainDate.from(`${month}-01`).subtract({ days: 1 }).toString()

/** Thousands of people share a few days: each is reckoned once. */
const remembered = (known: Map<string, string>, key: string, reckon: (key: string) => string): string => {
  const value = known.get(key) ?? reckon(key)
  known.set(key, value)
  return value
}

const next = (month: string): string => Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()

/** An end that another thing gives (`otherUntil`) is what `grant-alignment` allows or does not. */
const asksLaw = (place: string, period: RunningPeriod, service: string, end: string): boolean => {
  const day = Temporal.PlainDate.from
  const ruling = applyOn({ on: day(period.decidedOn), in: place }, grantAlignment, {
    ...{
      service,
      kind: 'ふつうの利用',
      start: day(period.starts),
      alignment: 'ほかのサービス',
      birthMonth: null,
    },
    categoryUntil: period.categoryUntil === null ? null : day(period.categoryUntil),
    otherUntil: day(end),
  })
  if (ruling.silent) return false
  // Where no text sets a longest period none sets the shape of an end either.
  return ruling.finding.basis === 'そろえた' || ruling.finding.basis === '上限の定めがない'
}
