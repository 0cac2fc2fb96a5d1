import { helpKinds, type PlanStage } from '../../plan/content/plan-content.ts'
import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { besideFields } from './beside-fields.ts'
import { month } from './plan-content-month-field.ts'
import { planWords as words } from './plan-content-words.ts'
import { weekFields } from './week-fields.ts'
import { weekWords } from './week-words.ts'

const whole = (label: string, hint: string, lines = 6) =>
  optional(longText({ label, hint: `${hint}（4000文字まで）`, max: 4000, rows: lines }))
const cell = (label: string, hint = '') =>
  optional(longText({ label, hint: hint || '4000文字まで', max: 4000, rows: 2 }))
const line = (label: string, hint: string) => optional(text({ label, hint, max: 100 }))
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
  wishes: whole(words.wishes, words.wishesHint),
  familyWishes: whole(words.familyWishes, words.familyWishesHint, 4),
  policy: whole(words.policy, words.policyHint),
  longGoal: whole(words.longGoal, words.longGoalHint, 3),
  shortGoal: whole(words.shortGoal, words.shortGoalHint, 3),
}

const whatAndWhen = {
  issue: cell(words.issue, words.issueHint),
  goal: cell(words.goal, words.goalHint),
  reachedBy: line(words.reachedBy, words.reachedByHint),
  help,
  kind: optional(text({ label: words.kind, hint: words.kindHint, max: 100, suggests: words.otherHelp })),
  content: cell(words.content, words.contentHint),
  amount: line(words.amount, words.amountHint),
}

const byWhom = {
  provider: line(words.provider, words.providerHint),
  person: line(words.person, words.personHint),
  phone: line(words.phone, words.phoneHint),
  fee: line(words.fee, words.feeHint),
}

const review = {
  ownRole: cell(words.ownRole),
  reviewedIn: line(words.reviewedIn, words.reviewedInHint),
  cautions: cell(words.needCautions),
}

const needRows = { label: words.needs, hint: words.needsHint, itemName: '課題', min: 1, max: 30 }

export const needsFields = {
  案: { needs: rows({ ...needRows, item: { ...whatAndWhen, ...review } }) },
  計画: { needs: rows({ ...needRows, item: { ...whatAndWhen, ...byWhom, ...review } }) },
} satisfies Record<PlanStage, object>

export const weekPlanFields = {
  startsIn: optional(month({ label: words.startsIn })),
  ...weekFields(weekWords),
  dailyLife: whole(words.dailyLife, words.dailyLifeHint, 4),
  ...besideFields(weekWords),
  wholePicture: whole(words.wholePicture, words.wholePictureHint, 4),
}

export const reviewFields = {
  cautions: whole(words.cautions, words.cautionsHint, 4),
  every: optional(number({ label: words.every, hint: words.everyHint, min: 1, max: 12, unit: 'か月ごと' })),
  from: optional(month({ label: words.from })),
  reason: whole(words.reason, words.reasonHint, 3),
}
