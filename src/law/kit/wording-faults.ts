import type { Provision } from './provision.ts'

type Span = { from: Temporal.PlainDate; until: Temporal.PlainDate | null; binds: string }

/**
 * 文言のすき間と重なり
 *
 * Days on which a place has two wordings of its own, or none at all between two of them. A municipality
 * whose own wording pauses falls back on the nation, so only days that nobody covers are a gap.
 * Answers Japanese sentences; an empty list means that the provision is whole.
 */
export function wordingFaults<F, R>(provision: Provision<F, R>): string[] {
  const places = [...new Set(provision.wordings.map((wording) => wording.binds))]
  return places.flatMap((place) => {
    const own = inOrder(provision.wordings.filter((wording) => wording.binds === place))
    const all = inOrder(
      provision.wordings.filter((wording) => wording.binds === place || wording.binds === 'nation'),
    )
    return [
      ...backwards(own).map((span) => `${provision.id} ${place}: ${span.from} の文言が始まる前に終わる`),
      ...overlaps(own).map((day) => `${provision.id} ${place}: ${day} から二つの文言が重なる`),
      ...gaps(all).map((day) => `${provision.id} ${place}: ${day} から文言がない`),
    ]
  })
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))
}

function backwards(spans: Span[]): Span[] {
  return spans.filter(({ from, until }) => until !== null && Temporal.PlainDate.compare(until, from) <= 0)
}

function overlaps(spans: Span[]): Temporal.PlainDate[] {
  return spans.slice(1).flatMap((span, before) => {
    const end = spans[before]?.until
    return end == null || Temporal.PlainDate.compare(end, span.from) > 0 ? [span.from] : []
  })
}

function gaps(spans: Span[]): Temporal.PlainDate[] {
  const found: Temporal.PlainDate[] = []
  let coveredUntil: Temporal.PlainDate | null | undefined
  for (const { from, until } of spans) {
    if (coveredUntil === null) break
    if (coveredUntil !== undefined && Temporal.PlainDate.compare(coveredUntil, from) < 0)
      found.push(coveredUntil)
    if (until === null) coveredUntil = null
    else if (coveredUntil === undefined || Temporal.PlainDate.compare(until, coveredUntil) > 0)
      coveredUntil = until
  }
  return coveredUntil == null ? found : [...found, coveredUntil]
}
