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
import { childWords } from './child-words.ts'
import { easyPages, easyWeek, questionWords as words } from './easy-pages.words.ts'

const long = (hint: string) => `${hint}（${words.long}）`

type Questions = Readonly<Record<keyof typeof words, string>>
type Week = Readonly<Record<keyof typeof easyWeek, string>>

const textsOf = (questions: Questions, week: Week): readonly string[] => [
  ...Object.values(questions).flatMap((text) => [text, long(text)]),
  ...Object.values(week),
]

const box = (label: string, hint: string) =>
  optional(longText({ label: withoutRuby(label), hint: withoutRuby(long(hint)), max: 4000, rows: 8 }))

const fieldsOf = (asks: Questions, week: Week) => {
  const weekWords = {
    ...easyWeekWords,
    ...Object.fromEntries(Object.entries(week).map(([key, text]) => [key, withoutRuby(text)])),
  }
  return {
    writer: {
      writerName: text({ label: withoutRuby(asks.writerName), max: 200 }),
      relation: choice({
        label: withoutRuby(asks.relation),
        options: relations.map((value) => ({ value, label: value })),
      }),
      relationNote: optional(
        text({ label: withoutRuby(asks.relationNote), hint: withoutRuby(asks.relationHint), max: 100 }),
      ),
      contact: optional(text({ label: withoutRuby(asks.contact), max: 100 })),
    },
    hopes: { hopes: box(asks.hopes, asks.hopesHint) },
    troubles: { troubles: box(asks.troubles, asks.troublesHint) },
    achievements: { achievements: box(asks.achievements, asks.achievementsHint) },
    measures: { measures: box(asks.measures, asks.measuresHint) },
    considerations: { considerations: box(asks.considerations, asks.considerationsHint) },
    week: weekFields(weekWords),
    besides: besideFields(weekWords),
  } satisfies Record<string, Fields>
}

const ofChild = [
  { ...words, ...childWords.questions },
  { ...easyWeek, ...childWords.week },
] as const

export const selfPlanFields = fieldsOf(words, easyWeek)

/** The same fields, asked about a child. */
export const childFields = fieldsOf(...ofChild)

/** Every text of the fields with its ふりがな. */
export const fieldTexts: readonly string[] = [...textsOf(words, easyWeek), ...textsOf(...ofChild)]

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
