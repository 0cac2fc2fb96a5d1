/**
 * 契約支給量と支給量
 *
 * Whether what providers have contracted for a service stays within what was granted. Amounts are hundredths of the
 * unit, since half hours are granted.
 *
 * Source    指定障害福祉サービス基準 第10条第2項
 * Text      The contracted amounts together do not exceed the granted amount.
 * In force  2012-04-01 –
 * Reading   The rule as such.  [unconfirmed]
 */
import { z } from 'zod'
import { list, maybe, whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'

const perUnit = 100
/** 重度障害者等包括支援 is granted in units, several ten thousand a month. */
const most = 10_000_000

export const contractedAmountFacts = z.strictObject({
  granted: maybe(whole('支給量の100倍（20.5時間は2050）', 0, most)),
  contracts: list('契約', z.strictObject({ amount: whole('契約支給量の100倍', 0, most) })),
})
export type ContractedAmountFacts = z.infer<typeof contractedAmountFacts>

/** Hundredths; null where the grant counts nothing (当該月の日数). */
export type ContractedAmount = {
  fits: '収まる' | 'こえる' | '数えない'
  contracted: number
  left: number | null
  over: number | null
}

const readings = {
  sum: {
    says: '一つのサービスの契約支給量の合計を、支給量までとすること',
    settledBy: '指定障害福祉サービス基準第10条、指定通所支援の基準の契約支給量の条',
  },
} satisfies Record<string, Reading>

export const contractedAmount: Provision<ContractedAmountFacts, ContractedAmount> = {
  id: 'contracted-amount',
  title: '契約支給量と支給量',
  chapter: '支給決定',
  day: '契約の日',
  facts: contractedAmountFacts,
  readings: Object.values(readings),
  words: ({ fits, left, over }) => {
    if (over !== null) return `支給量を${over / perUnit}こえる`
    return left === null ? fits : `${fits}（のこり${left / perUnit}）`
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.contractedAmount,
      says: '一つのサービスについて、すべての事業者の契約支給量の合計は、支給量をこえない。',
      decide: ({ granted, contracts }) => {
        const contracted = contracts.reduce((sum, { amount }) => sum + amount, 0)
        if (granted === null)
          return {
            finding: { fits: '数えない', contracted, left: null, over: null },
            because: ['支給量が数で決まっていないため'],
          }
        const fits = contracted <= granted
        return {
          finding: {
            ...{ fits: fits ? '収まる' : 'こえる', contracted },
            left: fits ? granted - contracted : null,
            over: fits ? null : contracted - granted,
          },
          because: [`支給量が${granted / perUnit}、契約支給量の合計が${contracted / perUnit}のため`],
          unconfirmed: [readings.sum.says],
        }
      },
    },
  ],
}
