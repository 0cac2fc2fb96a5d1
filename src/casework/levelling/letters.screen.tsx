import { Notice } from '../../ui/notice/notice.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { answerBy } from './answer-by.ts'
import { answersTo } from './consent-queries.ts'
import { words } from './letters.words.ts'
import { isOld, lastDayOf, lettersAtOnce, proposalHere, subjectOf, trailOf } from './on-proposal.ts'

/** お知らせを作る: by when people are to answer is said by whoever makes the letters, for every letter of them. */
export const levelLettersScreen = screen({
  path: '/levelling/:id/letters',
  who: ['窓口', '係長'],
  audit: '分散化のお知らせを作る',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    if (!proposal || isOld(proposal, at.today)) return null
    const desks = await deskList(at.tx, at.municipality.number)
    return {
      data: {
        ...{ proposal, today: at.today, by: answerBy(at.query, at.today) },
        waiting: (await answersTo(at, proposal.id)).waiting,
        bare: desks.filter(({ address }) => !address).map(({ name }) => name),
      },
      subject: subjectOf(proposal),
    }
  },
  title: () => words.title,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: ({ proposal }) => ({
      by: day({ label: words.by, hint: words.byHint(writtenDay(lastDayOf(proposal))) }),
    }),
    submit: ({ proposal, today }, { by }) =>
      by <= today
        ? { problems: [{ field: 'by', says: words.byPast }] }
        : { then: `/levelling/${proposal.id}/letters?by=${by}`, quiet: true },
  },
  view: ({ proposal, waiting, by, bare }, form, at) => {
    if (waiting === 0) return <p>{words.nobody}</p>
    const parts = Math.ceil(waiting / lettersAtOnce)
    return (
      <>
        <p>{words.lead(waiting)}</p>
        {bare.length > 0 && <Notice kind="warning" title={words.noAddress(bare)} />}
        {by && (
          <Notice kind="success" title={words.made(writtenDay(by))}>
            <ul className="link-list">
              {Array.from({ length: parts }, (_, part) => part + 1).map((part) => (
                <li key={part}>
                  <a href={at.href(`/levelling/${proposal.id}/letters.pdf?by=${by}&part=${part}`)}>
                    {parts === 1
                      ? words.one
                      : words.part((part - 1) * lettersAtOnce + 1, Math.min(waiting, part * lettersAtOnce))}
                  </a>
                </li>
              ))}
            </ul>
            <p>{words.again}</p>
          </Notice>
        )}
        <FormView form={form} button={words.make} />
      </>
    )
  },
})
