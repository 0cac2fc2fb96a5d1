import { emptyPlan, type PlanContent } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { newestOfKind } from '../case/newest-of-kind.ts'
import { ceilingOf } from '../case/plan-content-ceiling.ts'
import type { ReviewTerms } from '../case/review-schedule.ts'

/** The plan as it was handed in, and the name of the office. */
export const planAndOffice = async (at: At, file: CaseFile) => {
  const plan = await newestDocument<PlanContent>(
    at.tx,
    at.municipality.number,
    file.plan?.document,
    file.plan?.submitted?.version,
  )
  const office = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', file.office?.id ?? null)
    .select('name')
    .executeTakeFirst()
  return {
    plan: plan?.content ?? emptyPlan,
    office: office?.name ?? '',
    ceiling: await ceilingOf(at, file.id),
  }
}

/** What was decided about the reviews, as it then read; null where the record lies elsewhere. */
export const decidedReviews = async (at: At, file: CaseFile): Promise<ReviewTerms | null> => {
  const written = await newestOfKind<{ readonly monitoring: Partial<ReviewTerms> | null }>(
    at.tx,
    at.municipality.number,
    file.id,
    'grant',
  )
  const { every, freshMonthly = false, counted = null } = written?.content.monitoring ?? {}
  return every === undefined ? null : { every, freshMonthly, counted }
}
