import type { Row } from './change.ts'
import { likeness } from './likeness.ts'
import { same } from './same.ts'

export type Pair = { readonly from: number; readonly at: number; readonly stayed: boolean }

/** Below this, a row is not the old one rewritten: the old one is gone and there is a new one. */
const threshold = 0.3

/**
 * 行の対応
 *
 * Which row of a list is which of another: the same rows first, then the most alike. `stayed` are as many as can be
 * in one order, so that as few as possible are told to have moved.
 */
export const matchRows = (before: readonly Row[], after: readonly Row[]): readonly Pair[] => {
  const found = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (from: number, at: number) => {
    if (found.has(from) || taken.has(at)) return
    found.set(from, at)
    taken.add(at)
  }
  for (const [from, row] of before.entries()) {
    if (same(row, after[from])) pair(from, from)
    const at = after.findIndex((other, index) => !taken.has(index) && same(row, other))
    if (at >= 0) pair(from, at)
  }
  const rest = before.flatMap((row, from) =>
    found.has(from)
      ? []
      : after.flatMap((other, at) => (taken.has(at) ? [] : [{ from, at, like: likeness(row, other) }])),
  )
  for (const { from, at, like } of rest.sort(byLikeness)) if (like >= threshold) pair(from, at)
  const pairs = [...found].map(([from, at]) => ({ from, at })).sort((one, other) => one.from - other.from)
  const stayed = longestRise(pairs.map(({ at }) => at))
  return pairs.map((of, index) => ({ ...of, stayed: stayed.has(index) }))
}

type Candidate = { readonly from: number; readonly at: number; readonly like: number }

const byLikeness = (one: Candidate, other: Candidate): number =>
  other.like - one.like ||
  Math.abs(one.from - one.at) - Math.abs(other.from - other.at) ||
  one.from - other.from

/** The indexes of a longest run of rising numbers; the first such run. */
const longestRise = (numbers: readonly number[]): ReadonlySet<number> => {
  const length: number[] = []
  const previous: number[] = []
  for (const [index, number] of numbers.entries()) {
    length[index] = 1
    previous[index] = -1
    for (let before = 0; before < index; before += 1) {
      const longer = (length[before] ?? 0) + 1
      if ((numbers[before] ?? 0) < number && longer > (length[index] ?? 0)) {
        length[index] = longer
        previous[index] = before
      }
    }
  }
  const run = new Set<number>()
  let last = length.indexOf(Math.max(0, ...length))
  while (last >= 0) {
    run.add(last)
    last = previous[last] ?? -1
  }
  return run
}
