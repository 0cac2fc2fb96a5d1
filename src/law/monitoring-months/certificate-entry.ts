/**
 * 受給者証のモニタリング期間の欄
 *
 * What the certificate prints for an interval and its months.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）の記載例
 * Text      '3月ごと（H28.7〜H29.4）': the interval, and the first and the last month of review.
 * In force  2012-04-01 –
 * Reading   Intervals that the examples do not show are written like the ones they show.  [unconfirmed]
 */
import { z } from 'zod'
import { list, month, whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'
import { certificateText } from './certificate-text.ts'
import { areInOrder } from './months-in-order.ts'
import { regimeStart } from './period-mismatches.ts'

export const certificateEntryFacts = z.strictObject({
  interval: whole('モニタリング期間（か月）', 1, 12, [1, 2, 3, 4, 6, 12]),
  months: list('モニタリングを行う月', month('月'), 120),
})
export type CertificateEntryFacts = z.infer<typeof certificateEntryFacts>

const readings = {
  likeExamples: {
    says: '記載例にない間隔も「2月ごと」「12月ごと」のように書くこと',
    settledBy: '介護給付費等に係る支給決定事務等について（事務処理要領）の受給者証の記載要領',
  },
} satisfies Record<string, Reading>

/** Intervals that the official examples show. */
const shownIntervals = [1, 3, 6]

export const certificateEntry: Provision<CertificateEntryFacts, string> = {
  id: 'certificate-text',
  title: '受給者証のモニタリング期間の欄',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: certificateEntryFacts,
  readings: Object.values(readings),
  words: (text) => `「${text}」と書く`,
  mismatches: ({ interval, months }) => {
    if (!areInOrder(months) || months.some((one) => Temporal.PlainYearMonth.compare(one, regimeStart) < 0))
      return [{ field: 'months', expected: `${regimeStart} 以後の月を、早い順に入れてください` }]
    return months.slice(1).every((one, at) => months[at]?.add({ months: interval }).equals(one))
      ? []
      : [{ field: 'months', expected: `${interval}か月おきの月を入れてください` }]
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.months,
      says: '受給者証には間隔と、モニタリングを行う最初の月と最後の月を「3月ごと（H28.7〜H29.4）」「毎月ごと（H28.5〜H28.7）」のように書く。',
      decide: ({ interval, months }) => ({
        finding: certificateText(interval, months),
        because: [
          interval === 1 ? '毎月行うため' : `${interval}か月ごとに行うため`,
          ...(months.length === 0 ? ['行う月が決まっていないため'] : []),
        ],
        unconfirmed: shownIntervals.includes(interval) ? [] : [readings.likeExamples.says],
      }),
    },
  ],
}
