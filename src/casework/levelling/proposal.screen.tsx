import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { type Answers, answersTo, type OfAgreed, ofAgreed } from './consent-queries.ts'
import { LevelProof } from './level-proof.tsx'
import { words } from './levelling.words.ts'
import { MonthsBeforeAfter } from './months-before-after.tsx'
import {
  dayOf,
  isOld,
  lettersAtOnce,
  levellingTrail,
  mostDays,
  proposalHere,
  subjectOf,
} from './on-proposal.ts'
import { type KeptProposal, missedOf } from './proposal-queries.ts'
import { topOfAgreed } from './top-of-agreed.ts'

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
      data: {
        ...{ proposal, missed, answers: await answersTo(at, proposal.id) },
        ...{
          agreed: await ofAgreed(at, proposal),
          old: proposal.state === '案' && isOld(proposal, at.today),
        },
      },
      subject: { ...subjectOf(proposal), listed: missed.map(({ person }) => person) },
    }
  },
  title: ({ proposal }) => words.proposal(proposal.year),
  trail: () => levellingTrail,
  view: ({ proposal, missed, answers, agreed, old }, _form, at) => {
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
          {summary.officeExcess && (
            <span>{words.officePeak(summary.officeExcess.before, summary.officeExcess.after)}</span>
          )}
          <span>{summary.proven ? words.proven : words.notProven(summary.gap)}</span>
        </p>
        {old && <Notice kind="warning" title={words.tooOld(mostDays)} />}
        <AnswersSoFar proposal={proposal} answers={answers} agreed={agreed} />
        {state === '承認' && agreed.persons > 0 && <Notice kind="info" title={words.afterApproval} />}
        {missed.length > 0 && (
          <section>
            <h2>{words.missed(missed.length)}</h2>
            <ul>
              {missed.map(({ person, name, why }) => (
                <li key={person}>
                  <a href={at.href(`/persons/${person}`)}>{name}</a>
                  {why && `　${why}`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <MonthsBeforeAfter
          at={at}
          proposal={proposal}
          agreed={state !== '取り消し' && agreed.persons > 0 ? agreed.after : null}
        />
        <LevelProof summary={summary} isPart={agreed.persons < summary.moved.persons} />
        <Ways at={at} proposal={proposal} answers={answers} old={old} />
        <p className="source">
          {words.asked(asked, writtenDay(asked.on))}
          <br />
          {words.law}
        </p>
      </>
    )
  },
})

/** What people answered, and what moving those alone who agreed comes to. */
const AnswersSoFar = ({
  proposal,
  answers,
  agreed,
}: {
  readonly proposal: KeptProposal
  readonly answers: Answers
  readonly agreed: OfAgreed
}): ReactNode => {
  const { state, summary } = proposal
  if (summary.moved.persons === 0) return null
  const [top, isMoved] = [topOfAgreed(proposal, agreed), state === '承認']
  return (
    <p>
      {words.answers(answers.agreed, answers.refused, answers.waiting)}
      {state !== '取り消し' && agreed.persons > 0 && (
        <>
          <br />
          {words.ofAgreed(agreed.persons, summary.peak.before, top, isMoved)}
        </>
      )}
    </p>
  )
}

/** What can be done with it now. */
const Ways = ({
  at,
  proposal,
  answers,
  old,
}: {
  readonly at: At
  readonly proposal: KeptProposal
  readonly answers: Answers
  readonly old: boolean
}): ReactNode => {
  const { id, state, summary } = proposal
  const { persons } = summary.moved
  if (persons === 0) return <p>{words.nobody}</p>
  const { waiting } = answers
  const parts = Math.ceil(waiting / lettersAtOnce)
  const isOpen = state === '案' && !old
  const isHead = at.actor.role === '係長'
  const links: readonly (readonly [string, string])[] = [
    [`/levelling/${id}/people`, words.toPeople],
    ...(!isOpen
      ? []
      : Array.from({ length: parts }, (_, part): readonly [string, string] => [
          `/levelling/${id}/letters.pdf?part=${part + 1}`,
          parts === 1
            ? words.toLetters
            : words.lettersPart(part * lettersAtOnce + 1, Math.min(waiting, (part + 1) * lettersAtOnce)),
        ])),
    ...(isOpen ? [[`/levelling/${id}/consent`, words.toConsent] as const] : []),
    ...(isHead && isOpen ? [[`/levelling/${id}/approve`, words.toApprove] as const] : []),
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
