import type { ReactNode } from 'react'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { legalCheck, presentItems } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import type { SeenCase } from '../case/seen-case.ts'
import type { PlanInHand } from './load-plan.ts'
import type { Section } from './sections.ts'
import { stages } from './stages.ts'

type Of = {
  readonly seen: SeenCase
  readonly stage: PlanStage
  readonly section: Section
  readonly plan: PlanInHand
  readonly at: At
}

/** この節でまだ書かれていないこと: what law requires, belongs here, and was not there at the last save. */
export const MissingHere = ({ seen, stage, section, plan, at }: Of): ReactNode => {
  if (section.items.length === 0) return null
  const facts = { kind: stages[stage].law, person: regimeOf(seen.file, at.today) }
  const { missing } = legalCheck(at, facts, presentItems(plan.content))
  const here = missing.filter(({ id }) => section.items.includes(id))
  return (
    <p className="field-hint">
      {here.length === 0
        ? '提出に必要なことは、この節ではすべて書かれています。'
        : `この節で、提出までに書くこと：${here.map(({ title }) => title).join('、')}`}
    </p>
  )
}
