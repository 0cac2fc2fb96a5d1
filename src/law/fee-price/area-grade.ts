/**
 * 地域区分
 *
 * The grade of the place where an office stands.
 *
 * Source    厚生労働大臣が定める一単位の単価、地域区分の表
 * Text      東京23区 1級地, 京都市 5級地 and other large cities; everywhere else the official says it.
 * In force  2024-04-01 –
 * Reading   The cities are from a public list, not from the notice; they stand after 2026-05 and after 2027-03.
 *           [unconfirmed]
 */
import { z } from 'zod'
import { choice, maybe, text } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'
import { type Area, areaOfPlace, areas } from './areas.ts'
import { restsOnTable, tableStands } from './table-stands.ts'

export const areaGradeFacts = z.strictObject({
  place: text('事業所のある市区町村（東京の区は「東京都北区」）', 30),
  given: maybe(choice('職員が告示で確かめた地域区分', areas)),
})
export type AreaGradeFacts = z.infer<typeof areaGradeFacts>

export type AreaGrade = { area: Area | '職員が決める' }

const readings = {
  cities: {
    says: '大きな市と東京23区の地域区分は、公開の一覧（令和6年度から令和8年度まで）のとおりと読むこと',
    settledBy: '厚生労働大臣が定める一単位の単価 地域区分の表',
  },
} satisfies Record<string, Reading>

export const areaGrade: Provision<AreaGradeFacts, AreaGrade> = {
  id: 'area-grade',
  title: '地域区分',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: areaGradeFacts,
  readings: [...Object.values(readings), ...tableStands],
  words: ({ area }) => (area === '職員が決める' ? '職員が告示の表で確かめて決める' : area),
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.areas,
      says: '地域区分は事業所のある市区町村により1級地から7級地とその他に分かれる。ここにない市区町村と、表とちがうときは、職員が告示で確かめた区分による。',
      decide: ({ place, given }, { on }) => {
        if (given !== null) {
          return { finding: { area: given }, because: [`職員が${given}と確かめたため`] }
        }
        const area = areaOfPlace.get(place)
        if (area === undefined) {
          return { finding: { area: '職員が決める' }, because: ['手元の一覧にない市区町村のため'] }
        }
        return {
          finding: { area },
          because: [`事業所が${place}にあるため`],
          unconfirmed: [readings.cities.says, ...restsOnTable(on)],
        }
      },
    },
  ],
}
