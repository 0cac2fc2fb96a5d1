/**
 * (Ⅱ)で算定する利用者の順
 *
 * Whose cases are paid as (Ⅱ), when so and so many are.
 *
 * Source    平成24年厚生労働省告示第125号・第126号 基本報酬の注
 * Text      In the order of the contracts, the newest first.
 * In force  2018-04-01 –
 * Reading   The order itself; contracts of one day are an official's choice.  [unconfirmed]
 */
import { z } from 'zod'
import { day, list, text, whole } from '../kit/facts.ts'
import type { Mismatch, Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

const most = 500

export const fortyCasesOrderFacts = z.strictObject({
  second: whole('(Ⅱ)で算定する件数', 0, most),
  contracts: list(
    'この月に取り扱った利用者の契約',
    z.strictObject({ user: text('利用者の番号', 20), signedOn: day('契約した日') }),
    most,
  ),
})
export type FortyCasesOrderFacts = z.infer<typeof fortyCasesOrderFacts>

/** Users paid as (Ⅱ), newest contract first; `undecided` share the day on which the line falls. */
export type FortyCasesOrder = { second: string[]; undecided: string[] }

const readings = {
  newestFirst: {
    says: '(Ⅱ)は契約した日の新しい利用者から順に割り当てると読むこと',
    settledBy: '計画相談支援費の算定の留意事項通知（(Ⅱ)の割り当て）',
  },
} satisfies Record<string, Reading>

export const fortyCasesOrder: Provision<FortyCasesOrderFacts, FortyCasesOrder> = {
  id: 'forty-cases-order',
  title: '(Ⅱ)で算定する利用者の順',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: fortyCasesOrderFacts,
  readings: Object.values(readings),
  words: ({ second, undecided }) =>
    [
      `(Ⅱ)で算定する利用者：${second.length === 0 ? 'なし' : second.join('、')}`,
      ...(undecided.length === 0 ? [] : [`同じ日の契約で職員が選ぶ利用者：${undecided.join('、')}`]),
    ].join('。'),
  mismatches: ({ second, contracts }): Mismatch[] => [
    ...(second > contracts.length
      ? [{ field: 'second', expected: `取り扱った利用者の数（${contracts.length}）以下にしてください` }]
      : []),
    ...(new Set(contracts.map(({ user }) => user)).size < contracts.length
      ? [{ field: 'contracts', expected: '一人の利用者は一度だけ入れてください' }]
      : []),
  ],
  wordings: [
    {
      from: Temporal.PlainDate.from('2018-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.fortyCases,
      says: '(Ⅱ)で算定する件数が決まったら、契約した日の新しい利用者から順に割り当てる。',
      decide: ({ second, contracts }) => {
        const newest = contracts.toSorted((a, b) => Temporal.PlainDate.compare(b.signedOn, a.signedOn))
        const onLine = newest[second - 1]?.signedOn
        const next = newest[second]?.signedOn
        const isShared = onLine !== undefined && next !== undefined && onLine.equals(next)
        const isOnLine = ({ signedOn }: { signedOn: Temporal.PlainDate }) =>
          isShared && signedOn.equals(onLine)
        const users = (rows: typeof newest) => rows.map(({ user }) => user)
        return {
          finding: {
            second: users(newest.slice(0, second).filter((row) => !isOnLine(row))),
            undecided: users(newest.filter(isOnLine)),
          },
          because: [
            `(Ⅱ)で算定する${second}件を、契約した日の新しい順にとるため`,
            ...(isShared ? [`${onLine.toString()}に契約した人が線の上に並ぶため`] : []),
          ],
          unconfirmed: [readings.newestFirst.says],
        }
      },
    },
  ],
}
