import { fillRows } from './steps-plan.ts'
import type { Answers, Visitor } from './visitor.ts'

type Meeting = {
  readonly about: Answers
  /** The person and the providers stand there already: what is added to their rows, and further rows. */
  readonly attended?: readonly Answers[]
  readonly absent?: readonly Answers[]
  readonly topics: readonly Answers[]
}

/** ⑬ The meeting of everybody around the person. */
export const recordMeeting = async (
  planner: Visitor,
  id: string,
  { about, attended = [], absent = [], topics }: Meeting,
) => {
  await planner.open(`/cases/${id}/service-meeting`)
  await fillRows(planner, '出席者', attended)
  await fillRows(planner, '欠席者', absent)
  await fillRows(planner, '項目', topics)
  await planner.fill({ 本人の参加: '参加した', ...about })
  await planner.press('会議を記録する')
}

type Report = { readonly needs: readonly Answers[]; readonly about: Answers }

/** ⑮ A visit and what it found. The month is the oldest that is left unless another is named. */
export const reportMonitoring = async (
  planner: Visitor,
  id: string,
  { needs, about }: Report,
): Promise<void> => {
  await planner.open(`/cases/${id}/monitoring/report`)
  await fillRows(planner, '目標', needs)
  await planner.fill(about)
  await planner.press('報告する')
}
