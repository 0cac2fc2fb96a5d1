import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import type { LevelOutcome } from '../registers/level-tables.ts'
import { markOf } from './level-mark.ts'
import { words } from './levelling.words.ts'
import { proposalHere, subjectOf, trailOf } from './on-proposal.ts'
import { movesOf } from './proposal-queries.ts'

const pageSize = 50

/** 早める人の一覧: everybody whose period a proposal ends earlier, with both days. */
export const levelPeopleScreen = screen({
  path: '/levelling/:id/people',
  who: ['窓口', '係長'],
  audit: '分散化で早める人の一覧',
  load: async (at) => {
    const proposal = await proposalHere(at)
    if (!proposal) return null
    const asked = Number(at.query.get('page') ?? '1')
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    const typed = at.query.get('month')
    const month = proposal.summary.months.find((one) => one === typed) ?? null
    const moved = at.query.get('moved') === '1'
    const { rows, count } = await movesOf(at, proposal.id, {
      ...{ from: (page - 1) * pageSize, size: pageSize, month, moved },
    })
    return {
      data: { proposal, rows, count, page, month, moved, pages: Math.max(1, Math.ceil(count / pageSize)) },
      subject: { ...subjectOf(proposal), listed: rows.map(({ person }) => person) },
    }
  },
  title: ({ proposal }) => words.people(proposal.year),
  trail: ({ proposal }) => trailOf(proposal),
  view: ({ proposal, rows, count, page, pages, month, moved }, _form, at) => (
    <>
      <DataTable
        caption={`${moved ? '早めた人のうち、' : ''}${month ? `${Number(month.slice(5))}月に出る人と入る人` : words.toPeople}（${grouped(count)}人）`}
        dense
        empty={words.nobody}
        columns={[
          { key: 'mark', label: words.mark, keep: true },
          { key: 'name', label: words.name, head: true },
          { key: 'birth', label: words.birthDate, keep: true },
          { key: 'certificate', label: words.certificate, keep: true },
          { key: 'office', label: words.office },
          { key: 'now', label: words.endsNow, keep: true },
          { key: 'then', label: words.endsThen, keep: true },
          { key: 'consent', label: words.consent },
          { key: 'outcome', label: words.outcome },
        ]}
        rows={rows.map(({ period, person, name, kana, office, endsNow, endsThen, ...row }) => ({
          key: period,
          cells: {
            mark: markOf(proposal.number, row.number),
            birth: writtenDay(row.birth),
            certificate: row.certificate ?? `なし${row.district ? `（${row.district}）` : ''}`,
            name: (
              <>
                <a href={at.href(`/persons/${person}`)}>{name}</a>
                <br />
                <small>{kana}</small>
              </>
            ),
            office: office ?? words.noOffice,
            now: writtenDay(endsNow),
            then: writtenDay(endsThen),
            consent:
              proposal.state !== '取り消し' && isOpen(row.outcome) ? (
                <a href={at.href(`/levelling/${proposal.id}/consent?period=${period}`)}>
                  {row.consent ?? words.noAnswer}
                  <span className="visually-hidden">{`（${name}の${words.consent}）`}</span>
                </a>
              ) : (
                (row.consent ?? words.noAnswer)
              ),
            outcome: row.outcome ? `${row.outcome}${row.why ? `（${row.why}）` : ''}` : words.notSettled,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) =>
          at.href(
            `/levelling/${proposal.id}/people?page=${to}${month ? `&month=${month}` : ''}${moved ? '&moved=1' : ''}`,
          )
        }
      />
    </>
  ),
})

/** As `still-open` asks of the rows. */
const isOpen = (outcome: LevelOutcome | null): boolean =>
  outcome === null || outcome === '返事待ち' || outcome === '同意なし'
