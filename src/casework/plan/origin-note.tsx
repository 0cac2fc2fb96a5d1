import type { ReactNode } from 'react'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { PlanInHand } from './load-plan.ts'
import { originLines } from './origin-lines.ts'
import { origins } from './origins.ts'
import type { Section } from './sections.ts'

/** 写しの出どころ: quiet lines; what has been changed since is no longer named. */
export const OriginNote = ({
  stage,
  section,
  plan,
}: {
  readonly stage: PlanStage
  readonly section: Section
  readonly plan: PlanInHand
}): ReactNode => {
  const lines = originLines(plan.content, origins(plan.content, plan.sources), {
    section: section.id,
    keys: Object.keys(section.fields(stage)),
  })
  return lines.map(({ from, texts }) => (
    <p className="field-hint" key={from}>
      {from}から（いまも同じ文）：{texts}
    </p>
  ))
}
