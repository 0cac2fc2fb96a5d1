/**
 * セルフプランで生じない手続き
 *
 * Which of the fifteen steps do not arise when the draft is a self-plan.
 *
 * Source    指定計画相談支援基準 第5条・第6条・第15条 (they bind designated offices only);
 *           京都市 平成27年3月10日通知 記3(1)・別紙2注1
 * Text      No contract with a planning office, no meeting that it calls, no final plan that it submits,
 *           no monitoring.
 * In force  2012-04-01 – (京都市 also in its own words 2015-04-01 –)
 */
import type { Citation } from '../kit/citation.ts'
import type { Answer, Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

/** A step of the flow by the number that leaflets print (③), with the source that lets it fall away. */
export type StepNotArising = { step: '③' | '⑬' | '⑭' | '⑮'; title: string; citation: Citation }

const steps: StepNotArising[] = [
  { step: '③', title: '計画相談支援事業所との契約', citation: sources.officeContract },
  { step: '⑬', title: 'サービス担当者会議', citation: sources.officePlanning },
  { step: '⑭', title: '計画の提出', citation: sources.officeReports },
  { step: '⑮', title: 'モニタリング', citation: sources.officeMonitoring },
]

export const selfPlanSteps: Provision<Record<string, never>, StepNotArising[]> = {
  id: 'self-plan-steps',
  title: 'セルフプランで生じない手続き',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.officePlanning,
      decide: () => answer(steps),
    },
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: sources.kyotoSelfPlan,
      decide: () => answer(steps.map((step) => ({ ...step, citation: sources.kyotoSelfPlan }))),
    },
  ],
}

function answer(finding: StepNotArising[]): Answer<StepNotArising[]> {
  return { finding, because: ['セルフプランは指定特定相談支援事業所が作らないため'] }
}
