import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { careAssistanceNotice } from '../../law/plan-draft-need/care-assistance-notice.ts'
import type { CareManagement } from './fact.ts'
import { WhyRuling } from './why-ruling.tsx'

type Of = {
  readonly careManagement: CareManagement | undefined
  /** Whether the municipality found a draft needed; null while it has not said. */
  readonly needed: boolean | null
  readonly on: string
  readonly place: string
}

/** 介護扶助のケアマネジャーがいる人に、計画案が不要だと個別に知らせること: only where the municipality has such a rule. */
export const CareAssistance = ({ careManagement, needed, on, place }: Of): ReactNode => {
  if (careManagement !== '介護扶助') return null
  const when = { on: Temporal.PlainDate.from(on), in: place }
  const ruling = explainOn(when, careAssistanceNotice, {
    hasCareManager: true,
    municipalityFindsNeeded: needed,
  })
  if (ruling.silent) return null
  return (
    <div>
      <p>
        <strong>個別のお知らせ</strong>：{careAssistanceNotice.words(ruling.finding)}。
      </p>
      <WhyRuling ruling={ruling} />
    </div>
  )
}
