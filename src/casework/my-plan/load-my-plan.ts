import { easyPlan } from '../../plan/easy/easy-plan.ts'
import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import type { At } from '../case/at.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { aroundOf } from './around.ts'
import { newestPlan } from './newest-plan.ts'
import { type ReadPlan, readWithReadings } from './read-with-readings.ts'

/** わたしの計画: the newest plan that was handed in, in easy words with readings; else why there is nothing to read. */
export const loadMyPlan = async (at: At, seen: SeenCase): Promise<MyPlan | 'none of yours' | null> => {
  const source = await newestPlan(at, seen.file)
  if (source === null || source === 'none of yours') return source
  const around = await aroundOf(at, seen)
  return { source, ...(await readWithReadings(at, easyPlan(source, around), around)) }
}

export type MyPlan = ReadPlan & { readonly source: PlanSource }
