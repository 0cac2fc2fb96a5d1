import type { ReactNode } from 'react'
import type { PlanConsent } from '../../plan/content/consent.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { writtenDay } from '../case/day-field.ts'
import { words } from './submission.words.ts'

/** 前の説明・同意: after a return the days that were handed in before, to be confirmed or written anew. */
export const EarlierConsent = ({
  consent,
}: {
  readonly consent: PlanConsent | null | undefined
}): ReactNode =>
  consent && (
    <section aria-labelledby="earlier-consent">
      <h3 id="earlier-consent">{words.earlier}</h3>
      <SummaryList
        rows={[
          { label: words.madeOn, value: writtenDay(consent.madeOn) },
          { label: words.explainedOn, value: `${writtenDay(consent.explainedOn)}（${consent.explainedBy}）` },
          { label: words.consentedOn, value: `${writtenDay(consent.consentedOn)}（${consent.consentBy}）` },
          { label: words.deliveredOn, value: writtenDay(consent.deliveredOn) },
        ]}
      />
      <p>{words.earlierNote}</p>
    </section>
  )
