import type { Problem, ValuesOf } from '../../ui/kit/field.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { words } from './office-room.words.ts'

export const plannerFields = {
  name: text({ label: words.name, max: 60 }),
  share: number({ label: words.share, hint: words.shareHint, min: 0.01, max: 1, step: 0.01 }),
  since: day({ label: words.since }),
  until: optional(day({ label: words.until, hint: words.untilHint })),
} as const

/** What one field alone cannot know. */
export const plannerProblems = ({ since, until }: ValuesOf<typeof plannerFields>): readonly Problem[] =>
  until !== null && until < since ? [{ field: 'until', says: words.untilBefore }] : []
