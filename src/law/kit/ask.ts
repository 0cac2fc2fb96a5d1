import { applyOn } from './apply-on.ts'
import { day } from './facts.ts'
import { factsSchema } from './facts-schema.ts'
import { mismatchesOf } from './mismatches-of.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import { placeFault } from './place-fault.ts'
import { type Problem, problem, problemsOf } from './problem.ts'
import type { Provision } from './provision.ts'
import type { Ruling } from './ruling.ts'

/** 問い: plain data as it comes from outside; nothing of it is trusted. */
export type Question = { on: unknown; in: unknown; facts: unknown }

/** A ruling (which may be silence), or what is wrong with the question. Never both, never thrown. */
export type Reply = { ruling: Ruling<unknown> } | { problems: Problem[] }

/** 規定に問う: reads the question, and answers with a ruling or names what is missing or cannot be. */
export function ask(provision: Provision<unknown, unknown>, question: Question): Reply {
  const occasion = readOccasion(provision.day, question)
  const read = provision.facts.safeParse(question.facts)
  const problems = [
    ...('problems' in occasion ? occasion.problems : []),
    ...(read.success ? [] : problemsOf(factsSchema(provision.facts), read.error.issues, question.facts)),
  ]
  if ('problems' in occasion || !read.success) return { problems }
  const wrong = mismatchesOf(provision, read.data, occasion.when, question.facts)
  return wrong.length > 0 ? { problems: wrong } : { ruling: applyOn(occasion.when, provision, read.data) }
}

/** Made once: to make a schema takes longer than to read a question. */
const dayAsked = day('')

function readOccasion(
  dayName: string,
  { on, in: place }: Question,
): { when: OccasionOfLaw } | { problems: Problem[] } {
  const read = dayAsked.safeParse(on)
  const problems: Problem[] = []
  if (!read.success) {
    const schema = factsSchema(dayAsked)
    problems.push(
      ...problemsOf(schema, read.error.issues, on).map(({ value, expected }) =>
        problem('on', dayName, value ?? undefined, expected),
      ),
    )
  }
  const fault = placeFault(place)
  if (fault !== null) problems.push(problem('in', '市町村', place, fault))
  return read.success && problems.length === 0
    ? { when: { on: read.data, in: place as string } }
    : { problems }
}
