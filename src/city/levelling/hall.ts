import { type Group, monthsIn } from './groups.ts'

/** `months` are the fewest that prove the peak; `people` can have their renewal in these only. */
export type HallBound = { readonly peak: number; readonly months: readonly number[]; readonly people: number }

/**
 * ホールの下限
 *
 * The lowest peak that any choice can have, without a solver: for each of the 4,095 sets of months, whoever can have
 * the renewal in these months only must fit into them. Months in `fixed` keep what they have and are no part of the
 * peak. By Hall's theorem the greatest of these needs is reached, so the bound is exact where offices set no limit.
 */
export const hallBound = (
  groups: readonly Group[],
  before: readonly number[],
  fixed: ReadonlySet<number>,
): HallBound => {
  const within = peopleWithin(groups)
  const roomIn = (set: number) =>
    monthsIn(set).reduce((sum, month) => sum + (fixed.has(month) ? (before[month] ?? 0) : 0), 0)
  let best: HallBound = { peak: 0, months: [], people: 0 }
  for (let set = 1; set < within.length; set++) {
    const people = within[set] ?? 0
    if (people === 0) continue
    const months = monthsIn(set)
    const open = months.filter((month) => !fixed.has(month)).length
    if (open === 0) continue
    const peak = Math.ceil((people - roomIn(set)) / open)
    const isShorter = peak === best.peak && months.length < best.months.length
    if (peak > best.peak || isShorter) best = { peak, months, people }
  }
  return best
}

/** For each set of months: how many people can have their renewal in no other month. */
const peopleWithin = (groups: readonly Group[]): Float64Array => {
  const within = new Float64Array(1 << 12)
  for (const { reach, ids } of groups) within[reach] = (within[reach] ?? 0) + ids.length
  for (let month = 0; month < 12; month++)
    for (let set = 0; set < within.length; set++)
      if (set & (1 << month)) within[set] = (within[set] ?? 0) + (within[set ^ (1 << month)] ?? 0)
  return within
}
