import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { words } from './levelling.words.ts'
import { proposalHere, subjectOf, trailOf } from './on-proposal.ts'
import { approve, takeBack } from './settle-queries.ts'

/** 承認: a person decides; until then nothing has changed. */
export const approveLevellingScreen = screen({
  path: '/levelling/:id/approve',
  who: ['係長'],
  audit: '分散化の案を承認する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案'])
    return proposal && { data: { proposal }, subject: subjectOf(proposal), version: proposal.version }
  },
  title: () => words.approveTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: () => ({}),
    submit: async ({ proposal }, _values, _by, at) => {
      const { done, missed } = await approve(at, proposal)
      return { then: `/levelling/${proposal.id}`, touched: { detail: `早めた${done} 変わっていた${missed}` } }
    },
  },
  view: ({ proposal }, form) => (
    <>
      <p>{words.approveSays(proposal.summary.moved.persons)}</p>
      <p>{words.approveChanged}</p>
      <FormView form={form} button={words.approve} />
    </>
  ),
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
    submit: async ({ proposal }, _values, _by, at) => {
      const { done, missed } = await takeBack(at, proposal)
      return { then: `/levelling/${proposal.id}`, touched: { detail: `戻した${done} 戻せない${missed}` } }
    },
  },
  view: ({ proposal }, form) => (
    <>
      <p>{words.takeBackSays[proposal.state === '承認' ? '承認' : '案']}</p>
      <FormView form={form} button={words.takeBack} />
    </>
  ),
})
