import { kyotoPlanExample } from '../../src/forms/kit/kyoto-example.ts'
import type { PlanContent, PlanNeed } from '../../src/plan/content/plan-content.ts'
import type { Answers } from './visitor.ts'

const example: PlanContent = kyotoPlanExample.content ?? expectContent()

function expectContent(): never {
  throw new Error('the example has no content')
}

/** What is written, by its label; what the example does not say is left out. */
const said = (answers: Readonly<Record<string, string | null | undefined>>): Answers =>
  Object.fromEntries(Object.entries(answers).filter((one): one is [string, string] => !!one[1]))

const needOf = ({ help, provider, person, phone, ...need }: PlanNeed): Answers => ({
  // The example leaves these open; nothing is handed in without them.
  支援目標: 'いまの暮らしを続ける',
  達成時期: '6か月後',
  '福祉サービス等の量（頻度・時間）': '決めた日に',
  ...said({
    '公的なサービスか、そのほかの支援か': help,
    支援目標: need.goal,
    達成時期: need.reachedBy,
    福祉サービス等の種類: need.kind,
    福祉サービス等の内容: need.content,
    '福祉サービス等の量（頻度・時間）': need.amount,
    評価時期: need.reviewedIn,
  }),
})

/** Who helps: known when the plan follows the draft. */
const helpOf = ({ provider, person, phone }: PlanNeed): Answers => ({
  担当者名: '見本 担当',
  利用料: 'なし',
  ...said({ 提供事業者名: provider, 担当者名: person, 電話: phone }),
})

/** The filled example of 京都市 (`kyotoPlanExample`) as a planner types it, section by section. */
export const kyotoPlan = {
  issues: example.needs.map(({ issue }) => issue ?? ''),
  wishes: said({ '本人の意向（希望する生活）': example.wishes, 総合的な援助の方針: example.policy }),
  needs: example.needs.map(needOf),
  helps: example.needs.map(helpOf),
  week: example.week,
  besides: example.besides.map(({ kind, content, amount, provider }) =>
    said({ 種類: kind, 内容: content, '頻度・量': amount, '提供する事業者・人': provider }),
  ),
  review: {
    ...said({ 福祉サービス等を提供する上での留意事項: example.cautions }),
    モニタリング期間: '3',
    モニタリングを始める月: '令和8年6月',
    その期間にする理由: '新しい暮らしの様子を見るため。',
  },
} as const

/** Every statement of the example, line by line; blanks and ends of lines do not count. */
export const kyotoStatements: readonly string[] = [
  ...[example.wishes, example.policy, example.cautions],
  ...example.needs.flatMap(({ help: _, ...need }) => Object.values(need)),
  ...[...example.week, ...example.besides].flatMap(({ kind, content, provider }) => [
    kind,
    content,
    provider,
  ]),
  ...example.besides.map(({ amount }) => amount),
]
  .filter((text): text is string => typeof text === 'string')
  .flatMap((text) => text.split('\n'))
