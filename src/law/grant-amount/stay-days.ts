/**
 * とまるサービスの日数
 *
 * Whether 短期入所 and a trial stay in 共同生活援助 keep to their days in a year and in a row. A warning only.
 *
 * Source    指定計画相談支援基準 第15条第2項（短期入所）、障害福祉サービス等報酬告示
 * Text      短期入所: about half the year, 180 days, in the plan; 30 days in a row. 体験利用: 50 days a year and
 *           30 in a row.
 * In force  2012-04-01 –
 * Reading   All four numbers.  [unconfirmed]
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice, whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'

const stays = ['短期入所', '共同生活援助の体験利用'] as const

export const stayDaysFacts = z.strictObject({
  stay: choice('とまるサービス', stays),
  inYear: whole('一年に使う日数', 0, 366, [50, 51, 180, 181]),
  inRow: whole('続けて使う日数', 0, 366, [30, 31]),
})
export type StayDaysFacts = z.infer<typeof stayDaysFacts>

type Kept = 'こえない' | 'こえる'

/** Never a ground to refuse by itself: days beyond are justified in the plan. */
export type StayDays = { year: Kept; mostInYear: number; row: Kept; mostInRow: number }

const readings = {
  halfYear: {
    says: '計画に入れる短期入所を、一年におおむね180日までとすること',
    settledBy: '指定計画相談支援基準第15条第2項（短期入所の号）',
  },
  shortStayRow: {
    says: '短期入所を続けて使えるのを30日までとすること',
    settledBy: '障害福祉サービス等報酬告示の短期入所サービス費の注',
  },
  trialStay: {
    says: '共同生活援助の体験利用を、続けて30日、一年に50日までとすること',
    settledBy: '障害福祉サービス等報酬告示の共同生活援助サービス費（体験利用）の注',
  },
} satisfies Record<string, Reading>

type Limit = { mostInYear: number; mostInRow: number; citation: Citation; readings: Reading[] }

const limits: Record<StayDaysFacts['stay'], Limit> = {
  短期入所: {
    ...{ mostInYear: 180, mostInRow: 30, citation: sourcesGrant.shortStayInPlan },
    readings: [readings.halfYear, readings.shortStayRow],
  },
  共同生活援助の体験利用: {
    ...{ mostInYear: 50, mostInRow: 30, citation: sourcesGrant.trialStay },
    readings: [readings.trialStay],
  },
}

export const stayDays: Provision<StayDaysFacts, StayDays> = {
  id: 'stay-days',
  title: 'とまるサービスの日数',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: stayDaysFacts,
  readings: Object.values(readings),
  words: ({ year, mostInYear, row, mostInRow }) =>
    `一年の${mostInYear}日を${year}、続けて${mostInRow}日を${row}${
      year === 'こえる' || row === 'こえる' ? '（わけを計画で確かめる）' : ''
    }`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.shortStayInPlan,
      says: '計画に入れる短期入所は一年におおむね180日まで、続けて使うのは30日まで。共同生活援助の体験利用は一年に50日、続けて30日まで。',
      decide: ({ stay, inYear, inRow }) => {
        const { mostInYear, mostInRow, citation, readings: used } = limits[stay]
        const kept = (days: number, most: number): Kept => (days > most ? 'こえる' : 'こえない')
        const overRowOnly = inRow > mostInRow && inYear <= mostInYear && stay === '短期入所'
        return {
          finding: {
            ...{ year: kept(inYear, mostInYear), mostInYear },
            ...{ row: kept(inRow, mostInRow), mostInRow },
          },
          because: [
            `${stay}を一年に${inYear}日使い、目安が${mostInYear}日のため`,
            `続けて${inRow}日使い、目安が${mostInRow}日のため`,
          ],
          // The days in a row stand in the fee notice, not in the standard of the planning offices.
          citation: overRowOnly ? sourcesGrant.shortStayInRow : citation,
          unconfirmed: used.map(({ says }) => says),
        }
      },
    },
  ],
}
