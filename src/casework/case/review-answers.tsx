import type { ReactNode } from 'react'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { ReviewAnswer } from './review-schedule.ts'
import { WhyRuling } from './why-ruling.tsx'

/** なぜこの月か: each rule that counted the months of review, with its answer and its 「なぜ？」. */
export const ReviewAnswers = ({ answers }: { readonly answers: readonly ReviewAnswer[] }): ReactNode => (
  <SummaryList
    rows={answers.map(({ says, ruling }) => ({
      label: ruling.title,
      value: (
        <>
          {says}
          <WhyRuling ruling={ruling} />
        </>
      ),
    }))}
  />
)
