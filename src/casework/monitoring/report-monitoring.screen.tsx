import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { refuseUnlessOpen } from '../case/guard.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { monitoringFaults } from './monitoring-faults.ts'
import { monitoringFields } from './monitoring-fields.ts'
import { monthsBegun } from './months-begun.ts'
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
    submit: ({ seen, plan, office, ceiling }, report, by) => {
      const problems = monitoringFaults(seen.file, report, by.today)
      if (problems.length > 0) return { problems }
      const move = reportMonitoring(seen.file, by, { report, plan, person: seen.person, office, ceiling })
      return { move, file: seen.file, then: `/cases/${seen.file.id}/monitoring` }
    },
  },
  view: ({ seen, plan }, form, at) => {
    const refusal = form.refusal ? null : refuseUnlessOpen(seen.file, 15, at)
    return (
      <CaseFrame seen={seen}>
        {refusal && <RefusalNotice refusal={refusal} />}
        {!refusal && monthsBegun(seen.file, at.today).length === 0 && (
          <p>いま報告する月はありません。次の月は、その月になってから報告します。</p>
        )}
        {!refusal && monthsBegun(seen.file, at.today).length > 0 && (
          <>
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
