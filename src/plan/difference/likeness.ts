import type { Row } from './change.ts'
import { keysOf, same } from './same.ts'

/** Boxes by which one knows a row again; every other box weighs 1. */
const weights: Readonly<Record<string, number>> = {
  issue: 5,
  goal: 3,
  kind: 3,
  days: 2,
  from: 2,
  area: 3,
  name: 3,
  who: 3,
  department: 3,
}

/** How much two rows are the same row, from 0 to 1. */
export const likeness = (one: Row, other: Row): number => {
  let [sum, most] = [0, 0]
  for (const key of keysOf(one, other)) {
    const [a, b] = [one[key] ?? null, other[key] ?? null]
    if (a === null && b === null) continue
    const weight = weights[key] ?? 1
    most += weight
    sum += weight * alike(a, b)
  }
  return most === 0 ? 1 : sum / most
}

const alike = (a: unknown, b: unknown): number => {
  if (same(a, b)) return 1
  if (typeof a === 'string' && typeof b === 'string') return shared(pairsIn(a), pairsIn(b))
  if (Array.isArray(a) && Array.isArray(b)) return shared(new Set(a), new Set(b))
  return 0
}

/** Two neighbouring characters at a time: enough to know a sentence again after a few words changed. */
const pairsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))

const shared = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number => {
  const both = [...one].filter((part) => other.has(part)).length
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}
