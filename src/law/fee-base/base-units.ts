/**
 * 基本報酬の単位数
 *
 * Units of the basic fee for one month and one person.
 *
 * Source    平成24年厚生労働省告示第125号（計画相談支援費）・第126号（障害児相談支援費） 別表
 * Text      Units by benefit, act and grade of the office; the user pays nothing.
 * In force  2021-04-01 – 2024-03-31, 2024-04-01 – ; earlier units are not held, so the rule is silent
 * Reading   The mid-term revision of 2026-06 leaves units and codes.  [unconfirmed]
 */
import { z } from 'zod'
import { choice } from '../kit/facts.ts'
import type { Answer, Provision } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'
import { acts, baseName, benefits, grades } from './base-kinds.ts'
import { type BaseTable, table2021, table2024 } from './base-tables.ts'
import { midTermRevision, restsOnMidTerm } from './mid-term-revision.ts'

export const baseUnitsFacts = z.strictObject({
  benefit: choice('給付', benefits),
  act: choice('行ったこと', acts),
  grade: choice('報酬区分', grades),
})
export type BaseUnitsFacts = z.infer<typeof baseUnitsFacts>

/** `code` is the service code, null where the list of that time is not at hand. */
export type BaseUnits = { name: string; units: number; code: string | null }

export const baseUnits: Provision<BaseUnitsFacts, BaseUnits> = {
  id: 'base-units',
  title: '基本報酬の単位数',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: baseUnitsFacts,
  readings: [midTermRevision],
  words: ({ name, units, code }) =>
    `${name} ${units}単位${code === null ? '（サービスコードは職員が確かめる）' : `（サービスコード ${code}）`}`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2021-04-01'),
      until: Temporal.PlainDate.from('2024-04-01'),
      binds: 'nation',
      citation: feeBaseSources.planUnits,
      says: '計画の作成とモニタリングのそれぞれに、機能強化型(Ⅰ)から(Ⅳ)、(Ⅰ)、(Ⅱ)の区分で、1人1月の単位数を定める（令和3年4月から）。利用者の負担はない。',
      decide: (facts) => unitsIn(table2021, facts),
    },
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.planUnits,
      says: '計画の作成とモニタリングのそれぞれに、機能強化型(Ⅰ)から(Ⅳ)、(Ⅰ)、(Ⅱ)の区分で、1人1月の単位数を定める（令和6年4月から。(Ⅱ)は変わらない）。利用者の負担はない。',
      decide: (facts, { on }) => ({ ...unitsIn(table2024, facts), unconfirmed: restsOnMidTerm(on) }),
    },
  ],
}

function unitsIn(table: BaseTable, { benefit, act, grade }: BaseUnitsFacts): Answer<BaseUnits> {
  return {
    finding: { name: baseName(benefit, act, grade), ...table[benefit][act][grade] },
    because: [`${benefit}の${act}を、報酬区分${grade}の事業所が行ったため`],
    citation: benefit === '計画相談支援' ? feeBaseSources.planUnits : feeBaseSources.childUnits,
  }
}
