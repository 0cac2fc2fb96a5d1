/**
 * 報酬区分の届出の効力
 *
 * From when a filed grade counts, and over which months a first filing counts its cases.
 *
 * Source    平成30年度報酬改定等に関するQ&A VOL.3 問12（令和3年に改められたもの）
 * Text      Filed by the 15th, it counts from the next month; a first filing counts the six months before
 *           the month of filing.
 * In force  2021-04-01 –
 * Reading   Filed after the 15th, it counts from the month after the next.  [unconfirmed]
 */
import { z } from 'zod'
import { day } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

export const officeGradeStartFacts = z.strictObject({ filedOn: day('届け出た日') })
export type OfficeGradeStartFacts = z.infer<typeof officeGradeStartFacts>

/** `startsOn` is a first day of a month; the cases are counted over `countFrom` to `countTo` ('2026-04'). */
export type OfficeGradeStart = { startsOn: string; countFrom: string; countTo: string }

const lastDayForNextMonth = 15
const monthsCounted = 6

const readings = {
  afterFifteenth: {
    says: '16日以後に届け出たときは翌々月から算定すると読むこと',
    settledBy: '計画相談支援の届出についての留意事項通知（届出に係る加算等の算定の開始時期）',
  },
} satisfies Record<string, Reading>

export const officeGradeStart: Provision<OfficeGradeStartFacts, OfficeGradeStart> = {
  id: 'office-grade-start',
  title: '報酬区分の届出の効力',
  chapter: '報酬',
  day: '届出の扱いを決める日',
  facts: officeGradeStartFacts,
  readings: Object.values(readings),
  words: ({ startsOn, countFrom, countTo }) =>
    `${startsOn}から算定する。はじめての届出では、取扱件数を${countFrom}から${countTo}までで数える`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2021-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.gradeFiling,
      says: '届出が15日までなら翌月から算定する。はじめての届出では、届け出た月の前の6か月の取扱件数を用いる。',
      decide: ({ filedOn }) => {
        const isEarly = filedOn.day <= lastDayForNextMonth
        const month = filedOn.toPlainYearMonth()
        const starts = month.add({ months: isEarly ? 1 : 2 })
        return {
          finding: {
            startsOn: starts.toPlainDate({ day: 1 }).toString(),
            countFrom: month.subtract({ months: monthsCounted }).toString(),
            countTo: month.subtract({ months: 1 }).toString(),
          },
          because: [
            isEarly
              ? `${filedOn.month}月${filedOn.day}日の届出で、15日までのため`
              : `${filedOn.month}月${filedOn.day}日の届出で、15日を過ぎているため`,
          ],
          unconfirmed: isEarly ? [] : [readings.afterFifteenth.says],
        }
      },
    },
  ],
}
