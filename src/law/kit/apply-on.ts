import { isInForce } from './is-in-force.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'
import type { Provision, Wording } from './provision.ts'
import type { Ruling } from './ruling.ts'

/**
 * 規定を当てはめる
 *
 * There is no default day and no default place. A municipality's own wording comes before the national one.
 */
export function applyOn<F, R>(when: OccasionOfLaw, provision: Provision<F, R>, facts: F): Ruling<R> {
  const heading = { provision: provision.id, title: provision.title, on: when.on.toString(), in: when.in }
  const wording = wordingOn(when, provision)
  if (wording === undefined) return { silent: true, ...heading }
  const answer = wording.decide(facts, when)
  const citation = answer.citation ?? wording.citation
  return {
    silent: false,
    ...heading,
    finding: answer.finding,
    citation,
    because: answer.because,
    from: wording.from.toString(),
    until: wording.until?.toString() ?? null,
    unconfirmed: answer.unconfirmed ?? [],
  }
}

function wordingOn<F, R>(when: OccasionOfLaw, { wordings }: Provision<F, R>): Wording<F, R> | undefined {
  return (
    wordings.find((wording) => wording.binds === when.in && isInForce(wording, when.on)) ??
    wordings.find((wording) => wording.binds === 'nation' && isInForce(wording, when.on))
  )
}
