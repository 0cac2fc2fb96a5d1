import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { monitoringFaults } from './monitoring-faults.ts'
import { type MonitoringPaper, monitoringSnapshot } from './monitoring-snapshot.ts'

/**
 * ⑮ モニタリングを報告する
 *
 * The visit and what came of it, for one of the months that the decision set. What it leads to (the next
 * application, the end) follows from the finding.
 */
export const reportMonitoring: Move<MonitoringPaper> = (file, by, paper) => {
  const refusal = refuseUnlessOpen(file, 15, by)
  if (refusal) return refusal
  const fault = monitoringFaults(file, paper.report, by.today)[0]
  if (fault) return refuse(file, 'モニタリングの報告', fault.says)
  const document = by.newId()
  const id = by.newId()
  const { month, finding, visitedOn } = paper.report
  return done([{ type: 'monitoring-done', on: visitedOn, month, finding, document, paper: id }], {
    documents: [{ id: document, base: 0, kind: 'monitoring', content: paper.report }],
    papers: [{ id, form: 'monitoring-report', snapshot: monitoringSnapshot(file, by, paper) }],
  })
}
