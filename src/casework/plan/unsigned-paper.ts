import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { ceilingOf } from '../case/plan-content-ceiling.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { loadPlan } from './load-plan.ts'
import { planSnapshot } from './plan-snapshot.ts'

/** 同意前の計画(案): as the papers print it today. Null for everybody but the office of the case. */
export const unsignedPaper = async (at: At, seen: SeenCase, stage: PlanStage) => {
  if (seen.file.office?.id !== at.actor.organisation) return null
  const { content } = await loadPlan(at, seen.file, stage)
  return planSnapshot(seen.file, at, {
    ...{ stage, content, consent: null, person: seen.person },
    office: (await organisationName(at, seen.file.office?.id)) ?? '',
    ceiling: await ceilingOf(at, seen.file.id),
  })
}
