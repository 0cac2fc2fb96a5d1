import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import {
  monitoringDecision,
  monitoringDecisionFacts,
} from '../../law/monitoring-interval/monitoring-decision.ts'
import { monitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'
import { inFacility } from '../../law/texts/in-facility.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import type { SectionId } from './sections.ts'

type Of = {
  readonly seen: SeenCase
  readonly place: string
  readonly section: SectionId
  /** The interval that the plan proposes, in months; null while none is written. */
  readonly proposed: number | null
}

/** What one wants to have before one's eyes while writing a section. */
export const SectionNote = ({ seen, place, section, proposed }: Of): ReactNode => {
  const { application } = seen.file
  if (!application) return null
  const services = serviceNames(application.services, seen.today).join('、')
  if (section === 'needs' || section === 'week') return <p>申請しているサービス：{services}</p>
  if (section === 'review') return <Interval seen={seen} place={place} proposed={proposed} />
  return null
}

/** Other numbers only say that the number would be another one; what the person lives in may weigh. */
const circumstances = monitoringDecisionFacts.shape.circumstances.meta()?.title

/** モニタリング期間: the standard of the table; the planner proposes, the municipality decides. */
const Interval = ({ seen, place, proposed }: Omit<Of, 'section'>): ReactNode => {
  const { application, grant } = seen.file
  if (!application) return null
  const on = Temporal.PlainDate.from(seen.today)
  const when = { on, in: place }
  // Whether intensive support is needed is the planner's own finding; the table is asked without it.
  const standard = explainOn(when, monitoringInterval, {
    isNew: application.kind === '新規',
    services: [...application.services],
    inFacility: inFacility(application.services, on),
    age: ageOn(Temporal.PlainDate.from(seen.person.birthDate), on),
    careManagement: application.careManagement,
    needsIntensive: false,
    hasDayGroupHome: null,
  })
  const decision = explainOn(when, monitoringDecision, {
    standard: standard.silent ? null : standard.finding.months,
    proposed,
    decided: grant?.monitoring?.every ?? null,
    circumstances: [],
  })
  return (
    <>
      <p>
        目安：{standard.silent ? '定めが見つかりません' : monitoringInterval.words(standard.finding)}
        。集中的な支援がいるときなどは、理由を書いて別の期間を提案します。
      </p>
      <WhyRuling ruling={standard} />
      <p>
        計画案では提案をします。決めるのは市町村です
        {decision.silent ? '' : `（いま：${monitoringDecision.words(decision.finding)}）`}。
      </p>
      <WhyRuling
        ruling={{ ...decision, changes: decision.changes.filter(({ name }) => name === circumstances) }}
      />
    </>
  )
}
