import { addMonths, type DayNumber, dayOf, endAfter, fiscalYearAt } from './days.ts'
import type { Fate } from './draw-fates.ts'
import type { Random } from './random.ts'
import { longestOf } from './services-of.ts'

export type Span = { readonly start: DayNumber; readonly end: DayNumber }

/** The first day of the regime: no period of the city begins before it. */
const regime = dayOf('2012-04-01')
const noticeDay = dayOf('2015-04-01')

/**
 * 続いた支給決定期間: one period after another without a gap, from the beginning of the use to the one that covers `on`.
 * In March 2015 and after, its ends are those that the notice counts. `servicesAt` says on which services a period
 * that begins on a day is decided.
 */
export const madeChain = (
  fate: Fate,
  on: DayNumber,
  servicesAt: (start: DayNumber) => readonly string[],
  random: Random,
): readonly Span[] => {
  const spans =
    fate.group.joins === null ? untilNotice(fate, servicesAt, random) : [firstSpan(fate, servicesAt, random)]
  for (let last = spans.at(-1); last && last.end < on; last = spans.at(-1)) {
    const start = last.end + 1
    spans.push({ start, end: endAfter(start, lengthFrom(start, fate, servicesAt(start), random)) })
  }
  return spans
}

/** Whole years up to the longest that the law allows; the years after the notice are as the notice counts them. */
const lengthFrom = (
  start: DayNumber,
  { group }: Fate,
  services: readonly string[],
  random: Random,
): number => {
  const most = longestOf(services, start)
  if (start === noticeDay && group.kind === '更新済・二年') return Math.min(24, most)
  if (start === noticeDay && group.kind === '更新済・一年') return Math.min(12, most)
  if (most < 24) return most
  const year = fiscalYearAt(start)
  return Math.min(
    most,
    random.weighed(
      year < 2019
        ? [
            [12, 4],
            [24, 3],
            [36, 3],
          ]
        : [
            [12, 2],
            [24, 2],
            [36, 6],
          ],
    ),
  )
}

/** From the beginning of the use to the period that covers the end of March 2015. */
const untilNotice = (
  fate: Fate,
  servicesAt: (start: DayNumber) => readonly string[],
  random: Random,
): Span[] => {
  const { joins, plannedBy } = fate
  const begun = joins === 2012 ? null : dayWithin(joins, random)
  const spans: Span[] = []
  let end = lastDayOf(fate, random)
  const services = servicesAt(regime)
  const most = longestOf(services, noticeDay)
  // Whoever had a plan early was decided upon every year: the plan began with one of these decisions.
  const months = plannedBy === null && random.chance(0.5) ? most : Math.min(12, most)
  for (;;) {
    const natural = addMonths(end + 1, -months)
    const earliest = begun ?? regime
    // The use began in the year of joining; who was there in March 2013 has no decision older than that of then.
    const isFirst =
      begun === null ? natural < dayOf('2013-04-01') : natural <= earliest || isNear(natural, begun)
    const start = natural <= earliest ? earliest : natural
    spans.unshift({ start, end })
    if (isFirst) return spans
    end = start - 1
  }
}

/** A first period of some weeks before the next is no decision that anybody would make. */
const isNear = (natural: DayNumber, begun: DayNumber): boolean =>
  natural - begun < 60 && fiscalYearAt(natural) === fiscalYearAt(begun)

/** The last day of the period that covers 31 March 2015. */
const lastDayOf = ({ group }: Fate, random: Random): DayNumber => {
  if (group.renews === '四月一日') return noticeDay - 1
  const month = group.renews ?? 1 + random.below(11)
  // 別紙3 begins on 2 April: what it counts in April is renewed within that month.
  return month === 0 ? noticeDay + random.below(29) : addMonths(noticeDay, month) - 1
}

/** A day on which a use begins in a fiscal year; more often than not the first of a month. */
const dayWithin = (year: number, random: Random): DayNumber => {
  const first = dayOf(`${year}-04-01`)
  const month = addMonths(first, random.below(12))
  return random.chance(0.6) ? month : month + random.below(28)
}

const firstSpan = (fate: Fate, servicesAt: (start: DayNumber) => readonly string[], random: Random): Span => {
  const start = dayWithin(fate.joins, random)
  return { start, end: endAfter(start, lengthFrom(start, fate, servicesAt(start), random)) }
}
