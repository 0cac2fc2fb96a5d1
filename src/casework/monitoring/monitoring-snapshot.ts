import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import type { CaseFile } from '../case/file.ts'
import type { By } from '../case/move.ts'
import { withoutSaves } from '../case/plan-content-sections.ts'
import { planDocumentOf } from '../case/plan-document-of.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import type { Monitoring } from './monitoring.ts'

export type MonitoringPaper = {
  readonly report: Monitoring
  readonly plan: PlanContent
  readonly person: SeenPerson
  readonly office: string
  /** Yen a month; null where it is not known. */
  readonly ceiling: number | null
}

/** The report as it is printed and kept. The form has no box for the place; it stands before the overall state. */
export const monitoringSnapshot = (file: CaseFile, by: By, paper: MonitoringPaper): PlanDocument => {
  const { report, plan, ...of } = paper
  const madeOn = plan.consent?.madeOn ?? file.done[14] ?? by.today
  return {
    ...planDocumentOf(file, by, { ...of, planner: by.actor.name, madeOn }),
    content: withoutSaves(plan),
    review: {
      month: report.month,
      visitedOn: report.visitedOn,
      overall: `訪問先：${report.place}${report.placeNote ? `（${report.placeNote}）` : ''}\n結果：${report.finding}\n${report.overall}`,
      needs: report.needs,
      next: null,
      consentOn: report.consentOn,
      consentBy: report.consentBy,
    },
  }
}
