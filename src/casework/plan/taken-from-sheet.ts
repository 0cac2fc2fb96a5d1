import type { PlanContent } from '../../plan/content/plan-content.ts'
import { isObject, keysOf, same } from '../../plan/difference/same.ts'
import { rowsFromSheet } from './rows-from-sheet.ts'

type Part = Readonly<Record<string, unknown>>

/**
 * 表計算から取るもの
 *
 * The plan as it is now, with what somebody changed on its sheets. `printed` is what the sheets say before anybody
 * writes on them, so that what has no box on them, and what they only write in another way, stays as it is.
 */
export const takenFromSheet = (now: PlanContent, printed: PlanContent, read: PlanContent): object =>
  partFrom('', now, printed, read) as object

const partFrom = (key: string, now: unknown, printed: unknown, read: unknown): unknown => {
  if (same(printed ?? null, read ?? null)) return now
  if (isRows(read)) return rowsFromSheet(key, rows(now), rows(printed), read)
  if (!isObject(read)) return read
  const [mine, before] = [isObject(now) ? now : {}, isObject(printed) ? printed : {}]
  return Object.fromEntries(
    keysOf(mine, read).flatMap((inner) => {
      const value = partFrom(inner, mine[inner], before[inner], read[inner])
      return value === undefined ? [] : [[inner, value]]
    }),
  )
}

const isRows = (value: unknown): value is readonly Part[] => Array.isArray(value) && value.every(isObject)

const rows = (value: unknown): readonly Part[] => (isRows(value) ? value : [])
