import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import { SearchBox } from '../../ui/search-box/search-box.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { answersTo, askedRows, keepConsent } from './consent-queries.ts'
import { words } from './levelling.words.ts'
import { proposalHere, subjectOf, trailOf } from './on-proposal.ts'

/** Persons on one page. */
const most = 50
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** 返事: what people answered to the letter, one by one or several at once; until then nobody is moved. */
export const levelConsentScreen = screen({
  path: '/levelling/:id/consent',
  who: ['窓口', '係長'],
  audit: '分散化の返事を記録する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案'])
    if (!proposal) return null
    const named = at.query.get('period') ?? ''
    const asked = { period: uuid.test(named) ? named : null, sought: (at.query.get('q') ?? '').trim() }
    const rows = await askedRows(at, proposal.id, asked, most)
    return {
      data: { proposal, rows, asked, answers: await answersTo(at, proposal.id), today: at.today },
      subject: { ...subjectOf(proposal), listed: rows.map(({ person }) => person) },
    }
  },
  title: () => words.consentTitle,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: ({ rows, today }) => ({
      people: choices({
        label: words.consentOf,
        min: 1,
        options: rows.map(({ period, name, kana, endsThen, consent, consentOn }) => ({
          value: period,
          label: words.consentOption(
            ...([name, kana, writtenDay(endsThen)] as const),
            consent ? words.consentNow(consent, consentOn ? writtenDay(consentOn) : '') : '',
          ),
        })),
      }),
      answer: choice({
        label: words.consentAnswer,
        options: (['同意', '同意しない', 'まだ'] as const).map((value) => ({
          value,
          label: words.consentAnswers[value],
        })),
      }),
      on: day({ label: words.consentDay, latest: today }),
    }),
    start: ({ rows, asked, today }) => ({
      people: asked.period ? rows.map(({ period }) => period) : [],
      on: today,
    }),
    submit: async ({ proposal }, { people, answer, on }, _by, at) => {
      await keepConsent(at, proposal.id, people, answer === 'まだ' ? null : { consent: answer, on })
      const then = `/levelling/${proposal.id}/consent`
      return { then, touched: { detail: `${answer}${people.length}` } }
    },
  },
  view: ({ proposal, rows, asked, answers }, form, at) => (
    <>
      <p>
        <strong>{words.answers(answers.agreed, answers.refused, answers.waiting)}</strong>
      </p>
      <p>{words.consentLead}</p>
      <SearchBox
        action={at.href(`/levelling/${proposal.id}/consent`)}
        label={words.consentFind}
        value={asked.sought}
      />
      {rows.length === most && <p>{words.consentMany(most)}</p>}
      {rows.length === 0 ? <p>{words.consentNobody}</p> : <FormView form={form} button={words.consentKeep} />}
    </>
  ),
})
