import { factsSchema } from './facts-schema.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import { follow, type Problem, problem } from './problem.ts'
import type { Provision } from './provision.ts'

/** ありえない事実: what cannot be so on that day or beside the rest, by the names of the facts. `plain` is what came. */
export function mismatchesOf<F, R>(
  provision: Provision<F, R>,
  facts: F,
  when: OccasionOfLaw,
  plain: unknown,
): Problem[] {
  const schema = factsSchema(provision.facts)
  return (provision.mismatches?.(facts, when) ?? []).map(({ field, expected }) => {
    const steps = [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, key]) =>
      at === undefined ? (key ?? '') : Number(at),
    )
    const { part, value } = follow(schema, steps, plain)
    return problem(field, part.title ?? '', value, expected)
  })
}
