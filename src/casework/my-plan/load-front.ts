import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import { easyPlan } from '../../plan/easy/easy-plan.ts'
import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { aroundOf } from './around.ts'
import type { MyPlan } from './load-my-plan.ts'
import { mayReadPlan } from './may-read-plan.ts'
import { readWithReadings } from './read-with-readings.ts'

/**
 * 出した表面
 *
 * The front of a self-plan as it was handed in, to be read while the municipality writes on; what is written since is
 * not shown. Null where there is none. It is no plan yet, and no paper is made of it here.
 */
export const loadFront = async (at: At, seen: SeenCase): Promise<MyPlan | null> => {
  const { file } = seen
  const front = file.author === 'セルフプラン' && !file.draft?.submitted && file.selfPlan?.front
  if (!front || !mayReadPlan(at.actor, file, 'セルフプラン')) return null
  const written = await newestDocument<SelfPlan>(at.tx, at.municipality.number, front.document, front.version)
  if (!written) return null
  const source: PlanSource = { stage: 'セルフプラン', content: { ...emptySelfPlan, ...written.content } }
  const around = await aroundOf(at, seen)
  const plan = easyPlan(source, around)
  // The week stands on the back: not written yet is not a week without anything.
  const sections = plan.sections.filter(({ key }) => key !== 'week' || source.content.week.length > 0)
  return { source, ...(await readWithReadings(at, { ...plan, sections }, around)) }
}
