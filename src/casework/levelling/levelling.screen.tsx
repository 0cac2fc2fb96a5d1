import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import { birthAlignments } from '../../city/levelling/level-types.ts'
import { choice } from '../../ui/kit/choice.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { words } from './levelling.words.ts'
import { nothingToMove } from './nothing-to-move.ts'
import { dayOf } from './on-proposal.ts'
import { proposalOf } from './proposal-of.ts'
import { keepProposal, newestProposals } from './proposal-queries.ts'

/** No period leaves its year. */
const mostMonths = 11
const usualMonths = 5
const listed = 50
/** Grants last up to three years: later ones renew nobody yet. */
const yearsAhead = 4

/** 更新時期の分散化: asks for a proposal, and lists those that were made. */
export const levellingScreen = screen({
  path: '/levelling',
  who: ['窓口', '係長'],
  audit: '更新時期の分散化',
  load: async (at) => ({
    data: {
      ...{ proposals: await newestProposals(at, listed), today: at.today },
      isLeadSaid: at.municipality.settings.renewalMonths !== undefined,
    },
    subject: { person: null, caseId: null, relation: '集計' },
  }),
  title: () => words.title,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: '表と見通し', href: '/tables' },
  ],
  form: {
    fields: ({ today }) => {
      const now = fiscalYearOf(today)
      return {
        year: choice({
          ...{ label: words.year, as: 'select' },
          options: Array.from({ length: yearsAhead + 1 }, (_, ahead) => ({
            ...{ value: String(now + ahead), label: words.yearOption(now + ahead) },
          })),
        }),
        most: number({ label: words.most, min: 1, max: mostMonths, unit: 'か月' }),
        officeMost: optional(
          number({ label: words.officeMost, hint: words.officeMostHint, min: 1, max: 9_999, unit: '人' }),
        ),
        birth: choice({
          label: words.birth,
          options: (['none', ...birthAlignments] as const).map((value) => ({
            value,
            label: words.births[value],
          })),
        }),
      }
    },
    // The year that is coming can still be spread as a whole.
    start: ({ today }) => ({
      year: String(fiscalYearOf(today) + 1),
      most: usualMonths,
      birth: 'none' as const,
    }),
    submit: async (_data, { birth, ...typed }, _by, at) => {
      const year = Number(typed.year)
      const { asked, proposal } = await proposalOf(at, {
        ...{ ...typed, year, birth: birth === 'none' ? null : birth },
      })
      if (asked.people === 0) return { problems: [{ field: 'year', says: words.noRenewals(year) }] }
      if (proposal === 'いそがしい') return { problems: [{ field: 'year', says: words.busy }] }
      if (!proposal) return { problems: [{ field: 'year', says: words.cannot }] }
      if (proposal.moves.length === 0) return { problems: [{ field: 'year', says: nothingToMove(asked) }] }
      const id = await keepProposal(at, asked, proposal)
      return { then: `/levelling/${id}`, touched: { target: id, detail: '案' } }
    },
  },
  view: ({ proposals, isLeadSaid }, form, at) => (
    <>
      <p>{words.lead}</p>
      <p>{words.onlyProposal}</p>
      {!isLeadSaid && <Notice kind="warning" title={words.leadUnsaid} />}
      <FormView form={form} button={words.make} />
      <DataTable
        caption={words.list}
        dense
        empty={words.nothingYet}
        columns={[
          { key: 'year', label: words.after, head: true },
          { key: 'made', label: '作った日', keep: true },
          { key: 'by', label: '作った人' },
          { key: 'peak', label: words.peakOf },
          { key: 'moved', label: words.personsOf, align: 'end' },
          { key: 'asked', label: words.conditions },
          { key: 'state', label: words.stateNow },
        ]}
        rows={proposals.map(({ madeAt, madeBy, state, asked, summary: { peak, moved }, ...of }) => ({
          key: of.id,
          cells: {
            year: <a href={at.href(`/levelling/${of.id}`)}>{words.proposal(of)}</a>,
            made: writtenDay(dayOf(madeAt)),
            by: madeBy,
            peak: words.peakBare(peak.before, peak.after),
            moved: `${grouped(moved.persons)}人`,
            asked: words.condition(asked),
            state: words.stateOf(state, of.movedNow),
          },
        }))}
      />
    </>
  ),
})
