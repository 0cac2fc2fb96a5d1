import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { askedRows } from './asked-queries.ts'
import { words as consent } from './consent.words.ts'
import { words } from './find-asked.words.ts'
import { markOf, marksIn } from './level-mark.ts'
import type { MoveRow } from './move-row.ts'
import { proposalHere, subjectOf, trailOf } from './on-proposal.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** More than these are not shown: a name that fits so many finds nobody. */
const mostFound = 50

/** 返事のあった人を名前でさがす: whose letter came back without its number. */
export const findAskedScreen = screen({
  path: '/levelling/:id/consent/find',
  who: ['窓口', '係長'],
  audit: '分散化の返事のあった人をさがす',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    return proposal && { data: { proposal }, subject: subjectOf(proposal) }
  },
  title: () => words.title,
  trail: ({ proposal }) => [
    ...trailOf(proposal),
    { label: consent.title, href: `/levelling/${proposal.id}/consent` },
  ],
  form: {
    fields: () => ({ sought: text({ label: words.label, hint: words.hint, max: 100, width: 'long' }) }),
    // A name must not stand in an address: what is sought is sent, and the answer is this same page.
    check: async ({ proposal }, { sought }, at) => {
      if (marksIn(sought, proposal.number)) return null
      const { rows, count } = await askedRows(at, proposal, {
        ...{ period: null, sought: '', name: sought.trim(), office: null, from: 0, most: mostFound },
      })
      return { show: { sought, rows, count }, listed: rows.map(({ person }) => person) }
    },
    // Numbers are no name: they go to the list that is sought by them.
    submit: ({ proposal }, { sought }) => {
      const query = marksIn(sought, proposal.number) ? `?${new URLSearchParams({ q: sought })}` : ''
      return { then: `/levelling/${proposal.id}/consent${query}`, quiet: true }
    },
  },
  view: ({ proposal }, form, at) => (
    <>
      <search>
        <FormView form={form} button={words.search} />
      </search>
      {form.checking && <Found {...form.checking} proposal={proposal} at={at} />}
    </>
  ),
})

type Of = {
  readonly sought: string
  readonly rows: readonly MoveRow[]
  readonly count: number
  readonly proposal: KeptProposal
  readonly at: At
}

const Found = ({ sought, rows, count, proposal, at }: Of) =>
  count === 0 ? (
    <Notice kind="info" title={words.none(sought)}>
      <p>{words.noneSays}</p>
    </Notice>
  ) : (
    <>
      {count > rows.length && <Notice kind="info" title={words.many(rows.length)} />}
      <DataTable
        caption={words.caption(count)}
        dense
        columns={[
          { key: 'mark', label: consent.mark, keep: true },
          { key: 'name', label: consent.name, head: true },
          { key: 'birth', label: consent.birth, keep: true },
          { key: 'certificate', label: consent.certificate, keep: true },
          { key: 'office', label: consent.office },
          { key: 'then', label: consent.then },
          { key: 'now', label: consent.now },
        ]}
        rows={rows.map(({ period, number, name, kana, birth, district, consentOn, ...row }) => ({
          key: period,
          cells: {
            mark: markOf(proposal.number, number),
            name: (
              <>
                <a href={at.href(`/levelling/${proposal.id}/consent?period=${period}`)}>
                  {name}
                  <span className="visually-hidden">{words.toAnswer}</span>
                </a>
                <br />
                <small>{kana}</small>
              </>
            ),
            birth: writtenDay(birth),
            certificate: row.certificate ?? `なし${district ? `（${district}）` : ''}`,
            office: row.office ?? consent.noOffice,
            then: writtenDay(row.endsThen),
            now: row.consent
              ? `${row.consent}（${consentOn ? writtenDay(consentOn) : ''}）`
              : consent.noAnswer,
          },
        }))}
      />
    </>
  )
