import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import { monitoringInterval } from '../../law/monitoring-interval/monitoring-interval.ts'
import { inFacility } from '../../law/texts/in-facility.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import type { SectionId } from './sections.ts'

type Of = { readonly seen: SeenCase; readonly place: string; readonly section: SectionId }

/** What one wants to have before one's eyes while writing a section. */
export const SectionNote = ({ seen, place, section }: Of): ReactNode => {
  const { application } = seen.file
  if (!application) return null
  const services = serviceNames(application.services, seen.today).join('、')
  if (section === 'needs' || section === 'week') return <p>申請しているサービス：{services}</p>
  if (section === 'review') return <StandardInterval seen={seen} place={place} />
  return null
}

/** モニタリングの標準期間: proposed by the table; the planner proposes, the municipality decides. */
const StandardInterval = ({ seen, place }: Omit<Of, 'section'>): ReactNode => {
  const { application } = seen.file
  if (!application) return null
  const on = Temporal.PlainDate.from(seen.today)
  // Whether intensive support is needed is the planner's own finding; the table is asked without it.
  const ruling = applyOn({ on, in: place }, monitoringInterval, {
    isNew: application.kind === '新規',
    services: [...application.services],
    inFacility: inFacility(application.services, on),
    age: ageOn(Temporal.PlainDate.from(seen.person.birthDate), on),
    careManagement: application.careManagement,
    needsIntensive: false,
  })
  return (
    <>
      <p>
        標準期間の目安：{ruling.silent ? '定めが見つかりません' : inWords(ruling.finding)}
        。集中的な支援がいるときなどは、理由を書いて別の期間を提案します。
      </p>
      <WhyRuling ruling={ruling} />
    </>
  )
}

const inWords = ({
  months,
  later,
}: {
  readonly months: number | null
  readonly later: number | null
}): string => {
  if (months === null) return '標準期間の定めがあるサービスがありません'
  const span = (count: number) => (count === 1 ? '毎月' : `${count}か月ごと`)
  return later !== null && later !== months
    ? `はじめの3か月は${span(months)}、その後は${span(later)}`
    : span(months)
}
