import type { BalanceLawAsked } from './ask-balance-law.ts'
import type { BalanceLaw } from './balance-law.ts'

/**
 * 聞いた規定の控え
 *
 * Asks as `ask` does, but each question only once: the rules do not change while the program runs. Holds the `most`
 * answers that were used last. They are frozen, since whoever asks the same is given the same object.
 */
export const balanceLawMemory = (
  ask: (asked: BalanceLawAsked) => BalanceLaw,
  most: number,
): ((asked: BalanceLawAsked) => BalanceLaw) => {
  const kept = new Map<string, BalanceLaw>()
  return (asked) => {
    const key = JSON.stringify([asked.from, asked.months, asked.in])
    const law = kept.get(key) ?? frozen(ask(asked))
    // The last used stands last.
    kept.delete(key)
    kept.set(key, law)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return law
  }
}

/** Frozen with all that is in it. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  for (const one of Object.values(value)) frozen(one)
  return Object.freeze(value)
}
