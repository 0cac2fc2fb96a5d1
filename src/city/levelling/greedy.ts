import type { Group } from './groups.ts'

/** How many of each group go to each month; row `g` is group `g`, twelve numbers. */
export type Dealt = readonly (readonly number[])[]

/**
 * 手でする方法
 *
 * One person after the other goes from the fullest month into the emptiest in reach, until the fullest month cannot
 * be lowered so. Keeps the same limits as the proposal, but pursues the first aim only: whoever is above the limit of an
 * office stays there. Moves more people than it must.
 */
export const greedy = (
  groups: readonly Group[],
  before: readonly number[],
  fixed: ReadonlySet<number>,
  officeMost: number | null,
): Dealt => {
  const dealt = groups.map(({ from, ids }) => before.map((_, month) => (month === from ? ids.length : 0)))
  const now = [...before]
  const offices = new Map<number, { now: number[]; most: number[] }>()
  for (const { office, from, ids } of groups) {
    if (office === null) continue
    const there = offices.get(office) ?? { now: before.map(() => 0), most: [] }
    there.now[from] = (there.now[from] ?? 0) + ids.length
    offices.set(office, there)
  }
  for (const there of offices.values()) there.most = there.now.map((held) => Math.max(held, officeMost ?? 0))
  const isOpen = (office: number | null, month: number): boolean => {
    const there = office === null ? undefined : offices.get(office)
    return there === undefined || (there.now[month] ?? 0) < (there.most[month] ?? 0)
  }
  const byMonth = before.map((_, month) =>
    [...groups.keys()].filter((index) => groups[index]?.from === month && groups[index].reach !== 1 << month),
  )
  const nextMove = (full: number): { index: number; to: number } | null => {
    const lower = [...now.keys()].filter(
      (to) => to < full && !fixed.has(to) && (now[to] ?? 0) + 1 < (now[full] ?? 0),
    )
    for (const to of lower.sort((a, b) => (now[a] ?? 0) - (now[b] ?? 0) || b - a)) {
      const index = byMonth[full]?.find(
        (group) =>
          (groups[group]?.reach ?? 0) & (1 << to) &&
          (dealt[group]?.[full] ?? 0) > 0 &&
          isOpen(groups[group]?.office ?? null, to),
      )
      if (index !== undefined) return { index, to }
    }
    return null
  }
  for (;;) {
    const full = fullest(now, fixed)
    if (full === null) return dealt
    const best = nextMove(full)
    if (best === null) return dealt
    const { index, to } = best
    move(dealt[index], full, to)
    move(now, full, to)
    const office = groups[index]?.office ?? null
    if (office !== null) move(offices.get(office)?.now, full, to)
  }
}

const move = (counts: number[] | undefined, from: number, to: number): void => {
  if (!counts) return
  counts[from] = (counts[from] ?? 0) - 1
  counts[to] = (counts[to] ?? 0) + 1
}

const fullest = (now: readonly number[], fixed: ReadonlySet<number>): number | null => {
  let full: number | null = null
  for (const [month, held] of now.entries())
    if (held > 0 && !fixed.has(month) && (full === null || held > (now[full] ?? 0))) full = month
  return full
}
