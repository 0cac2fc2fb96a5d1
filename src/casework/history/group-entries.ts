import type { Entry } from './queries.ts'

export type Act = { readonly main: Entry; readonly follows: readonly Entry[] }

/** Facts written in one act stand together: what was done, and what followed from it by itself. */
export const groupEntries = (entries: readonly Entry[]): readonly Act[] => {
  const acts: Act[] = []
  for (const entry of entries) {
    const last = acts.at(-1)
    const follows = entry.fact.type === 'due-date-set' || entry.fact.type === 'notice-queued'
    if (last && follows && last.main.at === entry.at)
      acts[acts.length - 1] = { ...last, follows: [...last.follows, entry] }
    else acts.push({ main: entry, follows: [] })
  }
  return acts
}
