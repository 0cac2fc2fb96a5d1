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
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'
import {
  itemsSince,
  type LegalItem,
  type LegalItemsFacts,
  legalItemsFacts,
  readings,
  requiredItems,
} from './required-items.ts'

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
      from: itemsSince,
      until: null,
      binds: 'nation',
      citation: sources.planContent,
      says: '六つの事項はどの書類にも書き、セルフプランでも省けない。事業所の計画案はモニタリング期間の提案を加え、計画は日時・利用料・担当者も加える。',
      decide: requiredItems,
    },
  ],
}
