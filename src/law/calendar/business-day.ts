/**
 * 開庁日
 *
 * Whether the municipal office is open on a day, and the open days before and after it.
 *
 * Source    地方自治法 第4条の2; 国民の祝日に関する法律 第3条
 * Text      Saturdays, Sundays, holidays, and days about New Year that the municipality's ordinance names.
 * In force  asked from 2012-04-01
 * Reading   Ordinances name 29 December to 3 January as the nation does (昭和63年法律第91号), and, where nobody
 *           has said, no other day; holidays of years
 *           to come are the computed ones; beyond the list of holidays nothing is known.  [unconfirmed]
 */
import { z } from 'zod'
import type { Provision } from '../kit/provision.ts'
import {
  dayOffReadings,
  dayOffReason,
  daysOffFacts,
  openDayBeside,
  readingsOfDays,
} from '../texts/day-off.ts'
import { numberSources } from '../texts/sources-numbers.ts'

export const businessDayFacts = z.strictObject(daysOffFacts)
export type BusinessDayFacts = z.infer<typeof businessDayFacts>

/** ISO days; null where the list of holidays does not reach. */
export type BusinessDay = { open: boolean | null; previous: string | null; next: string | null }

const openWords = new Map([
  [true, '開庁日'],
  [false, '休日'],
  [null, '休日の表がこの年に届かず、わからない'],
])

export const businessDay: Provision<BusinessDayFacts, BusinessDay> = {
  id: 'business-day',
  title: '開庁日',
  chapter: '日付と番号',
  day: '開庁日かを問う日',
  facts: businessDayFacts,
  readings: Object.values(dayOffReadings),
  words: ({ open, previous, next }) =>
    `${openWords.get(open)}（前の開庁日 ${previous ?? 'わからない'}、次の開庁日 ${next ?? 'わからない'}）`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.municipalDaysOff,
      says: '市町村の休日は、土曜日、日曜日、国民の祝日、年末年始の日で条例が定めるもの、そのほか条例が定める日とする。それ以外の日が開庁日になる。',
      decide: (facts, { on }) => {
        const why = dayOffReason(on, facts)
        const previous = openDayBeside(on, -1, facts)
        const next = openDayBeside(on, 1, facts)
        return {
          finding: {
            open: why === 'unknown' ? null : why === null,
            previous: previous?.toString() ?? null,
            next: next?.toString() ?? null,
          },
          because: [why === null ? '休日に当たらないため' : (unknownWhy.get(why) ?? `${why}であるため`)],
          unconfirmed: readingsOfDays(previous ?? on, next ?? on, facts),
          ...(why?.startsWith('祝日') ? { citation: numberSources.holidays } : {}),
        }
      },
    },
  ],
}

const unknownWhy = new Map([['unknown', '休日の表がこの年に届かないため']])
