import { choice } from '../../ui/kit/choice.ts'
import { tickedRows } from '../../ui/kit/ticked-rows.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { FilterForm } from '../../ui/search-box/filter-form.tsx'
import { SearchBox } from '../../ui/search-box/search-box.tsx'
import { day } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { goneOf } from './asked-queries.ts'
import { words } from './consent.words.ts'
import { ConsentForm } from './consent-form.tsx'
import { consentList, searchOf } from './consent-list.ts'
import { answersTo, keepConsent } from './consent-queries.ts'
import { markOf, marksTyped } from './level-mark.ts'
import { words as levelling } from './levelling.words.ts'
import { proposalHere, subjectOf, trailOf } from './on-proposal.ts'

/** 返事: what people answered to the letter, one by one or a page at once; until an approval nobody is moved. */
export const levelConsentScreen = screen({
  path: '/levelling/:id/consent',
  who: ['窓口', '係長'],
  audit: '分散化の返事を記録する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    if (!proposal) return null
    const list = await consentList(at, proposal)
    return {
      data: { proposal, list, answers: await answersTo(at, proposal.id), today: at.today },
      subject: { ...subjectOf(proposal), listed: list.rows.map(({ person }) => person) },
    }
  },
  title: () => words.title,
  trail: ({ proposal }) => trailOf(proposal),
  form: {
    fields: ({ today }) => ({
      people: tickedRows({ label: words.of, none: words.nobodyTicked, strange: words.notInList }),
      answer: choice({
        label: words.answer,
        options: (['同意', '同意しない', 'まだ'] as const).map((value) => ({
          value,
          label: words.answers[value],
        })),
      }),
      on: day({ label: words.day, latest: today }),
    }),
    start: ({ list, today }) => ({
      people: list.period ? list.rows.map(({ period }) => period) : [],
      on: today,
    }),
    submit: async ({ proposal, list }, { people, answer, on }, _by, at) => {
      const gone = await goneOf(at, proposal, list, people)
      if (gone > 0) return { problems: [{ field: 'people', says: words.someGone(gone) }] }
      const kept = answer === 'まだ' ? null : { consent: answer, on }
      // The log names those whose answer was written, not all who stand on the page.
      const listed = await keepConsent(at, proposal.id, people, kept)
      const then = `/levelling/${proposal.id}/consent${list.period ? '' : searchOf(list, list.page)}`
      return { then, touched: { detail: `${answer}${people.length}`, listed } }
    },
  },
  view: ({ proposal, list, answers }, form, at) => {
    const here = `/levelling/${proposal.id}/consent`
    const { offices, office, sought, period, strange, lost, noMarks, page, pages } = list
    const example = [1, 2, 3].map((row) => markOf(proposal.number, row)).join(' ')
    return (
      <>
        <p>
          <strong>{levelling.answers(answers.agreed, answers.refused, answers.waiting)}</strong>
        </p>
        <p>{words.lead}</p>
        <SearchBox
          {...{ action: at.href(here), label: words.find, hint: words.findHint(example), value: sought }}
          only={{ pattern: marksTyped, says: words.onlyMarks }}
        >
          {office !== null && <input type="hidden" name="office" value={office} />}
        </SearchBox>
        <p className="screen-only">
          <a href={at.href(`/levelling/${proposal.id}/consent/find`)}>{words.toFind}</a>
        </p>
        {noMarks && <Notice kind="warning" title={words.onlyMarks} />}
        {offices.length > 1 && (
          <FilterForm
            action={at.href(here)}
            label={words.filters}
            kept={sought === '' ? {} : { q: sought }}
            filters={[
              {
                ...{ name: 'office', label: words.office, value: office ?? '' },
                options: offices.map(({ id, name, count }) => ({
                  value: id ?? 'none',
                  label: words.officeOption(name ?? words.noOffice, count),
                })),
              },
            ]}
          />
        )}
        {(sought !== '' || period || office !== null) && (
          <p className="screen-only">
            <a href={at.href(here)}>{words.clear}</a>
          </p>
        )}
        {strange.length > 0 && <Notice kind="warning" title={words.strange(strange)} />}
        {lost.length > 0 && (
          <Notice
            kind="warning"
            title={words.lost(lost.map((row) => markOf(proposal.number, Number(row))))}
          />
        )}
        <ConsentForm {...{ form, list, proposal, at }} />
        <Pagination page={page} pages={pages} hrefOf={(to) => at.href(here + searchOf(list, to))} />
      </>
    )
  },
})
