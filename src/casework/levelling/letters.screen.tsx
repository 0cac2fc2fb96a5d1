import { Notice } from '../../ui/notice/notice.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { answerBy } from './answer-by.ts'
import { letterParts } from './letter-parts.ts'
import { words } from './letters.words.ts'
import { markOf } from './level-mark.ts'
import { isOld, lastDayOf, proposalHere, subjectOf, trailOf } from './on-proposal.ts'

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
        ...{ proposal, today: at.today, latest: lastDayOf(proposal) },
        by: answerBy(at.query, { today: at.today, latest: lastDayOf(proposal) }),
        parts: await letterParts(at, proposal.id),
        bare: desks.filter(({ address }) => !address).map(({ name }) => name),
      },
      subject: subjectOf(proposal),
    }
  },
  title: () => words.title,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: ({ latest }) => ({
      by: day({ label: words.by, hint: words.byHint(writtenDay(latest)) }),
    }),
    submit: ({ proposal, today, latest }, { by }) => {
      if (by <= today) return { problems: [{ field: 'by', says: words.byPast }] }
      if (by > latest) return { problems: [{ field: 'by', says: words.byLate(writtenDay(latest)) }] }
      return { then: `/levelling/${proposal.id}/letters?by=${by}`, quiet: true }
    },
  },
  view: ({ proposal, parts, by, bare, today, latest }, form, at) => {
    const waiting = parts.reduce((sum, { count }) => sum + count, 0)
    if (waiting === 0) return <p>{words.nobody}</p>
    if (latest <= today) return <p>{words.noDayLeft(writtenDay(latest))}</p>
    return (
      <>
        <p>{words.lead(waiting)}</p>
        {bare.length > 0 && <Notice kind="warning" title={words.noAddress(bare)} />}
        {by && (
          <Notice kind="success" title={words.made(writtenDay(by))}>
            <ul className="link-list">
              {parts.map(({ part, from, to, count }) => (
                <li key={part}>
                  <a href={at.href(`/levelling/${proposal.id}/letters.pdf?by=${by}&part=${part}`)}>
                    {parts.length === 1
                      ? words.one
                      : words.part(markOf(proposal.number, from), markOf(proposal.number, to), count)}
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
