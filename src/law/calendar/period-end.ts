/**
 * 期間の満了
 *
 * The last day of a period of days, weeks, months or years.
 *
 * Source    民法 第140条、第141条、第143条
 * Text      The first day does not count unless the period begins at midnight. Weeks, months and years go by the
 *           calendar: they end with the day before the corresponding day, or with the end of a month that lacks it.
 * In force  asked from 2012-04-01
 * Reading   None. Whether an end on a day off moves, deadline says.
 */
import { z } from 'zod'
import { choice, day, flag, whole } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { periodEndOf, periodUnits } from '../texts/period-end-of.ts'
import { numberSources } from '../texts/sources-numbers.ts'

export const periodEndFacts = z.strictObject({
  from: day('期間の始まる出来事のあった日'),
  length: whole('期間の長さ', 1, 1200, [1, 2, 3, 6, 12]),
  unit: choice('期間の単位', periodUnits),
  fromMidnight: flag('午前零時から始まる（初日も数える）'),
})
export type PeriodEndFacts = z.infer<typeof periodEndFacts>

/** ISO days: the first that counts, and the last. */
export type PeriodEnd = { start: string; last: string }

export const periodEnd: Provision<PeriodEndFacts, PeriodEnd> = {
  id: 'period-end',
  title: '期間の満了',
  chapter: '日付と番号',
  day: '期間を数える日',
  facts: periodEndFacts,
  readings: [],
  words: ({ start, last }) => `${start} から数え、${last} の終わりに満了する`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.byCalendar,
      says: '期間の初日は、午前零時から始まるときのほかは数えない。週・月・年は暦で数え、起算日に当たる日の前日に満了する。最後の月に当たる日がなければ、その月の末日に満了する。',
      decide: ({ from, length, unit, fromMidnight }) => {
        const start = fromMidnight ? from : from.add({ days: 1 })
        const { last, atMonthEnd } = periodEndOf(start, length, unit)
        return {
          finding: { start: start.toString(), last: last.toString() },
          because: [
            fromMidnight ? '午前零時から始まり、初日も数えるため' : '初日を数えないため',
            atMonthEnd ? '最後の月に当たる日がなく、末日に満了するため' : `${length}${unit}を数えるため`,
          ],
          ...(unit === '日' ? { citation: numberSources.lastDay } : {}),
        }
      },
    },
  ],
}
