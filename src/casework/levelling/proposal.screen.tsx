import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { type Answers, answersTo, type OfAgreed, ofAgreed } from './consent-queries.ts'
import { GivenBack, givenBackOf } from './given-back.tsx'
import { LevelHeadline } from './level-headline.tsx'
import { LevelProof } from './level-proof.tsx'
import { words } from './levelling.words.ts'
import { MonthsBeforeAfter } from './months-before-after.tsx'
import { dayOf, isOld, lastDayOf, levellingTrail, mostDays, proposalHere, subjectOf } from './on-proposal.ts'
import { type KeptProposal, missedOf } from './proposal-queries.ts'
import { ProposalWays } from './proposal-ways.tsx'
import { renewalsToday } from './renewals-today.ts'
import { topOfAgreed } from './top-of-agreed.ts'

/**
 * 分散化の案: what was done, where it was approved, else before and after; why nothing better can be, whom it touches,
 * and what to do with it.
 */
export const levelProposalScreen = screen({
  path: '/levelling/:id',
  who: ['窓口', '係長'],
  audit: '分散化の案を見る',
  load: async (at) => {
    const proposal = await proposalHere(at)
    if (!proposal) return null
    const missed = await missedOf(at, proposal.id)
    const givenBack = await givenBackOf(at, proposal.id)
    return {
      data: {
        ...{ proposal, missed, givenBack, answers: await answersTo(at, proposal.id) },
        moved: await ofAgreed(at, proposal, '早めた人'),
        agreed: await ofAgreed(at, proposal, '承認したとき'),
        now: await renewalsToday(at, proposal.year),
        ...{ today: at.today, old: isOld(proposal, at.today) },
      },
      subject: { ...subjectOf(proposal), listed: [...missed, ...givenBack].map(({ person }) => person) },
    }
  },
  title: ({ proposal }) => words.proposal(proposal),
  trail: () => levellingTrail,
  view: ({ proposal, missed, givenBack, answers, moved, agreed, now, today, old }, _form, at) => {
    const { asked, summary, state, settledBy, settledAt } = proposal
    const isApproved = state === '承認'
    return (
      <>
        <p className="about">
          <strong>{words.states[state]}</strong>
          {settledAt &&
            `　${words.settled(settledBy ?? '', writtenDay(dayOf(settledAt)), state === '取り消し')}`}
        </p>
        <LevelHeadline {...{ proposal, moved }} />
        {old && state === '案' && <Notice kind="warning" title={words.tooOld(mostDays)} />}
        <AnswersSoFar {...{ proposal, answers, agreed, old }} />
        {isApproved && moved.persons > 0 && <Notice kind="info" title={words.afterApproval} />}
        <GivenBack at={at} rows={givenBack} />
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
          {...{ at, proposal, now, today }}
          agreed={state === '案' && answers.ready > 0 ? agreed.after : null}
          moved={isApproved ? moved.after : null}
        />
        <LevelProof summary={summary} isPart={isApproved || agreed.persons < summary.moved.persons} />
        <ProposalWays {...{ at, proposal, answers, old }} />
        <p className="source">
          {words.asked(asked, writtenDay(asked.on))}
          <br />
          {words.law}
        </p>
      </>
    )
  },
})

type SoFar = {
  readonly proposal: KeptProposal
  readonly answers: Answers
  readonly agreed: OfAgreed
  readonly old: boolean
}

/** What people answered, what the next approval would do, and until when. */
const AnswersSoFar = ({ proposal, answers, agreed, old }: SoFar): ReactNode => {
  const { state, summary } = proposal
  const { ready, open, moved, waiting } = answers
  if (summary.moved.persons === 0) return null
  return (
    <p>
      {words.answers(answers.agreed, answers.refused, waiting)}
      {state !== '取り消し' && ready > 0 && !old && (
        <>
          <br />
          {words.ofAgreed(ready, summary.peak.before, topOfAgreed(proposal, agreed), moved)}
        </>
      )}
      {state === '承認' && open > 0 && (
        <>
          <br />
          {old ? words.nowOver(open, mostDays) : words.stillOpen(open, writtenDay(lastDayOf(proposal)))}
        </>
      )}
    </p>
  )
}
