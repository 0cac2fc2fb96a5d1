import type { At, Subject } from '../case/at.ts'
import type { LevelState } from '../registers/level-tables.ts'
import { words } from './levelling.words.ts'
import { type KeptProposal, proposalById } from './proposal-queries.ts'

/** The proposal that the path names, where it is in one of the states. */
export const proposalHere = async (
  at: At,
  states: readonly LevelState[] = ['案', '承認', '取り消し'],
): Promise<KeptProposal | null> => {
  const proposal = await proposalById(at, at.params.id ?? '')
  return proposal && states.includes(proposal.state) ? proposal : null
}

export const subjectOf = ({ id }: KeptProposal): Subject => ({
  ...{ person: null, caseId: null, relation: '支給決定機関', target: id },
})

export const levellingTrail = [
  { label: 'はじめ', href: '/start' },
  { label: '表と見通し', href: '/tables' },
  { label: words.title, href: '/levelling' },
]

export const trailOf = (proposal: KeptProposal) => [
  ...levellingTrail,
  { label: words.proposal(proposal), href: `/levelling/${proposal.id}` },
]

/** 案の古さ: days after which a proposal must be computed anew. Our own; no text sets it. */
export const mostDays = 30

/** The last day (ISO) on which it can be approved. */
export const lastDayOf = ({ madeAt }: Pick<KeptProposal, 'madeAt'>): string =>
  Temporal.PlainDate.from(dayOf(madeAt)).add({ days: mostDays }).toString()

export const isOld = (proposal: Pick<KeptProposal, 'madeAt'>, today: string): boolean =>
  lastDayOf(proposal) < today

/** The day in Japan of an instant. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString()

/** Letters in one file: more would keep the printer of everybody else waiting. */
export const lettersAtOnce = 200
