/**
 * 割合の加算・減算の単位
 *
 * Units of an addition or reduction that is a part of other units.
 *
 * Source    介護給付費等の請求のインタフェース仕様書（端数の扱い）
 * Text      Half a unit and more is one, less is dropped.
 * In force  2024-04-01 –
 * Reading   The rounding itself; reductions round by their size.  [unconfirmed]
 */
import { z } from 'zod'
import { whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

export const percentUnitsFacts = z.strictObject({
  units: whole('もとの単位数', 0, 9_999_999),
  permille: whole('割合（千分率。15%の加算は150、1%の減算は-10）', -1_000, 1_000, [-50, -10, 51, 150]),
})
export type PercentUnitsFacts = z.infer<typeof percentUnitsFacts>

export type PercentUnits = { units: number }

const readings = {
  halfUp: {
    says: '割合の加算と減算の単位は1単位未満を四捨五入し、減算は引く単位の大きさを四捨五入すると読むこと',
    settledBy: '介護給付費等の請求のインタフェース仕様書（端数の扱い）と、算定の留意事項通知の端数処理',
  },
} satisfies Record<string, Reading>

export const percentUnits: Provision<PercentUnitsFacts, PercentUnits> = {
  id: 'percent-units',
  title: '割合の加算・減算の単位',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: percentUnitsFacts,
  readings: Object.values(readings),
  words: ({ units }) => (units < 0 ? `${-units}単位を引く` : `${units}単位を加える`),
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.percent,
      says: '割合で定める加算と減算の単位は、もとの単位数に割合を掛け、1単位未満を四捨五入する。',
      decide: ({ units, permille }) => {
        const size = Math.floor((units * Math.abs(permille) + 500) / 1000)
        return {
          finding: { units: permille < 0 ? 0 - size : size },
          because: [`${units}単位の${permille / 10}%を四捨五入するため`],
          unconfirmed: [readings.halfUp.says],
        }
      },
    },
  ],
}
