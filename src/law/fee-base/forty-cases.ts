/**
 * 取扱件数40件の線
 *
 * How many of a month's cases are paid as (Ⅰ) and how many as (Ⅱ).
 *
 * Source    平成24年厚生労働省告示第125号・第126号 基本報酬の注
 * Text      Cases (plans and reviews, of adults and children) per specialist, both averaged over the six
 *           months before. Under 40 every case is (Ⅰ); from 40 the cases above 39 per specialist are (Ⅱ).
 * In force  2018-04-01 – ; since 2024-04-01 a 相談支援員 counts as half a specialist
 * Reading   Adults' and children's cases together; the half; the number of (Ⅱ) from the averages, with fractions
 *           dropped at the end only.  [unconfirmed]
 */
import { z } from 'zod'
import { whole } from '../kit/facts.ts'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { feeBaseSources } from '../texts/sources-fee-base.ts'

export const fortyCasesFacts = z.strictObject({
  cases: whole('前6月の取扱件数の合計（計画の作成とモニタリング、障害者と障害児をあわせる）', 0, 999_999),
  specialists: whole('前6月の相談支援専門員の数の合計（人・月）', 1, 9_999),
  assistants: whole('前6月の相談支援員の数の合計（人・月）', 0, 9_999),
  casesThisMonth: whole('この月の取扱件数', 0, 99_999),
})
export type FortyCasesFacts = z.infer<typeof fortyCasesFacts>

/** `perSpecialistTimes100`: hundredths of a case per specialist, fractions dropped; for people to read. */
export type FortyCases = {
  line: '40件未満' | '40件以上'
  first: number
  second: number
  perSpecialistTimes100: number
}

const sixMonths = 6
const line = 40
const kept = 39

const settledBy = '計画相談支援費の算定の留意事項通知（取扱件数の算定方法と(Ⅱ)の割り当て）'
const readings = {
  together: { says: '取扱件数に、計画相談支援と障害児相談支援の件数をあわせて数えると読むこと', settledBy },
  half: { says: '相談支援員は1人を相談支援専門員0.5人と数えると読むこと', settledBy },
  averages: {
    says: '(Ⅱ)の件数は、この月の件数でなく前6月の平均で39件を超える件数とし、1件未満の端数は終わりに切り捨てると読むこと',
    settledBy,
  },
} satisfies Record<string, Reading>

export const fortyCases: Provision<FortyCasesFacts, FortyCases> = {
  id: 'forty-cases',
  title: '取扱件数40件の線',
  chapter: '報酬',
  day: '支援を行った月の日',
  facts: fortyCasesFacts,
  readings: Object.values(readings),
  words: ({ line, first, second, perSpecialistTimes100 }) =>
    `1人あたり${hundredths(perSpecialistTimes100)}件で${line}：(Ⅰ)${first}件、(Ⅱ)${second}件`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2018-04-01'),
      until: Temporal.PlainDate.from('2024-04-01'),
      binds: 'nation',
      citation: feeBaseSources.fortyCases,
      says: '前6月の平均の取扱件数が、相談支援専門員1人あたり40件以上なら、1人あたり39件を超える件数を(Ⅱ)で算定する。',
      decide: (facts) => notYetCounted(facts, divide(facts, 2 * facts.specialists, [readings.together.says])),
    },
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeBaseSources.fortyCases,
      says: '前6月の平均の取扱件数が、相談支援専門員（相談支援員は0.5人）1人あたり40件以上なら、1人あたり39件を超える件数を(Ⅱ)で算定する。',
      decide: (facts) =>
        divide(facts, 2 * facts.specialists + facts.assistants, [
          readings.together.says,
          ...(facts.assistants > 0 ? [readings.half.says] : []),
        ]),
    },
  ],
}

/** `halves`: specialists over six months, counted in halves, so that nothing is a fraction. */
function divide(facts: FortyCasesFacts, halves: number, unconfirmed: string[]): Answer<FortyCases> {
  const perSpecialistTimes100 = Math.floor((200 * facts.cases) / halves)
  if (2 * facts.cases < line * halves) {
    return {
      finding: { line: '40件未満', first: facts.casesThisMonth, second: 0, perSpecialistTimes100 },
      because: [`前6月の平均が1人あたり${hundredths(perSpecialistTimes100)}件で、40件未満のため`],
      unconfirmed,
    }
  }
  const above = Math.floor((2 * facts.cases - kept * halves) / (2 * sixMonths))
  const second = Math.min(above, facts.casesThisMonth)
  return {
    finding: {
      line: '40件以上',
      first: facts.casesThisMonth - second,
      second,
      perSpecialistTimes100,
    },
    because: [
      `前6月の平均が1人あたり${hundredths(perSpecialistTimes100)}件で、40件以上のため`,
      `1人あたり39件を超えるのは平均で${above}件のため`,
    ],
    unconfirmed: [...unconfirmed, readings.averages.says],
  }
}

function hundredths(times100: number): string {
  return `${Math.floor(times100 / 100)}.${String(times100 % 100).padStart(2, '0')}`
}

/** 相談支援員 came with the revision of 2024. */
function notYetCounted({ assistants }: FortyCasesFacts, answer: Answer<FortyCases>): Answer<FortyCases> {
  if (assistants === 0) return answer
  return { ...answer, because: [...answer.because, '令和6年3月までは相談支援員の定めがなく、数えないため'] }
}
