import { Notice } from '../../ui/notice/notice.tsx'
import { FormView } from '../case/form-view.tsx'
import { type Submitted, screen } from '../case/screen.ts'
import { answersTo, ofAgreed } from './consent-queries.ts'
import { words } from './levelling.words.ts'
import { isOld, mostDays, proposalHere, subjectOf, trailOf } from './on-proposal.ts'
import type { Settled } from './settle-proposal.ts'
import { approve } from './settle-queries.ts'
import { takeBack } from './take-back-queries.ts'
import { topOfAgreed } from './top-of-agreed.ts'

/** What was written, and the facts that go over the desk. The log has categories and counts, and whose case it was. */
const submitted = ({ counts, moves }: Settled, then: string): Submitted => {
  const detail = Object.entries(counts)
    .map(([outcome, count]) => `${outcome}${count}`)
    .join(' ')
  const [first, ...also] = moves
  const touched = { detail, listed: moves.map(({ file }) => file.person) }
  return first ? { ...first, also, then, touched } : { then, touched }
}

/** 承認: a person decides; until then nothing has changed. */
export const approveLevellingScreen = screen({
  path: '/levelling/:id/approve',
  who: ['係長'],
  audit: '分散化の案を承認する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案'])
    if (!proposal) return null
    const [answers, agreed] = [await answersTo(at, proposal.id), await ofAgreed(at, proposal)]
    const data = { proposal, answers, agreed, old: isOld(proposal, at.today) }
    return { data, subject: subjectOf(proposal), version: proposal.version }
  },
  title: () => words.approveTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: () => ({}),
    submit: async ({ proposal, answers, old }, _values, _by, at) => {
      const then = `/levelling/${proposal.id}`
      if (old || answers.agreed === 0) return { then, quiet: true }
      return submitted(await approve(at, proposal), then)
    },
  },
  view: ({ proposal, answers, agreed, old }, form) => {
    if (old) return <Notice kind="warning" title={words.tooOld(mostDays)} />
    const says = words.answers(answers.agreed, answers.refused, answers.waiting)
    if (answers.agreed === 0) return <Notice kind="info" title={`${words.approveNobody}${says}`} />
    const { peak } = proposal.summary
    return (
      <>
        <p>
          <strong>{says}</strong>
        </p>
        <p>{words.ofAgreed(agreed.persons, peak.before, topOfAgreed(proposal, agreed), false)}</p>
        <p>{words.approveSays(answers.agreed)}</p>
        <p>{words.approveChanged}</p>
        <FormView form={form} button={words.approve} />
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
    return proposal && { data: { proposal }, subject: subjectOf(proposal), version: proposal.version }
  },
  title: () => words.takeBackTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: () => ({}),
    submit: async ({ proposal }, _values, _by, at) =>
      submitted(await takeBack(at, proposal), `/levelling/${proposal.id}`),
  },
  view: ({ proposal }, form) => (
    <>
      <p>{words.takeBackSays[proposal.state === '承認' ? '承認' : '案']}</p>
      <FormView form={form} button={words.takeBack} />
    </>
  ),
})
