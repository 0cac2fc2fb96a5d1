import type { Annex3Count } from './annex3-table.ts'

/** 足しあわせ: the counts of several places as those of one, in few rows. */
export const sumCounts = (many: readonly (readonly Annex3Count[])[]): readonly Annex3Count[] => {
  const sums = new Map<string, Annex3Count>()
  for (const one of many.flat()) {
    const key = [one.part, one.mix, one.month, one.arranged].join()
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()]
}
