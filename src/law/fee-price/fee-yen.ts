/**
 * 報酬の額
 *
 * Yen for one person and one month, from all units and the price of a unit; the user pays nothing of it.
 *
 * Source    平成24年厚生労働省告示第125号・第126号
 * Text      The units are added up first; what is less than a yen is dropped once, at the end.
 * In force  2012-04-01 –
 * Reading   —
 */
import { z } from 'zod'
import { list, whole } from '../kit/facts.ts'
import type { Mismatch, Provision } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

export const feeYenFacts = z.strictObject({
  lines: list(
    '請求の明細',
    z.strictObject({
      units: whole('単位数（減算は負の数）', -99_999, 99_999),
      times: whole('回数', 1, 99),
    }),
  ),
  yenTimes100: whole('1単位の単価（円の100倍。10.60円は1060）', 1_000, 2_000),
})
export type FeeYenFacts = z.infer<typeof feeYenFacts>

export type FeeYen = { units: number; yen: number }

export const feeYen: Provision<FeeYenFacts, FeeYen> = {
  id: 'fee-yen',
  title: '報酬の額',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: feeYenFacts,
  readings: [],
  words: ({ units, yen }) => `${units}単位で${yen}円`,
  mismatches: ({ lines }): Mismatch[] => {
    if (lines.length === 0) return [{ field: 'lines', expected: '明細を一つ以上入れてください' }]
    return sum(lines) < 0 ? [{ field: 'lines', expected: '単位の合計が0以上になるようにしてください' }] : []
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.wholeYen,
      says: '一人の一月の単位をすべて足し、1単位の単価を掛け、一円未満の端数を切り捨てる。利用者の負担はない。',
      decide: ({ lines, yenTimes100 }) => {
        const units = sum(lines)
        const sen = units * yenTimes100
        const left = sen % 100
        return {
          finding: { units, yen: (sen - left) / 100 },
          because: [
            `単位の合計${units}に単価${(yenTimes100 / 100).toFixed(2)}円を掛けるため`,
            ...(left === 0 ? [] : ['一円未満の端数を切り捨てるため']),
          ],
        }
      },
    },
  ],
}

function sum(lines: FeeYenFacts['lines']): number {
  return lines.reduce((total, { units, times }) => total + units * times, 0)
}
