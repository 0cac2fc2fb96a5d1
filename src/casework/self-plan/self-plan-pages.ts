import type { LegalItemId } from '../../law/legal-items/required-items.ts'
import { relations } from '../../plan/content/self-plan.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { text } from '../../ui/kit/text.ts'
import { besideFields } from '../case/beside-fields.ts'
import { weekFields } from '../case/week-fields.ts'
import { easyWeekWords } from '../case/week-words.ts'
import { easyPages, easyWeek, questionWords as words } from './easy-pages.words.ts'

const long = (hint: string) => `${hint}（${words.long}）`

/** Every text of the fields with its ふりがな. */
export const fieldTexts: readonly string[] = [
  ...Object.values(words).flatMap((text) => [text, long(text)]),
  ...Object.values(easyWeek),
]

const box = (label: string, hint: string) =>
  optional(longText({ label: withoutRuby(label), hint: withoutRuby(long(hint)), max: 4000, rows: 8 }))

const weekWords = {
  ...easyWeekWords,
  ...Object.fromEntries(Object.entries(easyWeek).map(([key, text]) => [key, withoutRuby(text)])),
}

const writerFields = {
  writerName: text({ label: withoutRuby(words.writerName), max: 200 }),
  relation: choice({
    label: withoutRuby(words.relation),
    options: relations.map((value) => ({ value, label: value })),
  }),
  relationNote: optional(
    text({ label: withoutRuby(words.relationNote), hint: withoutRuby(words.relationHint), max: 100 }),
  ),
  contact: optional(text({ label: withoutRuby(words.contact), max: 100 })),
}

export const selfPlanFields = {
  writer: writerFields,
  hopes: { hopes: box(words.hopes, words.hopesHint) },
  troubles: { troubles: box(words.troubles, words.troublesHint) },
  achievements: { achievements: box(words.achievements, words.achievementsHint) },
  measures: { measures: box(words.measures, words.measuresHint) },
  considerations: { considerations: box(words.considerations, words.considerationsHint) },
  week: weekFields(weekWords),
  besides: besideFields(weekWords),
} satisfies Record<string, Fields>

export type SelfPlanPageId = keyof typeof selfPlanFields

export type SelfPlanPage = {
  readonly id: SelfPlanPageId
  /** Without ふりがな. */
  readonly title: string
  readonly items: readonly LegalItemId[]
  /** True where leaving it blank is in order. */
  readonly free: boolean
  /** Front and back of the form: the back is the week and what has no place in it. */
  readonly side: '表' | '裏'
  /** Whether 「わからない」 is an answer here. */
  readonly mayBeUnsure: boolean
}

const page = (
  id: SelfPlanPageId,
  items: readonly LegalItemId[],
  more: Partial<SelfPlanPage> = {},
): SelfPlanPage => ({
  ...{ id, items, title: withoutRuby(easyPages[id].title), free: false, side: '表', mayBeUnsure: true },
  ...more,
})

/** One thing a page, in the order of the form's boxes; each with the legal items that its box carries. */
export const selfPlanPages: readonly SelfPlanPage[] = [
  page('writer', [], { mayBeUnsure: false }),
  page('hopes', ['wishes', 'policy']),
  page('troubles', ['issues']),
  page('achievements', ['goals']),
  page('measures', [], { free: true }),
  page('considerations', ['cautions']),
  page('week', ['services'], { side: '裏' }),
  page('besides', [], { free: true, side: '裏', mayBeUnsure: false }),
]

export const selfPlanPage = (id: string | undefined): SelfPlanPage | null =>
  selfPlanPages.find((one) => one.id === id) ?? null
