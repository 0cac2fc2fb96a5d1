/**
 * 足りない事項
 *
 * The required items that are not on the paper; an empty finding means that the paper is whole.
 *
 * Source    those of 計画に書かなければならない事項 (required-items.ts)
 * In force  2012-04-01 –
 */
import { z } from 'zod'
import { choice, list } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'
import { itemsSince, type LegalItem, legalItemsFacts, readings, requiredItems } from './required-items.ts'

const names = {
  wishes: '生活に対する意向',
  policy: '総合的な援助の方針',
  issues: '解決すべき課題',
  goals: '目標と達成時期',
  services: '種類、内容、量',
  cautions: '留意事項',
  monitoring: 'モニタリング期間',
  schedule: '日時、利用料、担当者',
}

const ids = ['wishes', 'policy', 'issues', 'goals', 'services', 'cautions', 'monitoring', 'schedule'] as const

export const missingLegalItemsFacts = z.strictObject({
  ...legalItemsFacts.shape,
  written: list('書いてある事項', choice('事項', ids, names), 20),
})

export type MissingLegalItemsFacts = z.infer<typeof missingLegalItemsFacts>

export const missingLegalItems: Provision<MissingLegalItemsFacts, LegalItem[]> = {
  id: 'missing-legal-items',
  title: '足りない事項',
  chapter: 'セルフプラン',
  day: '計画案・計画を出す日',
  facts: missingLegalItemsFacts,
  readings: Object.values(readings),
  words: (items) =>
    items.length === 0 ? '足りない事項はない' : `足りない事項：${items.map(({ title }) => title).join('、')}`,
  wordings: [
    {
      from: itemsSince,
      until: null,
      binds: 'nation',
      citation: sources.planContent,
      says: '書類ごとに書かなければならない事項（計画に書かなければならない事項の規定にある）のうち、書いていないものが足りない事項になる。',
      decide: ({ kind, person, written }) => {
        const answer = requiredItems({ kind, person })
        const missing = answer.finding.filter(({ id }) => !written.includes(id))
        return {
          ...answer,
          finding: missing,
          because: [...answer.because, ...missing.map(({ title }) => `「${title}」が書かれていないため`)],
        }
      },
    },
  ],
}
