import { annex3Span } from '../../city/annex3/annex3-span.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { Choice } from './choice.ts'
import { yearName } from './year-name.ts'

/**
 * まだ出そろっていない年度: the register knows the decisions taken until today. Who is decided on from now on will have
 * renewals in the months to come, and is not counted there yet.
 */
export const StillToCome = ({
  at,
  choice: { year },
}: {
  readonly at: Pick<At, 'today'>
  readonly choice: Choice
}) => {
  const { from, until } = annex3Span(year)
  if (until <= at.today) return null
  const says = `今日（${writtenDay(at.today)}）までに決定した期間の、更新の日だけを数えています。これから決定する人の更新は、まだ入っていません。`
  return from > at.today ? (
    <Notice kind="warning" title={`${yearName(year)}の数は、まだ出そろっていません`}>
      <p>{says}後の月ほど少なく、0の月も、更新がないという意味ではありません。</p>
    </Notice>
  ) : (
    <p>{says}</p>
  )
}
