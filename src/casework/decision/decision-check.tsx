import type { ReactNode } from 'react'
import { yen } from '../../forms/kit/yen.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import { monitoringDecision } from '../../law/monitoring-interval/monitoring-decision.ts'
import { planSupportPeriod } from '../../law/plan-support-period/plan-support-period.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { AppealSays } from '../case/appeal-says.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { ReviewSchedule } from '../case/review-schedule.ts'
import { serviceName } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { writtenDays } from '../case/written-days.ts'
import { compareInterval } from './compare-interval.ts'
import { words } from './decide.words.ts'
import type { GrantTerms } from './grant-terms.ts'
import { LineAnswers } from './line-answers-table.tsx'
import type { Decision } from './load-decision.ts'
import { lawOf } from './notice-recipient.ts'
import { planSupportOf } from './plan-support.ts'
import { proposeInterval } from './propose-interval.ts'
import { writtenMonths } from './written-months.ts'

export type Checked = {
  readonly terms: GrantTerms
  readonly schedule: ReviewSchedule | null
  readonly warnings: readonly string[]
  readonly desk: string
}

type Of = { readonly checked: Checked; readonly data: Decision }

/** The decision as it will be printed, with what to look at twice. */
export const DecisionCheck = ({ checked: { terms, schedule, warnings, desk }, data }: Of): ReactNode => (
  <>
    <p>{words.decideLead}</p>
    {warnings.length > 0 && (
      <Notice kind="warning" title={words.warnings}>
        <ul>
          {warnings.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Notice>
    )}
    <DataTable
      caption={words.services}
      columns={[
        { key: 'name', label: words.code, head: true },
        { key: 'amount', label: words.amount },
        { key: 'period', label: '支給決定期間' },
      ]}
      rows={terms.services.map((line, at) => ({
        key: `${line.code}${at}`,
        cells: {
          name: serviceName(line.code, line.from),
          amount: amountText(line),
          period: `${writtenDay(line.from)}から${writtenDay(line.until)}まで`,
        },
      }))}
    />
    <h3>{words.ruled}</h3>
    <LineAnswers lines={terms.services} facts={data.facts} />
    <SummaryList
      rows={[
        { label: 'モニタリング', value: schedule ? <Schedule schedule={schedule} /> : words.noMonitoring },
        ...(schedule ? [{ label: words.compared, value: <Compared terms={terms} data={data} /> }] : []),
        { label: words.support, value: <Support terms={terms} data={data} /> },
        {
          label: words.ceiling,
          value: `${yen(terms.ceiling.monthly)}（${writtenDay(terms.ceiling.from)}から${writtenDay(terms.ceiling.until)}まで）`,
        },
        { label: words.meal, value: terms.mealSupport ? '対象' : '対象外' },
        {
          label: words.special,
          value: terms.specialBenefit === null ? '支給なし' : yen(terms.specialBenefit),
        },
        { label: words.manager, value: terms.ceilingManager || 'なし' },
        { label: words.number, value: terms.certificateNumber },
        { label: words.reason, value: terms.reason },
        { label: '特記事項', value: terms.remarks || 'なし' },
        { label: words.desk, value: desk },
        { label: words.appeal, value: <AppealSays {...appealOf(data)} /> },
      ]}
    />
  </>
)

const Schedule = ({ schedule }: { readonly schedule: ReviewSchedule }) => (
  <>
    {schedule.text}
    <br />
    見直す月：{writtenMonths(schedule.monitoring.months)}
    {schedule.answers.map(({ says, ruling }) => (
      <div key={ruling.provision}>
        {ruling.title}：{says}
        <WhyRuling ruling={ruling} />
      </div>
    ))}
  </>
)

type OfTerms = { readonly terms: GrantTerms; readonly data: Decision }

const Compared = ({ terms, data }: OfTerms) => {
  const { file, birthDate, today, municipality } = data.facts
  const when = { today, municipality: municipality.name }
  const of = {
    interval: proposeInterval(file, { ...when, birthDate }),
    ...{ proposed: data.draft.every, decided: terms.monitoring?.every ?? null },
    services: terms.services.length,
  }
  const ruling = compareInterval(of, when, explainOn)
  return (
    <>
      {ruling.silent ? '' : monitoringDecision.words(ruling.finding)}
      <WhyRuling ruling={ruling} />
    </>
  )
}

const Support = ({ terms, data }: OfTerms) => {
  const { file, previous, today, municipality } = data.facts
  const of = { file, services: terms.services, previous, today, place: municipality.name }
  const ruling = planSupportOf(of, explainOn)
  if (ruling === null) return 'ありません（計画案を求めないため）'
  return (
    <>
      {ruling.silent ? '' : writtenDays(planSupportPeriod.words(ruling.finding))}
      <WhyRuling ruling={ruling} />
    </>
  )
}

const appealOf = ({ facts: { file, municipality, today } }: Decision) => ({
  ...{ municipality, today },
  law: lawOf(file.application?.services ?? [], today),
})
