import { z } from 'zod'
import { applyOn } from './apply-on.ts'
import { factsSchema } from './facts-schema.ts'
import { mismatchesOf } from './mismatches-of.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import { type Problem, problemsOf } from './problem.ts'
import type { Provision } from './provision.ts'
import type { Ruling } from './ruling.ts'
import { type Change, whatWouldChange } from './what-would-change.ts'

/** 説明つきの当てはめ: a ruling, what would turn it, and which of its facts cannot be; for a screen, not for keeping. */
export type Explained<R> = Ruling<R> & { changes: Change[]; problems: Problem[] }

export function explainOn<F, R>(when: OccasionOfLaw, provision: Provision<F, R>, facts: F): Explained<R> {
  const ruling = applyOn(when, provision, facts)
  const plain = z.safeEncode(provision.facts, facts)
  // What a screen puts together may lie outside of what the rule reads, such as an amount nobody can grant.
  if (!plain.success) {
    return {
      ...ruling,
      changes: [],
      problems: problemsOf(factsSchema(provision.facts), plain.error.issues, {}),
    }
  }
  const problems = mismatchesOf(provision, facts, when, plain.data)
  return { ...ruling, changes: problems.length > 0 ? [] : whatWouldChange(when, provision, facts), problems }
}
