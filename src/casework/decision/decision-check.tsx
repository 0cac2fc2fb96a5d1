import type { ReactNode } from 'react'
import { yen } from '../../forms/kit/yen.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { writtenDay } from '../case/day-field.ts'
import { serviceName } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { words } from './decide.words.ts'
import type { GrantTerms } from './grant-terms.ts'
import type { MonitoringSchedule } from './monitoring-schedule.ts'
import { writtenMonths } from './written-months.ts'

export type Checked = {
  readonly terms: GrantTerms
  readonly schedule: MonitoringSchedule | null
  readonly warnings: readonly string[]
  readonly desk: string
}

/** The decision as it will be printed, with what to look at twice. */
export const DecisionCheck = ({ terms, schedule, warnings, desk }: Checked): ReactNode => (
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
    <SummaryList
      rows={[
        { label: 'モニタリング', value: schedule ? <Schedule schedule={schedule} /> : words.noMonitoring },
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
      ]}
    />
  </>
)

const Schedule = ({ schedule }: { readonly schedule: MonitoringSchedule }) => (
  <>
    {schedule.text}
    <br />
    見直す月：{writtenMonths(schedule.monitoring.months)}
    {schedule.rulings.map((ruling) => (
      <WhyRuling key={ruling.silent ? ruling.provision : ruling.because.join()} ruling={ruling} />
    ))}
  </>
)
