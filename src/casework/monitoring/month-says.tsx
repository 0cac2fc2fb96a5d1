import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { offMonthMonitoring } from '../../law/monitoring-months/off-month-monitoring.ts'
import type { CaseFile } from '../case/file.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { offMonthOf } from './off-month.ts'

type Of = {
  readonly file: CaseFile
  readonly month: string
  readonly today: string
  readonly place: string
}

/** What the rule says of a month, for somebody who used nothing in it and whose plan need not change. */
export const MonthSays = ({ file, month, today, place }: Of): ReactNode => {
  const ruling = offMonthOf({ file, month, used: false, planChanges: false, today, place }, explainOn)
  if (ruling.silent) return null
  const { isSet } = ruling.finding
  return (
    <>
      <p>
        {writtenMonth(month)}は、市町村が決めた月{isSet ? 'です' : 'ではありません'}。
        {isSet && 'サービスを使わなかったときも、計画を変えなくてよいときも、'}
        {offMonthMonitoring.words(ruling.finding)}。
      </p>
      <WhyRuling ruling={ruling} />
    </>
  )
}
