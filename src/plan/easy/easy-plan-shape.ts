import type { PlanConsent } from '../content/consent.ts'
import type { PlanContent, PlanStage } from '../content/plan-content.ts'
import type { SelfPlan } from '../content/self-plan.ts'
import type { WeekDay } from '../week/week-days.ts'
import type { EasyText } from './easy-text.ts'
import type { PictureId } from './pictures/picture-of.ts'

/** One line; `label` says in our words what the line is about. */
export type EasyRow<T = EasyText> = { readonly label: T | null; readonly text: T }

export type EasyItem<T = EasyText> = {
  readonly picture: PictureId | null
  readonly head: T | null
  readonly rows: readonly EasyRow<T>[]
}

export type EasyDay<T = EasyText> = {
  readonly day: WeekDay
  readonly head: T
  readonly items: readonly (EasyItem<T> & { readonly time: T })[]
}

export const easySectionKeys = [
  'wishes',
  'goals',
  'services',
  'own-role',
  'cautions',
  'week',
  'besides',
  'visits',
  'consent',
  'writer',
  'calls',
] as const
export type EasySectionKey = (typeof easySectionKeys)[number]

export type EasySection<T = EasyText> = {
  readonly key: EasySectionKey
  readonly title: T
  readonly items: readonly EasyItem<T>[]
}

/**
 * わたしの計画
 *
 * A plan for the person it is about: our words are plain, what people wrote stands as they wrote it, and no fact is
 * lost. `T` is the kind of text: pieces, or segments once the readings are known. `days` belong to the section `week`.
 */
export type EasyPlan<T = EasyText> = {
  readonly stage: PlanStage | 'セルフプラン'
  /** Nothing is granted yet: what the plan says has not begun, and may come otherwise. */
  readonly isUndecided: boolean
  readonly person: T
  readonly sections: readonly EasySection<T>[]
  readonly days: readonly EasyDay<T>[]
}

/** What the plan for the person is made from: a planner's draft or plan, or the person's own. */
export type PlanSource =
  | {
      readonly stage: PlanStage
      readonly content: PlanContent & { readonly consent?: PlanConsent | undefined }
    }
  | { readonly stage: 'セルフプラン'; readonly content: SelfPlan }

/** What the register knows around the plan. */
export type EasyAround = {
  readonly person: RegisterName
  /** Names with their readings as the register has them. */
  readonly names: readonly RegisterName[]
  /** Whom to ring: our words for what they do, the name, the number. */
  readonly calls: readonly { readonly role: string; readonly name: string; readonly phone: string }[]
  /** The months of the visits that were decided, 'YYYY-MM'; empty while nothing is decided. */
  readonly months: readonly string[]
  /** The month of the visit that comes next, 'YYYY-MM'. */
  readonly nextMonth?: string | null
  /** Months that are over and of which no visit is written down, 'YYYY-MM', oldest first. */
  readonly lateMonths?: readonly string[]
  /** The grant is still waited for. */
  readonly isUndecided?: boolean
}

export type RegisterName = { readonly name: string; readonly kana: string | null }
