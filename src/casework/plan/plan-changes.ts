import type { PlanContent } from '../../plan/content/plan-content.ts'
import { besideRowText, weekRowText } from '../../plan/week/week-text.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { showForm } from '../../ui/kit/form.ts'
import { type Difference, differences } from '../case/differences.ts'
import { needsFields, reviewFields, weekPlanFields, wishesFields } from '../case/plan-content-fields.ts'

export type PlanChange = { readonly label: string; readonly before: string; readonly after: string }

const { week: _week, besides: _besides, ...besideTheWeek } = weekPlanFields
const texts = { ...wishesFields, ...needsFields.計画, ...besideTheWeek, ...reviewFields }

/**
 * 変わったところ
 *
 * What changed from one version of a plan to another, in words: texts field by field, the week line by line, so that
 * a line that only moved is not told.
 */
export const planChanges = (before: PlanContent, after: PlanContent): readonly PlanChange[] => [
  ...differences(texts, showForm<Fields>(texts, before), showForm<Fields>(texts, after)).map(told),
  ...lineChanges('週間計画', before.week.map(weekRowText), after.week.map(weekRowText)),
  ...lineChanges('週単位以外のサービス', before.besides.map(besideRowText), after.besides.map(besideRowText)),
]

const told = ({ label, mine, theirs }: Difference): PlanChange => ({ label, before: mine, after: theirs })

/** Lines that are gone beside lines that are new, in pairs as far as they go. */
const lineChanges = (label: string, before: readonly string[], after: readonly string[]): PlanChange[] => {
  const gone = before.filter((line) => !after.includes(line))
  const fresh = after.filter((line) => !before.includes(line))
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => ({
    label,
    before: gone[index] ?? '',
    after: fresh[index] ?? '',
  }))
}
