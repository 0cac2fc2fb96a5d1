import type { Dealt } from './greedy.ts'
import type { Group } from './groups.ts'
import type { LevelMove } from './level-types.ts'

/** What a deal comes to: the counts of the months, and how much is moved. */
export type Sums = {
  readonly after: number[]
  readonly persons: number
  readonly months: number
  readonly excess: number
}

export const sumsOf = (groups: readonly Group[], dealt: Dealt, officeMost: number | null): Sums => {
  const after = Array.from({ length: 12 }, () => 0)
  const offices = new Map<number, number>()
  let [persons, months] = [0, 0]
  for (const [index, counts] of dealt.entries()) {
    const { from = 0, office = null } = groups[index] ?? {}
    for (const [month, count] of counts.entries()) {
      after[month] = (after[month] ?? 0) + count
      months += count * (from - month)
      if (month !== from) persons += count
      if (office === null || count === 0) continue
      const key = office * 12 + month
      offices.set(key, (offices.get(key) ?? 0) + count)
    }
  }
  const over = [...offices.values()].map((held) => Math.max(0, held - (officeMost ?? held)))
  return { after, persons, months, excess: over.reduce((sum, held) => sum + held, 0) }
}

/** Which persons of a group move is settled by their ids: the first go the farthest. */
export const movesOf = (groups: readonly Group[], dealt: Dealt, months: readonly string[]): LevelMove[] =>
  groups
    .flatMap(({ ids, from }, index) => {
      let next = 0
      return (dealt[index] ?? []).flatMap((count, month) => {
        if (month === from) return []
        const chosen = ids.slice(next, next + count)
        next += count
        return chosen.map((id) => ({ id, from: months[from] ?? '', to: months[month] ?? '' }))
      })
    })
    .sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1))
