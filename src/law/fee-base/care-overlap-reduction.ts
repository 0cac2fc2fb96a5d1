/**
 * 介護保険のケアプランとの重複減算
 *
 * Units of a basic fee when one and the same person is the user's planner and care manager.
 *
 * Source    平成24年厚生労働省告示第125号 計画相談支援費の注
 * Text      Less 582 / 894 for a plan, 633 / 945 / 20 for a review, by the band of care need; (Ⅱ) only
 *           the second band. Nothing of the kind for 障害児相談支援.
 * In force  2024-04-01 – ; earlier units are not held, so the rule is silent
 * Reading   The bands of care need, and the order of the codes, are as in the table; where it has no row, nothing
 *           is taken off.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { acts, grades } from './base-kinds.ts'
import { table2024 } from './base-tables.ts'
import { careLevels, type Overlap, overlapOf, overlapTable2024 } from './care-overlap-table.ts'
import { midTermRevision, restsOnMidTerm } from './mid-term-revision.ts'

export const careOverlapReductionFacts = z.strictObject({
  act: choice('行ったこと', acts),
  grade: choice('報酬区分', grades),
  samePerson: flag('計画を作る相談支援専門員が、その利用者の介護支援専門員でもある'),
  careLevel: choice('介護保険の認定', careLevels),
})
export type CareOverlapReductionFacts = z.infer<typeof careOverlapReductionFacts>

/** `units` is what is left after `less`; `code` is null when the basic fee itself is claimed. */
export type CareOverlapReduction = {
  reduction: Overlap | 'なし'
  less: number
  units: number
  code: string | null
}

const readings = {
  bands: {
    says: '要支援1・2は介護予防支援費重複減算、要介護1・2は居宅介護支援費重複減算(Ⅰ)、要介護3から5は(Ⅱ)と読むこと',
    settledBy: '平成24年厚生労働省告示第125号 別表 計画相談支援費の注',
  },
  noRow: {
    says: '(Ⅱ)の要介護1・2など、表に単位のない組み合わせでは減算しないと読むこと',
    settledBy:
      '平成24年厚生労働省告示第125号 別表 計画相談支援費の注と、サービスコード表（令和6年4月施行分）',
  },
  codes: {
    says: '重複減算のサービスコードを、番号の小さいほうから(Ⅰ)・(Ⅱ)・介護予防の順と読むこと',
    settledBy: '計画相談支援サービスコード表（令和6年4月施行分）',
  },
} satisfies Record<string, Reading>

export const careOverlapReduction: Provision<CareOverlapReductionFacts, CareOverlapReduction> = {
  id: 'care-overlap-reduction',
  title: '介護保険のケアプランとの重複減算',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: careOverlapReductionFacts,
  readings: [...Object.values(readings), midTermRevision],
  words: ({ reduction, less, units }) =>
    reduction === 'なし' ? `減算しない（${units}単位）` : `${reduction} ${less}単位を引いて${units}単位`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.careOverlap,
      says: '同じ人が計画相談支援と介護保険のケアプランの両方を受け持つときは、要介護・要支援の区分により基本報酬から決まった単位を引く。別の人が受け持つときと障害児相談支援では引かない。',
      decide: ({ act, grade, samePerson, careLevel }, { on }) => {
        const { units } = table2024.計画相談支援[act][grade]
        const nothing: CareOverlapReduction = { reduction: 'なし', less: 0, units, code: null }
        const midTerm = restsOnMidTerm(on)
        if (!samePerson) {
          return {
            finding: nothing,
            because: ['計画を作る人とケアプランを作る人がちがうため'],
            citation: feeClaimSources.otherCarePlanner,
            unconfirmed: midTerm,
          }
        }
        const overlap = overlapOf[careLevel]
        const less = overlapTable2024[act][grade][overlap]
        if (less === undefined) {
          return {
            finding: nothing,
            because: [`${careLevel}の人の${act}で、報酬区分${grade}には${overlap}の単位がないため`],
            unconfirmed: [readings.bands.says, readings.noRow.says, ...midTerm],
          }
        }
        return {
          finding: { reduction: overlap, less: less.units, units: units - less.units, code: less.code },
          because: [`${careLevel}の人の計画とケアプランを同じ人が受け持ち、${act}をしたため`],
          unconfirmed: [readings.bands.says, readings.codes.says, ...midTerm],
        }
      },
    },
  ],
}
