import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { LevelProof } from './level-proof.tsx'
import { words } from './levelling.words.ts'
import { MonthsBeforeAfter } from './months-before-after.tsx'
import { dayOf, lettersAtOnce, levellingTrail, proposalHere, subjectOf } from './on-proposal.ts'
import { type KeptProposal, missedOf } from './proposal-queries.ts'

/** 分散化の案: before and after, why nothing better can be, whom it touches, and what to do with it. */
export const levelProposalScreen = screen({
  path: '/levelling/:id',
  who: ['窓口', '係長'],
  audit: '分散化の案を見る',
  load: async (at) => {
    const proposal = await proposalHere(at)
    if (!proposal) return null
    const missed = await missedOf(at, proposal.id)
    return {
      data: { proposal, missed },
      subject: { ...subjectOf(proposal), listed: missed.map(({ person }) => person) },
    }
  },
  title: ({ proposal }) => words.proposal(proposal.year),
  trail: () => levellingTrail,
  view: ({ proposal, missed }, _form, at) => {
    const { asked, summary, state, settledBy, settledAt } = proposal
    return (
      <>
        <p className="about">
          <strong>{words.states[state]}</strong>
          {settledAt && `　${words.settled(settledBy ?? '', writtenDay(dayOf(settledAt)), state)}`}
        </p>
        <p className="headline">
          <span>{words.moved(summary.moved.persons, summary.moved.months)}</span>
          <strong>{words.peak(summary.peak.before, summary.peak.after)}</strong>
          <span>{summary.proven ? words.proven : words.notProven(summary.gap)}</span>
        </p>
        {missed.length > 0 && (
          <section>
            <h2>{words.missed}</h2>
            <ul>
              {missed.map(({ person, name }) => (
                <li key={person}>
                  <a href={at.href(`/persons/${person}`)}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <MonthsBeforeAfter at={at} proposal={proposal} />
        <LevelProof summary={summary} />
        <Ways at={at} proposal={proposal} />
        <p className="source">
          {words.asked(asked, writtenDay(asked.on))}
          <br />
          {words.law}
        </p>
      </>
    )
  },
})

/** What can be done with it now. */
const Ways = ({ at, proposal }: { readonly at: At; readonly proposal: KeptProposal }): ReactNode => {
  const { id, state, summary } = proposal
  const { persons } = summary.moved
  if (persons === 0) return <p>{words.nobody}</p>
  const parts = Math.ceil(persons / lettersAtOnce)
  const isHead = at.actor.role === '係長'
  const links: readonly (readonly [string, string])[] = [
    [`/levelling/${id}/people`, words.toPeople],
    ...(state === '取り消し'
      ? []
      : Array.from({ length: parts }, (_, part): readonly [string, string] => [
          `/levelling/${id}/letters.pdf?part=${part + 1}`,
          parts === 1
            ? words.toLetters
            : words.lettersPart(part * lettersAtOnce + 1, Math.min(persons, (part + 1) * lettersAtOnce)),
        ])),
    ...(isHead && state === '案' ? [[`/levelling/${id}/approve`, words.toApprove] as const] : []),
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
