import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import {
  monitoringDecision,
  monitoringDecisionFacts,
} from '../../law/monitoring-interval/monitoring-decision.ts'
import { monitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'
import { inFacility } from '../../law/texts/in-facility.ts'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import type { At } from '../case/at.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { issuesToCarry } from './carry-issues.ts'
import type { PlanInHand } from './load-plan.ts'
import { MissingHere } from './missing-here.tsx'
import { OriginNote } from './origin-note.tsx'
import { PhrasePanel } from './phrase-panel.tsx'
import { ReturnedNote } from './returned-note.tsx'
import type { Section } from './sections.ts'
import { planPath } from './stages.ts'

type Of = {
  readonly seen: SeenCase
  readonly stage: PlanStage
  readonly section: Section
  readonly plan: PlanInHand
  readonly at: At
}

/** What one wants to have before one's eyes while writing a section. */
export const SectionNote = ({ seen, stage, section, plan, at }: Of): ReactNode => {
  const here = at.href(planPath(seen.file.id, stage))
  return (
    <>
      <ReturnedNote returned={plan.returned} section={section.id} here={here} />
      <Aid {...{ seen, section, plan, at, here }} />
      <MissingHere {...{ seen, stage, section, plan, at }} />
      <OriginNote {...{ stage, section, plan }} />
      <PhrasePanel {...{ stage, section, plan }} all={at.href('/phrases')} />
    </>
  )
}

const Aid = ({ seen, section, plan, at, here }: Omit<Of, 'stage'> & { readonly here: string }): ReactNode => {
  const { application } = seen.file
  if (!application) return null
  if (section.id === 'review')
    return <Interval seen={seen} place={at.municipality.name} proposed={plan.content.every} />
  if (section.id === 'assessment') return <ToCarry plan={plan} here={here} />
  const services = serviceNames(application.services, seen.today).join('、')
  if (section.id === 'week') return <p>申請しているサービス：{services}</p>
  if (section.id !== 'needs') return null
  return (
    <>
      <p>申請しているサービス：{services}</p>
      <ToCarry plan={plan} here={here} />
    </>
  )
}

/** アセスメントの課題を移す: only where there is something to carry over. */
const ToCarry = ({ plan, here }: Pick<Of, 'plan'> & { readonly here: string }): ReactNode => {
  const issues = issuesToCarry(plan.content)
  if (issues.length === 0) return null
  return (
    <p>
      <LinkButton kind="secondary" href={`${here}/carry-issues`}>
        アセスメントの課題を「課題と支援」に移す（{issues.length}件）
      </LinkButton>
    </p>
  )
}

/** Other numbers only say that the number would be another one; what the person lives in may weigh. */
const circumstances = monitoringDecisionFacts.shape.circumstances.meta()?.title

/** モニタリング期間: the standard of the table; the planner proposes, the municipality decides. */
const Interval = ({
  seen,
  place,
  proposed,
}: {
  readonly seen: SeenCase
  readonly place: string
  /** The interval that the plan proposes, in months; null while none is written. */
  readonly proposed: number | null
}): ReactNode => {
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
