import type { MonitoringReport } from '../../forms/monitoring-report/monitoring-report.ts'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { By } from '../case/move.ts'
import { certificatesOf, regimeOf } from '../case/plan-content-regime.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import type { Monitoring } from './monitoring.ts'

export type MonitoringPaper = {
  readonly report: Monitoring
  readonly plan: PlanContent
  readonly person: Pick<SeenPerson, 'name' | 'certificateNumber' | 'guardian'>
  readonly office: string
  /** Yen a month; null where it is not known. */
  readonly ceiling: number | null
}

/** The report as it is printed and kept. The form has no box for the place; it stands before the overall state. */
export const monitoringSnapshot = (file: CaseFile, by: By, paper: MonitoringPaper): MonitoringReport => {
  const { report, plan, person, office } = paper
  return {
    demo: by.municipality.demo,
    regime: regimeOf(file, by.today),
    person: { name: person.name, guardian: guardianOf({ file, person })?.name ?? null },
    category: file.category?.category ?? null,
    certificates: certificatesOf(file, person.certificateNumber, by.today),
    ceiling: paper.ceiling,
    office: { name: office, planner: by.actor.name },
    plannedOn: plan.consent?.madeOn ?? file.done[14] ?? by.today,
    monitoredOn: report.visitedOn,
    consent:
      report.consentOn && report.consentBy
        ? { on: report.consentOn, by: report.consentBy, means: '署名' }
        : null,
    policy: plan.policy ?? '',
    overall: `訪問先：${report.place}${report.placeNote ? `（${report.placeNote}）` : ''}\n結果：${report.finding}\n${report.overall}`,
    needs: report.needs.map((row, index) => ({
      priority: index + 1,
      goal: row.goal,
      reachedBy: row.reachedBy ?? '',
      provision: row.provision,
      impressions: row.impressions,
      achievement: row.achievement,
      nextSteps: row.nextSteps,
      change: {
        kind: row.change.includes('サービス種類の変更'),
        amount: row.change.includes('サービス量の変更'),
        week: row.change.includes('週間計画の変更'),
      },
      cautions: row.cautions ?? '',
    })),
    week: null,
  }
}
