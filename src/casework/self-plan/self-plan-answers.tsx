import type { ReactNode } from 'react'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { easySpan } from '../../plan/easy/easy-time.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { besideRowText } from '../../plan/week/week-text.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { Week } from '../../ui/week-grid/week.tsx'
import { shownBlocks } from '../case/week-blocks.ts'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import { checkWords as words } from './self-plan.words.ts'
import type { SelfPlanPage, SelfPlanPageId } from './self-plan-pages.ts'
import { isUnsure } from './unsure.ts'

/** The plan as answers, each with the way to change it; without `here` to read only. */
export const SelfPlanAnswers = ({
  plan,
  say,
  pages,
  typed = [],
  here,
}: {
  readonly plan: SelfPlan
  readonly say: Say
  readonly pages: readonly SelfPlanPage[]
  /** Pages on which something is typed and not saved. */
  readonly typed?: readonly string[]
  readonly here?: (page: SelfPlanPageId) => string
}): ReactNode => (
  <>
    <SummaryList
      none={say(words.notYet)}
      rows={pages.map(({ id, title }) => ({
        label: title,
        shown: say(easyPages[id].title),
        value: typed.includes(id)
          ? say(words.typedValue)
          : answers[id](plan) || (isUnsure(plan, id) ? 'わからない' : null),
        ...(here ? { change: { href: here(id), says: say(words.mend) } } : {}),
      }))}
    />
    {plan.week.length > 0 && (
      <>
        <h2>{say(easyPages.week.title)}</h2>
        <Week
          caption="1週間の予定"
          blocks={shownBlocks(plan.week).map((block) => ({ ...block, span: spanOf(block) }))}
        />
      </>
    )}
  </>
)

/** 「午前10時から 午後3時」: no hours from 13 to 23 for those who do not read them. */
const spanOf = ({ from, to }: Pick<WeekRow, 'from' | 'to'>): string => withoutRuby(easySpan(from, to))

const rowText = ({ days, from, to, kind, content, provider }: WeekRow): string =>
  `${days.join('・')} ${spanOf({ from, to })} ${kind}${content ? `（${content}）` : ''}${provider ? ` ${provider}` : ''}`

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
  week: (plan) => plan.week.map(rowText).join('\n'),
  besides: (plan) => plan.besides.map(besideRowText).join('\n'),
}
