import { type LegalItemId, requiredItems } from '../../law/legal-items/required-items.ts'
import { relations, type SelfPlan } from '../../plan/content/self-plan.ts'
import { type SelfPlanChange, selfPlanDifference } from '../../plan/difference/self-plan-difference.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Problem, ValuesOf } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { besideFields } from '../case/beside-fields.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { weekFields } from '../case/week-fields.ts'
import { weekWords } from '../case/week-words.ts'
import { selfPlanPages } from './self-plan-pages.ts'
import { selfPlanItems } from './self-plan-state.ts'
import { sheetWords as words } from './sheet.words.ts'

/** How the desk knows what it writes: from a paper of the person, or by hearing them. */
export const heardWords = {
  紙: '本人・家族が書いた紙に、そう書いてある',
  電話: '電話で、本人・家族に聞いた',
  対面: '会って、本人・家族に聞いた',
} as const

export type HeardBy = keyof typeof heardWords

/**
 * What the desk notes of a sheet of another make: which of the six items stand on it (別紙2の注4); and how it knows
 * what it changed in the person's words, in the version that it changed them.
 */
export type SheetContent = Sectioned<SelfPlan> & {
  readonly heard?: { readonly way: HeardBy; readonly version: number } | null
  readonly sheet?: { readonly form: '別の様式'; readonly items: readonly LegalItemId[] } | null
}

const items = requiredItems({ kind: 'セルフプラン', person: '障害者' }).finding
const box = (label: string) => optional(longText({ label, max: 4000, rows: 4 }))
const week = {
  ...weekWords,
  week: words.week,
  weekHint: words.weekHint,
  besides: words.besides,
  besidesHint: words.besidesHint,
}

/** Both sides of the sheet in its order, by the numbers of its boxes; then what only the desk says. */
export const sheetFields = {
  writerName: optional(text({ label: words.writerName, max: 200 })),
  relation: optional(
    choice({ label: words.relation, options: relations.map((value) => ({ value, label: value })) }),
  ),
  relationNote: optional(text({ label: words.relationNote, max: 100 })),
  contact: optional(text({ label: words.contact, max: 100 })),
  hopes: box(words.hopes),
  troubles: box(words.troubles),
  achievements: box(words.achievements),
  measures: box(words.measures),
  considerations: box(words.considerations),
  ...weekFields(week),
  ...besideFields(week),
  unsure: choices({
    label: words.unsure,
    hint: words.unsureHint,
    options: selfPlanPages
      .filter(({ mayBeUnsure }) => mayBeUnsure)
      .map(({ id, title }) => ({ value: id, label: title })),
  }),
  heard: optional(
    choice({
      label: words.heard,
      hint: words.heardHint,
      options: (Object.keys(heardWords) as HeardBy[]).map((value) => ({ value, label: heardWords[value] })),
    }),
  ),
  form: choice({
    label: words.form,
    options: [
      { value: 'この様式', label: words.kyoto },
      { value: '別の様式', label: words.other, hint: words.otherHint },
    ],
  }),
  items: choices({
    label: words.items,
    hint: words.itemsHint,
    options: items.map(({ id, title }) => ({ value: id, label: title })),
  }),
}

type SheetValues = ValuesOf<typeof sheetFields>

export const sheetStart = (content: SheetContent): Partial<SheetValues> =>
  ({
    ...content,
    heard: null,
    form: content.sheet?.form ?? 'この様式',
    items: content.sheet?.items ?? [],
  }) as Partial<SheetValues>

/** What was typed, as the plan's own content. */
export const sheetTyped = ({
  form,
  heard: _heard,
  items: ticked,
  ...plan
}: SheetValues): Partial<SheetContent> => ({
  ...(plan as Partial<SelfPlan>),
  sheet:
    form === '別の様式'
      ? { form, items: items.map(({ id }) => id).filter((id) => ticked.includes(id)) }
      : null,
})

/** Where words that stand in a box are changed, one says how one knows; null where nothing of the kind is changed. */
export const ownWordsChanged = (
  before: SelfPlan,
  { heard, ...typed }: SheetValues,
): { readonly problems: readonly Problem[] } | { readonly show: OwnWords } | null => {
  const after = { ...before, ...sheetTyped({ heard, ...typed }) }
  const changes = selfPlanDifference(before, after).filter(({ was }) => was !== '')
  if (changes.length === 0) return null
  return heard ? { show: { changes, heard } } : { problems: [{ field: 'heard', says: words.noHeard }] }
}

export type OwnWords = { readonly changes: readonly SelfPlanChange[]; readonly heard: HeardBy }

/** An item ticked on a sheet of another make whose words were not copied, and a sheet of which nothing is ticked. */
export const sheetProblems = ({ form, items: ticked, ...plan }: SheetValues): readonly Problem[] => {
  if (form !== '別の様式') return []
  if (ticked.length === 0) return [{ field: 'items', says: words.noItems }]
  const copied = selfPlanItems(plan as unknown as SelfPlan)
  return items
    .filter(({ id }) => ticked.includes(id) && !copied[id])
    .map(({ id, title }) => ({ field: boxOf[id], says: words.noWords(title, sheetFields[boxOf[id]].label) }))
}

const boxOf = {
  wishes: 'hopes',
  policy: 'hopes',
  issues: 'troubles',
  goals: 'achievements',
  services: 'measures',
  cautions: 'considerations',
  monitoring: 'measures',
  schedule: 'week',
} as const satisfies Readonly<Record<LegalItemId, keyof typeof sheetFields>>
