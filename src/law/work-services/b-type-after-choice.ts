/**
 * 就労継続支援B型の前の就労選択支援
 *
 * Whether somebody who wants 就労継続支援B型 for the first time uses 就労選択支援 before it.
 *
 * Source    就労選択支援の実施について（令和7年3月31日 障障発0331第3号）
 * Text      From October 2025 those new to B型 use 就労選択支援 first, in principle.
 * In force  2025-10-01 –
 * Reading   That it is a principle with exceptions, which an official looks into.  [unconfirmed]
 */
import { z } from 'zod'
import { flag } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'

export const bTypeAfterChoiceFacts = z.strictObject({
  isNew: flag('就労継続支援B型をはじめて使うか'),
  usedChoice: flag('就労選択支援を使ったか'),
})
export type BTypeAfterChoiceFacts = z.infer<typeof bTypeAfterChoiceFacts>

export type BTypeAfterChoice = '先に就労選択支援を使う（原則）' | 'そのまま申請できる'

const readings = {
  exceptions: {
    says: '就労選択支援を先に使う原則に、職員が確かめる例外があること',
    settledBy: '就労選択支援の実施について（令和7年3月31日 障障発0331第3号）の対象者の項',
  },
} satisfies Record<string, Reading>

export const bTypeAfterChoice: Provision<BTypeAfterChoiceFacts, BTypeAfterChoice> = {
  id: 'b-type-after-choice',
  title: '就労継続支援B型の前の就労選択支援',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: bTypeAfterChoiceFacts,
  readings: Object.values(readings),
  words: (finding) => finding,
  wordings: [
    {
      from: Temporal.PlainDate.from('2025-10-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.choiceFirst,
      says: '就労継続支援B型をはじめて使う人は、原則として、先に就労選択支援を使う。',
      decide: ({ isNew, usedChoice }) => {
        if (!isNew)
          return { finding: 'そのまま申請できる', because: ['就労継続支援B型をはじめて使う人ではないため'] }
        if (usedChoice) return { finding: 'そのまま申請できる', because: ['就労選択支援を使ったため'] }
        return {
          finding: '先に就労選択支援を使う（原則）',
          because: ['就労継続支援B型をはじめて使い、就労選択支援をまだ使っていないため'],
          unconfirmed: [readings.exceptions.says],
        }
      },
    },
  ],
}
