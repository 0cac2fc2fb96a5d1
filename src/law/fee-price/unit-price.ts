/**
 * 1単位の単価
 *
 * Yen for one unit, by the grade of the place where the office stands; the same for adults and children.
 *
 * Source    厚生労働大臣が定める一単位の単価
 * Text      11.20 yen in 1級地 down to 10.00 yen elsewhere.
 * In force  2024-04-01 – ; earlier tables are not held, so the rule is silent
 * Reading   The codes of the claim record are the official list's; the table stands after 2026-05 and
 *           after 2027-03.  [unconfirmed]
 */
import { z } from 'zod'
import { choice } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'
import { areas, type Price, prices2024 } from './areas.ts'
import { restsOnTable, tableStands } from './table-stands.ts'

export const unitPriceFacts = z.strictObject({ area: choice('地域区分', areas) })
export type UnitPriceFacts = z.infer<typeof unitPriceFacts>

const readings = {
  code: {
    says: '請求の地域区分コードは、計画相談支援でも公式のコード表の11から17と23を使うと読むこと（01から07と20を使う例がある）',
    settledBy:
      '介護給付費等の請求のインタフェース仕様書 共通編（令和7年10月）のコード表と、簡易入力・点検の道具',
  },
} satisfies Record<string, Reading>

export const unitPrice: Provision<UnitPriceFacts, Price> = {
  id: 'unit-price',
  title: '1単位の単価',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: unitPriceFacts,
  readings: [...Object.values(readings), ...tableStands],
  words: ({ yenTimes100, code }) =>
    `1単位${Math.floor(yenTimes100 / 100)}.${String(yenTimes100 % 100).padStart(2, '0')}円（地域区分コード ${code}）`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.unitPrice,
      says: '1単位の単価は、事業所のある地域の区分により、1級地の11.20円からその他の10.00円までとする。計画相談支援と障害児相談支援で同じ。',
      decide: ({ area }, { on }) => ({
        finding: prices2024[area],
        because: [`事業所のある地域の区分が${area}のため`],
        unconfirmed: [readings.code.says, ...restsOnTable(on)],
      }),
    },
  ],
}
