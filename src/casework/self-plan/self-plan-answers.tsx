import type { ReactNode } from 'react'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { besideRowText, weekRowText } from '../../plan/week/week-text.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { Week } from '../../ui/week-grid/week.tsx'
import { shownBlocks } from '../case/week-blocks.ts'
import { type SelfPlanPageId, selfPlanPages } from './self-plan-pages.ts'

/** The plan as answers, each with the way to change it; without `here` to read only. */
export const SelfPlanAnswers = ({
  plan,
  here,
}: {
  readonly plan: SelfPlan
  readonly here?: string
}): ReactNode => (
  <>
    <SummaryList
      rows={selfPlanPages.map(({ id, title }) => ({
        label: title,
        value: answers[id](plan),
        ...(here ? { change: { href: `${here}/write/${id}`, says: '直す' } } : {}),
      }))}
    />
    {plan.week.length > 0 && <Week caption="1週間の予定" blocks={shownBlocks(plan.week)} />}
  </>
)

const answers: Readonly<Record<SelfPlanPageId, (plan: SelfPlan) => string | null>> = {
  writer: (plan) =>
    [
      plan.writerName,
      plan.relation && `関係：${plan.relation}${plan.relationNote ? `（${plan.relationNote}）` : ''}`,
      plan.contact && `連絡先：${plan.contact}`,
    ]
      .filter((line) => line)
      .join('\n'),
  hopes: (plan) => plan.hopes,
  troubles: (plan) => plan.troubles,
  achievements: (plan) => plan.achievements,
  measures: (plan) => plan.measures,
  considerations: (plan) => plan.considerations,
  week: (plan) => plan.week.map(weekRowText).join('\n'),
  besides: (plan) => plan.besides.map(besideRowText).join('\n'),
}
