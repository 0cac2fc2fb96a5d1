import { z } from 'zod'
import type { Citation } from '../kit/citation.ts'
import { choice } from '../kit/facts.ts'
import type { Answer, Reading } from '../kit/provision.ts'
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

/** The first day on which a plan is asked for. */
export const itemsSince = Temporal.PlainDate.from('2012-04-01')

export const readings = {
  schedule: {
    says: '日時・利用料・担当者を計画にだけ書くこと',
    settledBy: '障害者総合支援法施行規則第6条の15と児童福祉法施行規則第1条の2の5の条文',
  },
} satisfies Record<string, Reading>

/** 書かなければならない事項の表: the items of a kind of paper, in the order of the forms, and what they rest on. */
export function requiredItems(facts: LegalItemsFacts): Answer<LegalItem[]> {
  return {
    finding: itemsOf(facts),
    because: [`${facts.person}の${facts.kind}のため`],
    citation: citationFor(facts),
    unconfirmed: facts.kind === 'セルフプラン' ? [] : [readings.schedule.says],
  }
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
