import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { type Submitted, screen } from '../case/screen.ts'
import { answersTo, ofAgreed } from './consent-queries.ts'
import { words } from './levelling.words.ts'
import { isOld, lastDayOf, mostDays, proposalHere, subjectOf, trailOf } from './on-proposal.ts'
import type { Settled } from './settle-proposal.ts'
import { approve } from './settle-queries.ts'
import { takeBack } from './take-back-queries.ts'
import { topOfAgreed } from './top-of-agreed.ts'

/** What was written, and the facts that go over the desk. The log has categories and counts, and whose period it was. */
const submitted = ({ counts, touched: listed, moves }: Settled, then: string): Submitted => {
  const detail = Object.entries(counts)
    .map(([outcome, count]) => `${outcome}${count}`)
    .join(' ')
  const [first, ...also] = moves
  const touched = { detail, listed }
  return first ? { ...first, also, then, touched } : { then, touched }
}

/** 承認: a person decides; until then nothing has changed. Who answers later is approved by coming here again. */
export const approveLevellingScreen = screen({
  path: '/levelling/:id/approve',
  who: ['係長'],
  audit: '分散化の案を承認する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    if (!proposal) return null
    const [answers, agreed] = [await answersTo(at, proposal.id), await ofAgreed(at, proposal, '承認したとき')]
    const data = { proposal, answers, agreed, old: isOld(proposal, at.today) }
    return { data, subject: subjectOf(proposal), version: proposal.version }
  },
  title: () => words.approveTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: () => ({}),
    submit: async ({ proposal, answers, old }, _values, _by, at) => {
      const then = `/levelling/${proposal.id}`
      if (old || answers.ready === 0) return { then, quiet: true }
      return submitted(await approve(at, proposal), then)
    },
  },
  view: ({ proposal, answers, agreed, old }, form, at) => {
    if (old) return <Notice kind="warning" title={words.tooOld(mostDays)} />
    const { ready, moved, waiting } = answers
    const says = words.answers(answers.agreed, answers.refused, waiting)
    if (ready === 0) return <Notice kind="info" title={`${words.approveNobody}${says}`} />
    const { peak } = proposal.summary
    return (
      <>
        <p>
          <strong>{says}</strong>
        </p>
        <p>{words.ofAgreed(ready, peak.before, topOfAgreed(proposal, agreed), moved)}</p>
        <p>{words.approveSays(ready)}</p>
        <p>{words.approveChanged}</p>
        {waiting > 0 && (
          <Notice kind="info" title={words.approveWaiting(waiting, writtenDay(lastDayOf(proposal)))} />
        )}
        <FormView form={form} button={words.approve} also={<Stop at={at} id={proposal.id} />} />
      </>
    )
  },
})

/** 取り消し: the whole proposal, and everything that it changed. */
export const takeBackLevellingScreen = screen({
  path: '/levelling/:id/take-back',
  who: ['係長'],
  audit: '分散化の案を取り消す',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    if (!proposal) return null
    const { moved } = await answersTo(at, proposal.id)
    return { data: { proposal, moved }, subject: subjectOf(proposal), version: proposal.version }
  },
  title: () => words.takeBackTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: () => ({}),
    submit: async ({ proposal }, _values, _by, at) =>
      submitted(await takeBack(at, proposal), `/levelling/${proposal.id}`),
  },
  view: ({ proposal, moved }, form, at) => (
    <>
      <p>{words.takeBackSays[proposal.state === '承認' ? '承認' : '案'](moved)}</p>
      <FormView form={form} button={words.takeBack} also={<Stop at={at} id={proposal.id} />} />
    </>
  ),
})

/** The way out without doing anything. */
const Stop = ({ at, id }: { readonly at: At; readonly id: string }) => (
  <LinkButton kind="secondary" href={at.href(`/levelling/${id}`)}>
    {words.stop}
  </LinkButton>
)
