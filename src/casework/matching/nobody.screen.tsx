import { Notice } from '../../ui/notice/notice.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { DistrictChoice, districtsIn } from './district-choice.tsx'
import { helpSays, words } from './matching.words.ts'
import { pageOf } from './page-of.ts'
import { seekerCells, seekerColumns } from './seeker-cells.tsx'
import { todaysMatching } from './todays-matching.ts'

const pageSize = 50
/** The rest changes less. */
const mostHelp = 15

/** どの事業所も受けられない人: by cause, and what would have to change. */
export const nobodyScreen = screen({
  path: '/matching/nobody',
  who: ['窓口', '係長'],
  audit: '受けられる事業所のない人の一覧',
  load: async (at) => {
    const { seekers, takers, standard, matching } = await todaysMatching(at)
    const all = (matching?.nobody ?? []).flatMap(({ seeker: id, cause }) => {
      const seeker = seekers.get(id)
      return seeker ? [{ seeker, cause }] : []
    })
    const { districts, district } = districtsIn(
      all.map(({ seeker }) => seeker),
      at.query,
    )
    const here = all.filter(({ seeker }) => district === null || seeker.district === district)
    const causes = [...Map.groupBy(here, ({ cause }) => cause.kind)].map(
      ([kind, of]) => [kind, of.length] as const,
    )
    const cause = causes.find(([kind]) => kind === at.query.get('cause'))?.[0] ?? null
    const shown = here.filter((one) => cause === null || one.cause.kind === cause)
    const page = pageOf(at, shown, pageSize)
    return {
      data: {
        ...{ districts, district, cause, page, matching, standard, today: at.today },
        ...{ causes: causes.toSorted(([, one], [, other]) => other - one), shown: shown.length },
        sum: here.length,
        nameOf: (id: string) => takers.get(id)?.name ?? '',
      },
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: page.rows.map(({ seeker }) => seeker.id),
      },
    }
  },
  title: () => words.nobodyTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/matching' },
  ],
  view: (data, _form, at) => {
    const { districts, district, cause, causes, page, matching, standard, shown, sum, nameOf, today } = data
    if (!matching) return <Notice kind="info" title={words.cannot} />
    if (matching.nobody.length === 0) return <Notice kind="info" title={words.nobodyNone} />
    const href = (more: Readonly<Record<string, string>>) =>
      at.href(`/matching/nobody?${new URLSearchParams({ ...(district ? { district } : {}), ...more })}`)
    return (
      <>
        <DistrictChoice action={at.href('/matching/nobody')} districts={districts} chosen={district} />
        <DataTable
          caption={words.causes}
          dense
          columns={[
            { key: 'kind', label: words.cause, head: true },
            { key: 'people', label: words.people, align: 'end' },
          ]}
          rows={[
            ...causes.map(([kind, people]) => ({
              key: kind,
              cells: { kind, people: <a href={href({ cause: kind })}>{people}</a> },
            })),
            { key: 'sum', cells: { kind: '計', people: <a href={href({})}>{sum}</a> } },
          ]}
        />
        {standard && <p>{words.helpLead(standard.cases)}</p>}
        <DataTable
          caption={words.helpTitle}
          dense
          empty={words.helpNone}
          columns={[
            { key: 'change', label: words.change, head: true },
            { key: 'more', label: words.more, align: 'end' },
          ]}
          rows={matching.help.slice(0, mostHelp).map((help, index) => ({
            key: String(index),
            cells: { change: helpSays(help, nameOf), more: `${help.more}人` },
          }))}
        />
        {matching.help.length > mostHelp && <p>{words.helpMore(matching.help.length - mostHelp)}</p>}
        <DataTable
          caption={words.listOf(cause, shown)}
          dense
          columns={[...seekerColumns, { key: 'cause', label: words.cause }]}
          rows={page.rows.map(({ seeker, cause: { says } }) => ({
            key: seeker.id,
            cells: {
              ...seekerCells(at, seeker),
              cause: says,
            },
          }))}
        />
        <Pagination
          page={page.page}
          pages={page.pages}
          hrefOf={(to) => href({ ...(cause ? { cause } : {}), page: String(to) })}
        />
        <p className="source">{words.counted(writtenDay(today))}</p>
      </>
    )
  },
})
