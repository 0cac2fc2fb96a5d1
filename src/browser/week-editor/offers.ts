import type { Offer } from '../../plan/balance/week-editor-data.ts'
import type { Week } from './edit-week.ts'

/** Digits that put an offer into the grid. */
export const digits = 9

/** What the page offers, then what has been written into the week besides; what looks the same stands once. */
export const offersOf = (given: readonly Offer[], week: Week): readonly Offer[] => {
  const found = new Map<string, Offer>()
  const written = week.map(({ kind, content, provider }) => ({ kind, content, provider }))
  for (const offer of [...given, ...written]) {
    const key = `${offer.kind}\n${offer.content ?? ''}`
    if (!found.has(key)) found.set(key, offer)
  }
  return [...found.values()]
}
