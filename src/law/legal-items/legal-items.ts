/**
 * 計画に書かなければならない事項
 *
 * The items that law requires on each kind of paper, in the order of the forms.
 *
 * Source    障害者総合支援法施行規則 第6条の15・第12条の5、児童福祉法施行規則 第1条の2の5・第18条の15、
 *           相談支援に係るQ&A（平成29年3月31日）; 京都市 平成27年3月10日通知 別紙2注4
 * Text      Six items are on every paper and cannot be left out, not even in a self-plan. An office's paper
 *           also proposes the review interval; the final plan also says when, at what fee and by whom.
 * In force  2012-04-01 –
 * Reading   利用料 and 担当者 belong to the final plan only.  [unconfirmed]
 */
import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

export type LegalItemId =
  | 'wishes'
  | 'policy'
  | 'issues'
  | 'goals'
  | 'services'
  | 'cautions'
  | 'monitoring'
  | 'schedule'

export type LegalItem = { id: LegalItemId; title: string }

export const legalItemsFacts = z.strictObject({
  kind: choice('書類', ['計画案', '計画', 'セルフプラン']),
  person: choice('だれの計画か', ['障害者', '障害児']),
})

export type LegalItemsFacts = z.infer<typeof legalItemsFacts>

const readings = {
  schedule: {
    says: '日時・利用料・担当者を計画にだけ書くこと',
    settledBy: '障害者総合支援法施行規則第6条の15と児童福祉法施行規則第1条の2の5の条文',
  },
} satisfies Record<string, Reading>

export const legalItems: Provision<LegalItemsFacts, LegalItem[]> = {
  id: 'legal-items',
  title: '計画に書かなければならない事項',
  chapter: 'セルフプラン',
  day: '計画案・計画を出す日',
  facts: legalItemsFacts,
  readings: Object.values(readings),
  words: (items) => items.map(({ title }) => title).join('、'),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.planContent,
      says: '六つの事項はどの書類にも書き、セルフプランでも省けない。事業所の計画案はモニタリング期間の提案を加え、計画は日時・利用料・担当者も加える。',
      decide: (facts) => ({
        finding: itemsOf(facts),
        because: [`${facts.person}の${facts.kind}のため`],
        citation: citationFor(facts),
        unconfirmed: facts.kind === 'セルフプラン' ? [] : [readings.schedule.says],
      }),
    },
  ],
}

function itemsOf({ kind, person }: LegalItemsFacts): LegalItem[] {
  const who = person === '障害児' ? '障害児' : '利用者'
  const six: LegalItem[] = [
    { id: 'wishes', title: `${who}及びその家族の生活に対する意向` },
    { id: 'policy', title: '総合的な援助の方針' },
    { id: 'issues', title: '生活全般の解決すべき課題' },
    { id: 'goals', title: '提供される福祉サービス等の目標及びその達成時期' },
    { id: 'services', title: '福祉サービス等の種類、内容、量' },
    { id: 'cautions', title: '福祉サービス等を提供する上での留意事項' },
  ]
  if (kind === 'セルフプラン') return six
  if (kind === '計画案') return [...six, { id: 'monitoring', title: 'モニタリング期間に係る提案' }]
  return [
    ...six,
    { id: 'monitoring', title: 'モニタリング期間' },
    { id: 'schedule', title: '福祉サービス等の日時、利用料、担当者' },
  ]
}

function citationFor({ kind, person }: LegalItemsFacts): Citation {
  if (kind === 'セルフプラン') return person === '障害児' ? sources.childSelfPlanWhat : sources.selfPlanWhat
  return person === '障害児' ? sources.childPlanContent : sources.planContent
}
