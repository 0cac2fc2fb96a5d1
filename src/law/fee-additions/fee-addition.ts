/**
 * 加算の単位数
 *
 * Every addition in units as the table has it: for looking up, and for checking the table against the notice.
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表、サービスコード表
 * Text      See `person-addition-rows.ts` and `office-addition-rows.ts`.
 * In force  2024-04-01 –
 * Reading   Units, codes and conditions were read from billing material, not from the notice; the mid-term
 *           revision of 2026-06 leaves them.  [unconfirmed]
 */
import { z } from 'zod'
import { choice } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import type { AdditionRow } from './addition-row.ts'
import { type AdditionName, additionRows } from './addition-rows.ts'
import { benefit, noticeOf } from './benefit.ts'
import { restsOnTable, tableReadings } from './table-readings.ts'

const feeAdditionFacts = z.strictObject({
  benefit,
  addition: choice('加算', Object.keys(additionRows) as [AdditionName, ...AdditionName[]]),
})

type FeeAdditionFacts = z.infer<typeof feeAdditionFacts>

/** `units` for one time; null when the benefit has no such addition. */
export type FeeAddition = {
  addition: AdditionName
  units: number | null
  code: string | null
  limit: string
  condition: string
}

export const feeAddition: Provision<FeeAdditionFacts, FeeAddition> = {
  id: 'fee-addition',
  title: '加算の単位数',
  chapter: '報酬',
  day: '加算を算定する月の日',
  facts: feeAdditionFacts,
  readings: Object.values(tableReadings),
  words: ({ addition, units, code, limit, condition }) =>
    units === null
      ? `${addition}はこの給付にない`
      : `${addition}：1回${units}単位${code === null ? '' : `（${code}）`}、${limit}。条件：${condition}`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.adultAdditions,
      says: '加算ごとに、1回の単位数、サービスコード、回数の上限、主な条件を定める。',
      decide: ({ benefit: of, addition }, { on }) => {
        const row: AdditionRow = additionRows[addition]
        const units = row.units[of]
        return {
          finding: {
            addition,
            units: units === 0 ? null : units,
            code: row.code[of],
            limit: row.limit,
            condition: row.condition,
          },
          because: [`${of}の単位数表の${addition}の行のため`],
          citation: noticeOf(of),
          unconfirmed: restsOnTable(on),
        }
      },
    },
  ],
}
