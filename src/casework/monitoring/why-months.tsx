import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import type { FactOf } from '../case/fact.ts'
import { ReviewAnswers } from '../case/review-answers.tsx'
import { type ReviewTerms, reviewSchedule } from '../case/review-schedule.ts'

type Of = {
  readonly grant: FactOf<'grant-decided'>
  readonly reviews: ReviewTerms
  readonly place: string
}

/** なぜこの月か: the rules that counted the months, asked again for the day of the decision. */
export const WhyMonths = ({ grant: { services, on }, reviews, place }: Of): ReactNode => {
  const when = { today: on, municipality: place }
  const schedule = reviewSchedule({ services, monitoring: reviews }, when, explainOn)
  return schedule && <ReviewAnswers answers={schedule.answers} />
}
