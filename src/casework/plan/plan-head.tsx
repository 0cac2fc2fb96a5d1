import type { ReactNode } from 'react'
import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { certificatesOf } from '../case/plan-content-regime.ts'
import type { SeenCase } from '../case/seen-case.ts'

/**
 * 計画の頭書き: for a child, under which law the plan is made and on which certificates it stands. A child who uses
 * services of both laws has one plan for both.
 */
export const PlanHead = ({ seen: { file, person, today } }: { readonly seen: SeenCase }): ReactNode => {
  const services = file.application?.services ?? []
  const day = services.filter((code) => isChildDayService(code, today))
  if (file.application?.target !== '障害児') return null
  const both = day.length > 0 && day.length < services.length
  const { services: adult, child } = certificatesOf(file, person.certificateNumber, today)
  return (
    <SummaryList
      rows={[
        { label: '計画の種類', value: kindOf(both, day.length > 0) },
        ...(day.length > 0 ? [{ label: '通所受給者証番号', value: child ?? unknown }] : []),
        ...(both || day.length === 0
          ? [{ label: '障害福祉サービス受給者証番号', value: adult ?? unknown }]
          : []),
      ]}
    />
  )
}

const kindOf = (both: boolean, day: boolean): string => {
  if (both)
    return '障害児支援利用計画とサービス等利用計画を、一つにまとめて書きます（児童福祉法・障害者総合支援法）。書かなければならない事項は、どちらの法も同じです。'
  return day ? '障害児支援利用計画（児童福祉法）' : 'サービス等利用計画（障害者総合支援法）'
}

const unknown = 'この手続きでは登録されていません'
