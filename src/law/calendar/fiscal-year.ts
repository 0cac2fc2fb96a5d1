/**
 * 年度
 *
 * The fiscal year of a day, and its names.
 *
 * Source    地方自治法 第208条第1項
 * Text      From 1 April to 31 March of the next year; named by the era. Where the era changes after 1 April of the
 *           year, both names are met (平成31年度, 令和元年度).
 * In force  1947-05-03 – (地方自治法)
 * Reading   Both names of such a year are accepted.  [unconfirmed]
 */
import { z } from 'zod'
import type { Provision, Reading } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { eraYear } from './era-year.ts'

export const fiscalYearFacts = z.strictObject({})
export type FiscalYearFacts = z.infer<typeof fiscalYearFacts>

/** ISO days; the name by the era of 1 April comes first. */
export type FiscalYear = { year: number; first: string; last: string; names: string[] }

const readings = {
  twoNames: {
    says: '改元のあった年度には、前の元号の名前と新しい元号の名前のどちらも使われること',
    settledBy: '改元に伴う元号による年表示の取扱いについて（関係省庁連絡会議申合せ）',
  },
} satisfies Record<string, Reading>

export const fiscalYear: Provision<FiscalYearFacts, FiscalYear> = {
  id: 'fiscal-year',
  title: '年度',
  chapter: '日付と番号',
  day: '年度を問う日',
  facts: fiscalYearFacts,
  readings: Object.values(readings),
  words: ({ names, first, last }) => `${names.join('・')}（${first} から ${last} まで）`,
  wordings: [
    {
      from: Temporal.PlainDate.from('1947-05-03'),
      until: null,
      binds: 'nation',
      citation: numberSources.fiscalYear,
      says: '年度は4月1日に始まり、翌年の3月31日に終わる。',
      decide: (_, { on }) => {
        const year = on.month < 4 ? on.year - 1 : on.year
        const first = Temporal.PlainDate.from({ year, month: 4, day: 1 })
        const names = [...new Set([first, first.with({ month: 12, day: 31 })].map(yearName))]
        return {
          finding: {
            year,
            first: first.toString(),
            last: first.add({ years: 1 }).subtract({ days: 1 }).toString(),
            names,
          },
          because: [
            `${on} が${on.month < 4 ? '3月までで、前の年の4月に始まった' : '4月からの'}年度にあるため`,
          ],
          unconfirmed: names.length > 1 ? [readings.twoNames.says] : [],
        }
      },
    },
  ],
}

function yearName(day: Temporal.PlainDate): string {
  const { era, year } = eraYear(day)
  return `${era.name}${year}年度`
}
