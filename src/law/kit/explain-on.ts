import { applyOn } from './apply-on.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import type { Provision } from './provision.ts'
import type { Ruling } from './ruling.ts'
import { type Change, whatWouldChange } from './what-would-change.ts'

/** 説明つきの当てはめ: a ruling, and what would turn it; for a screen, not for keeping. */
export type Explained<R> = Ruling<R> & { changes: Change[] }

export function explainOn<F, R>(when: OccasionOfLaw, provision: Provision<F, R>, facts: F): Explained<R> {
  return { ...applyOn(when, provision, facts), changes: whatWouldChange(when, provision, facts) }
}
