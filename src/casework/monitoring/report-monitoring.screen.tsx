import { explainOn } from '../../law/kit/explain-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import {
  type OffMonthMonitoring,
  offMonthMonitoring,
} from '../../law/monitoring-months/off-month-monitoring.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import type { Monitoring } from './monitoring.ts'
import { monitoringFaults } from './monitoring-faults.ts'
import { monitoringFields } from './monitoring-fields.ts'
import { MonthSays } from './month-says.tsx'
import { monthsBegun } from './months-begun.ts'
import { offMonthOf } from './off-month.ts'
import { planAndOffice } from './queries.ts'
import { reportMonitoring } from './report-monitoring.ts'
import { rowsFromPlan } from './rows-from-plan.ts'

/** ⑮ モニタリング報告: for the oldest month that is left, unless another is chosen. */
export const reportMonitoringScreen = screen({
  path: '/cases/:id/monitoring/report',
  who: ['相談支援専門員', '事業所管理者'],
  audit: 'モニタリングの報告',
  title: () => 'モニタリングを報告する',
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: 'モニタリング', href: `/cases/${seen.file.id}/monitoring` },
  ],
  load: (at) =>
    onCase(at, async ({ file }) => ({
      ...(await planAndOffice(at, file)),
      chosen: at.query.get('month'),
    })),
  form: {
    fields: ({ seen }) => monitoringFields(monthsBegun(seen.file, seen.today)),
    start: ({ seen, plan, chosen }) => {
      const left = monthsBegun(seen.file, seen.today)
      const month = left.find((one) => one === chosen) ?? left[0]
      return { ...(month ? { month } : {}), place: '居宅' as const, needs: rowsFromPlan(plan) }
    },
    check: ({ seen: { file } }, report, at) => {
      const problems = monitoringFaults(file, report, at.today)
      if (problems.length > 0) return { problems }
      const month = report.visitedOn.slice(0, 7)
      const planChanges = report.finding === '変更が必要'
      const place = at.municipality.name
      const ruling = offMonthOf({ file, month, used: true, planChanges, today: at.today, place }, explainOn)
      return ruling.silent || ruling.finding.isSet ? null : { show: { ruling, report } }
    },
    submit: ({ seen, plan, office, ceiling }, report, by) => {
      const problems = monitoringFaults(seen.file, report, by.today)
      if (problems.length > 0) return { problems }
      const move = reportMonitoring(seen.file, by, { report, plan, person: seen.person, office, ceiling })
      return { move, file: seen.file, then: `/cases/${seen.file.id}/monitoring` }
    },
  },
  view: ({ seen, plan }, form, at) => {
    const refusal = form.refusal ? null : refuseUnlessOpen(seen.file, 15, at)
    if (form.checking)
      return (
        <CaseFrame seen={seen}>
          <OffMonthCheck {...form.checking} />
          <CheckForm form={form} button="このまま報告する" />
        </CaseFrame>
      )
    const due = monthsBegun(seen.file, at.today)
    return (
      <CaseFrame seen={seen}>
        {refusal && <RefusalNotice refusal={refusal} />}
        {!refusal && due.length === 0 && (
          <p>いま報告する月はありません。次の月は、その月になってから報告します。</p>
        )}
        {!refusal && due.length > 0 && (
          <>
            {due.slice(0, 1).map((month) => (
              <MonthSays
                key={month}
                {...{ file: seen.file, month, today: at.today, place: at.municipality.name }}
              />
            ))}
            {plan.policy && (
              <>
                <h2>総合的な援助の方針</h2>
                <p className="summary-value">{plan.policy}</p>
              </>
            )}
            <FormView form={form} button="報告する" />
          </>
        )}
      </CaseFrame>
    )
  },
})

type Checked = { readonly ruling: Ruling<OffMonthMonitoring>; readonly report: Monitoring }

/** Before a visit outside the months that were decided is reported. */
const OffMonthCheck = ({ ruling, report }: Checked) => (
  <>
    <Notice
      kind="warning"
      title={`訪問した${writtenMonth(report.visitedOn.slice(0, 7))}は、市町村が決めた月ではありません`}
    >
      <p>
        {writtenMonth(report.month)}の分として報告できますが、費用については
        {ruling.silent ? '市町村に確かめてください' : offMonthMonitoring.words(ruling.finding)}。
      </p>
    </Notice>
    <WhyRuling ruling={ruling} />
  </>
)
