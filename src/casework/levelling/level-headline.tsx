import type { ReactNode } from 'react'
import type { OfAgreed } from './consent-queries.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { topOfAgreed } from './top-of-agreed.ts'

type Of = {
  readonly proposal: KeptProposal
  /** What moving those who were moved came to. */
  readonly moved: OfAgreed
}

/** The lead: of what was approved what was done, of what was taken back that, of what waits what it would come to. */
export const LevelHeadline = ({ proposal, moved }: Of): ReactNode => {
  const { state, summary } = proposal
  const { peak, officeExcess, proven, gap } = summary
  const { persons, months } = summary.moved
  if (persons === 0)
    return (
      <p className="headline">
        <strong>{words.nobody}</strong>
      </p>
    )
  if (state === '承認')
    return (
      <p className="headline">
        <strong>{moved.persons > 0 ? words.movedNow(moved.persons) : words.nobodyMoved}</strong>
        <strong>{words.peak(peak.before, topOfAgreed(proposal, moved))}</strong>
        <span>{words.planned(persons, peak.before, peak.after)}</span>
      </p>
    )
  if (state === '取り消し')
    return (
      <p className="headline">
        <strong>{words.takenBack}</strong>
        <span>{words.planned(persons, peak.before, peak.after)}</span>
      </p>
    )
  return (
    <p className="headline">
      <span>{words.moved(persons, months)}</span>
      <strong>{words.peak(peak.before, peak.after)}</strong>
      {officeExcess && <span>{words.officePeak(officeExcess.before, officeExcess.after)}</span>}
      <span>{proven ? words.proven : words.notProven(gap)}</span>
    </p>
  )
}
