import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import { relations } from '../../plan/content/self-plan.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { besideFields, weekFields } from '../case/week-fields.ts'
import { easyWeekWords } from '../case/week-words.ts'

const box = (label: string, hint: string) =>
  optional(longText({ label, hint: `${hint}（4000文字まで）`, max: 4000, rows: 8 }))

const writerFields = {
  writerName: text({ label: '計画を書いた人、書くのを手伝った人の名前', max: 200 }),
  relation: choice({ label: '本人との関係', options: relations.map((value) => ({ value, label: value })) }),
  relationNote: optional(
    text({ label: '家族・その他のときは、くわしく', hint: '例：母、通所先の職員', max: 100 }),
  ),
  contact: optional(text({ label: '電話番号など、連絡できるところ', max: 100 })),
}

export const selfPlanFields = {
  writer: writerFields,
  hopes: {
    hopes: box(
      'どんな生活がしたいですか。そのために、どんな手伝いがほしいですか。',
      'したいことと、使いたいサービスを書きます',
    ),
  },
  troubles: {
    troubles: box('困っていること、もっとよくしたいことは何ですか。', '心配なことも書いてください'),
  },
  achievements: {
    achievements: box(
      'サービスを使うと、何ができるようになりますか。それは、いつまでですか。',
      'サービスごとに書くと、わかりやすくなります',
    ),
  },
  measures: {
    measures: box(
      'そのために、サービスをどのように使いますか。それは、いつまでですか。',
      '使い方や、回数を書きます',
    ),
  },
  considerations: {
    considerations: box(
      'サービスをする人に、気をつけてほしいことは何ですか。',
      '苦手なこと、わかりやすい伝え方などを書きます',
    ),
  },
  week: weekFields(easyWeekWords),
  besides: besideFields(easyWeekWords),
} satisfies Record<string, Fields>

export type SelfPlanPageId = keyof typeof selfPlanFields

export type SelfPlanPage = {
  readonly id: SelfPlanPageId
  readonly title: string
  readonly items: readonly LegalItemId[]
  /** True where leaving it blank is in order. */
  readonly free: boolean
}

/** One thing a page, in the order of the form's boxes; each with the legal items that its box carries. */
export const selfPlanPages: readonly SelfPlanPage[] = [
  { id: 'writer', title: '書いた人', items: [], free: false },
  { id: 'hopes', title: 'したい生活と、ほしい手伝い', items: ['wishes', 'policy'], free: false },
  { id: 'troubles', title: '困っていること', items: ['issues'], free: false },
  { id: 'achievements', title: 'サービスを使うとできること', items: ['goals'], free: false },
  { id: 'measures', title: 'サービスの使い方', items: [], free: true },
  { id: 'considerations', title: '気をつけてほしいこと', items: ['cautions'], free: false },
  { id: 'week', title: '1週間の予定', items: ['services'], free: false },
  { id: 'besides', title: '1週間の予定に書けないサービス', items: [], free: true },
]

export const selfPlanPage = (id: string | undefined): SelfPlanPage | null =>
  selfPlanPages.find((page) => page.id === id) ?? null
