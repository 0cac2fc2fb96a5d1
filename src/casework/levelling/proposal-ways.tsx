import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import type { Answers } from './consent-queries.ts'
import { words } from './levelling.words.ts'
import type { KeptProposal } from './proposal-queries.ts'

type Of = {
  readonly at: At
  readonly proposal: KeptProposal
  readonly answers: Answers
  readonly old: boolean
}

/** What can be done with a proposal now. */
export const ProposalWays = ({ at, proposal, answers, old }: Of): ReactNode => {
  const { id, state, summary } = proposal
  if (summary.moved.persons === 0) return null
  const { waiting, open, ready } = answers
  const isOpen = state !== '取り消し' && !old && open > 0
  const isHead = at.actor.role === '係長'
  const links: readonly (readonly [string, string])[] = [
    [`/levelling/${id}/people`, words.toPeople],
    ...(isOpen && waiting > 0 ? [[`/levelling/${id}/letters`, words.toLetters] as const] : []),
    ...(isOpen ? [[`/levelling/${id}/consent`, words.toConsent] as const] : []),
    ...(isHead && isOpen && (state === '案' || ready > 0)
      ? [[`/levelling/${id}/approve`, state === '案' ? words.toApprove : words.toApproveMore] as const]
      : []),
    ...(isHead && state !== '取り消し' ? [[`/levelling/${id}/take-back`, words.toTakeBack] as const] : []),
  ]
  return (
    <ul className="link-list">
      {links.map(([path, label]) => (
        <li key={path}>
          <a href={at.href(path)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
