import { helpKinds, type PlanStage } from '../../plan/content/plan-content.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Field } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { besideFields } from './beside-fields.ts'
import { everyMonths } from './every-months-field.ts'
import { month } from './plan-content-month-field.ts'
import { planWords as words } from './plan-content-words.ts'
import { weekFields } from './week-fields.ts'
import { weekWords } from './week-words.ts'

const whole = (label: string, hint: string, lines = 6) =>
  optional(longText({ label, hint: `${hint}（4000文字まで）`, max: 4000, rows: lines }))
const cell = (label: string, hint = '') =>
  optional(longText({ label, hint: hint || '4000文字まで', max: 4000, rows: 2 }))
const line = (label: string, hint: string) => optional(text({ label, hint, max: 100 }))
/** What law requires may wait while one writes, and no longer when one hands in. */
const later = <T>(field: Field<T>): Field<T> => ({ ...field, need: words.later })
const help = optional(
  choice({
    label: words.help,
    hint: words.helpHint,
    as: 'select',
    options: helpKinds.map((value) => ({ value, label: value })),
  }),
)

/** 計画の欄: every field may stay blank while the plan is being written; what law requires is asked at submission. */
export const wishesFields = {
  wishes: later(whole(words.wishes, words.wishesHint)),
  familyWishes: whole(words.familyWishes, words.familyWishesHint, 4),
  policy: later(whole(words.policy, words.policyHint)),
  longGoal: whole(words.longGoal, words.longGoalHint, 3),
  shortGoal: whole(words.shortGoal, words.shortGoalHint, 3),
}

const whatAndWhen = {
  issue: later(cell(words.issue, words.issueHint)),
  goal: later(cell(words.goal, words.goalHint)),
  reachedBy: later(line(words.reachedBy, words.reachedByHint)),
  help,
  kind: later(
    optional(text({ label: words.kind, hint: words.kindHint, max: 100, suggests: words.otherHelp })),
  ),
  content: later(cell(words.content, words.contentHint)),
  amount: later(line(words.amount, words.amountHint)),
}

const byWhom = {
  provider: later(line(words.provider, words.providerHint)),
  person: later(line(words.person, words.personHint)),
  phone: line(words.phone, words.phoneHint),
  fee: later(line(words.fee, words.feeHint)),
}

const review = {
  ownRole: cell(words.ownRole),
  reviewedIn: line(words.reviewedIn, words.reviewedInHint),
  cautions: cell(words.needCautions),
}

const needRows = { label: words.needs, hint: words.needsHint, itemName: '課題', min: 1, max: 30 }

export const needsFields = {
  案: { needs: later(rows({ ...needRows, item: { ...whatAndWhen, ...review } })) },
  計画: { needs: later(rows({ ...needRows, item: { ...whatAndWhen, ...byWhom, ...review } })) },
} satisfies Record<PlanStage, object>

export const weekPlanFields = {
  startsIn: optional(month({ label: words.startsIn, hint: words.startsInHint })),
  ...weekFields(weekWords),
  dailyLife: whole(words.dailyLife, words.dailyLifeHint, 4),
  ...besideFields(weekWords),
  wholePicture: whole(words.wholePicture, words.wholePictureHint, 4),
}

export const reviewFields = {
  cautions: later(whole(words.cautions, words.cautionsHint, 4)),
  every: later(optional(everyMonths({ label: words.every, hint: words.everyHint }))),
  from: optional(month({ label: words.from })),
  reason: whole(words.reason, words.reasonHint, 3),
}
