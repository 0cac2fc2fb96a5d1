/**
 * 相談支援専門員の人数の標準
 *
 * How many specialists the standard asks of an office for its cases; not the line of the fee (40).
 *
 * Source    指定計画相談支援基準 第3条（障害児相談支援も同じ）
 * Text      One specialist for 35 cases is the standard.
 * In force  2018-04-01 – ; since 2024-04-01 a 相談支援員 may count as half
 * Reading   A part of 35 asks one more; the cases are the average of the six months before; at least one
 *           specialist; the half.  [unconfirmed]
 */
import { z } from 'zod'
import { whole } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

export const staffingStandardFacts = z.strictObject({
  cases: whole('前6月の取扱件数の合計（計画の作成とモニタリング、障害者と障害児をあわせる）', 0, 999_999),
  specialists: whole('相談支援専門員の数', 0, 999),
  assistants: whole('相談支援員の数', 0, 999),
})
export type StaffingStandardFacts = z.infer<typeof staffingStandardFacts>

/** `standard` in specialists; `shortHalves` is what is short of it, in halves of a specialist. */
export type StaffingStandard = { standard: number; enough: boolean; shortHalves: number }

const casesOfOne = 35
const sixMonths = 6

const readings = {
  counting: {
    says: '件数は前6月の平均とし、35件またはその端数ごとに1人、件数がなくても1人を標準と読むこと',
    settledBy: '指定計画相談支援基準 第3条と、その解釈通知',
  },
  half: {
    says: '人数の標準でも相談支援員は1人を相談支援専門員0.5人と数えると読むこと',
    settledBy: '指定計画相談支援基準 第3条（令和6年4月改正）と、その解釈通知',
  },
} satisfies Record<string, Reading>

export const staffingStandard: Provision<StaffingStandardFacts, StaffingStandard> = {
  id: 'staffing-standard',
  title: '相談支援専門員の人数の標準',
  chapter: '報酬',
  day: '人数を見る日',
  facts: staffingStandardFacts,
  readings: Object.values(readings),
  words: ({ standard, enough, shortHalves }) =>
    enough
      ? `標準は${standard}人で、足りている`
      : `標準は${standard}人で、${Math.floor(shortHalves / 2)}${shortHalves % 2 === 0 ? '' : '.5'}人足りない`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2018-04-01'),
      until: Temporal.PlainDate.from('2024-04-01'),
      binds: 'nation',
      citation: feeBaseSources.staffingStandard,
      says: '相談支援専門員1人が受け持つ件数は35件を標準とする（報酬の40件の線とはちがう）。',
      decide: (facts) =>
        notYetCounted(facts, compare(facts, 2 * facts.specialists, [readings.counting.says])),
    },
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.staffingStandard,
      says: '相談支援専門員1人が受け持つ件数は35件を標準とする。相談支援員は0.5人と数える（報酬の40件の線とはちがう）。',
      decide: (facts) =>
        compare(facts, 2 * facts.specialists + facts.assistants, [
          readings.counting.says,
          ...(facts.assistants > 0 ? [readings.half.says] : []),
        ]),
    },
  ],
}

function compare(
  { cases }: StaffingStandardFacts,
  halves: number,
  unconfirmed: string[],
): Answer<StaffingStandard> {
  const standard = Math.max(1, Math.ceil(cases / (casesOfOne * sixMonths)))
  const shortHalves = Math.max(0, 2 * standard - halves)
  return {
    finding: { standard, enough: shortHalves === 0, shortHalves },
    because: [`前6月の取扱件数の合計が${cases}件で、35件に1人が標準のため`],
    unconfirmed,
  }
}

/** 相談支援員 came with the revision of 2024. */
function notYetCounted(
  { assistants }: StaffingStandardFacts,
  answer: Answer<StaffingStandard>,
): Answer<StaffingStandard> {
  if (assistants === 0) return answer
  return { ...answer, because: [...answer.because, '令和6年3月までは相談支援員の定めがなく、数えないため'] }
}
