import { helpIn } from '../../city/matching/help-in.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { districtList } from '../registers/district-list.ts'
import { CannotNow, CountAgain } from './cannot-now.tsx'
import { DistrictChoice, districtsIn } from './district-choice.tsx'
import { FirstFew } from './first-few.tsx'
import { HelpTable } from './help-table.tsx'
import { joinedHelp } from './joined-help.ts'
import { words } from './matching.words.ts'
import { matchingTrail } from './matching-trail.ts'
import { pageOf } from './page-of.ts'
import { scopeOf } from './scope-of.ts'
import { seekerCells, seekerColumns } from './seeker-cells.tsx'
import { shortageOf, shortages } from './shortages.ts'
import { todaysMatching } from './todays-matching.ts'

const pageSize = 50

/** どの事業所も受けられない人: by cause and place, and what would have to change. */
export const nobodyScreen = screen({
  path: '/matching/nobody',
  who: ['窓口', '係長'],
  audit: '受けられる事業所のない人の一覧',
  load: async (at) => {
    const todays = await todaysMatching(at)
    const { seekers, takers, standard, asked, matching, lacking } = todays
    const own = await districtList(at.tx, at.municipality.number)
    const { districts, district } = districtsIn(seekers.values(), at.query, own)
    const { nobody: here, counts } = scopeOf(todays, district)
    const help = matching && (district === null ? matching.help : helpIn(district, asked, matching))
    const filter = filterOf(at.query)
    const shown = here.filter((one) => {
      const { where, who, cause } = shortageOf(one)
      return isAs(filter.where, where) && isAs(filter.who, who) && isAs(filter.cause, cause)
    })
    const page = pageOf(at, shown, pageSize)
    return {
      data: {
        ...{ districts, district, filter, page, counts, matching, lacking, standard },
        ...{ shortages: shortages(here), shown: shown.length, left: here.length },
        causes: [...Map.groupBy(here, ({ cause }) => cause.kind)]
          .map(([kind, of]) => [kind, of.length] as const)
          .toSorted(([, one], [, other]) => other - one),
        help: joinedHelp(help ?? [], districts),
        nameOf: (id: string) => takers.get(id)?.name ?? '',
      },
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: page.rows.map(({ seeker }) => seeker.id),
      },
    }
  },
  title: () => words.nobodyTitle,
  trail: () => matchingTrail,
  view: ({ districts, district, filter, page, matching, lacking, ...data }, _form, at) => {
    if (!matching) return <CannotNow at={at} path="/matching/nobody" lacking={lacking} />
    if (matching.nobody.length === 0) return <Notice kind="info" title={words.nobodyNone} />
    const { counts, shortages, shown, left, causes, help, nameOf, standard } = data
    const to = (more: Readonly<Record<string, string>>) =>
      at.href(`/matching/nobody?${new URLSearchParams({ ...(district ? { district } : {}), ...more })}`)
    return (
      <div className="small-print">
        <p className="about">
          <strong>{words.lead(district, counts)}</strong>
        </p>
        <p>
          {words.countedAt(writtenInstant(at.now))} <CountAgain at={at} path="/matching/nobody" />
        </p>
        <DistrictChoice action={at.href('/matching/nobody')} districts={districts} chosen={district} />
        {left === 0 && district !== null ? (
          <Notice kind="info" title={words.nobodyNoneIn(district)} />
        ) : (
          <>
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
                  cells: { kind, people: <a href={`${to({ cause: kind })}#people`}>{grouped(people)}</a> },
                })),
                {
                  key: 'sum',
                  cells: { kind: '計', people: <a href={`${to({})}#people`}>{grouped(left)}</a> },
                },
              ]}
            />
            <FirstFew
              caption={words.shortages}
              columns={[
                { key: 'where', label: words.district, head: true, keep: true },
                { key: 'who', label: words.disability },
                { key: 'cause', label: words.cause },
                { key: 'people', label: words.people, align: 'end' },
              ]}
              rows={shortages.map(({ people, ...one }) => ({
                key: Object.values(one).join(),
                cells: { ...one, people: <a href={`${to(one)}#people`}>{grouped(people)}</a> },
              }))}
            />
            {standard && <HelpTable {...{ help, nameOf, left }} standard={standard.cases} />}
            <div id="people" />
            <DataTable
              caption={words.listOf(Object.values(filter), shown)}
              dense
              columns={[
                ...seekerColumns,
                { key: 'who', label: words.disability },
                { key: 'cause', label: words.cause },
              ]}
              rows={page.rows.map(({ seeker, cause: { says } }) => ({
                key: seeker.id,
                cells: { ...seekerCells(at, seeker), who: seeker.disability ?? '—', cause: says },
              }))}
            />
            <Pagination
              page={page.page}
              pages={page.pages}
              hrefOf={(number) => to({ ...filter, page: String(number) })}
            />
          </>
        )}
        <p className="source">{words.counted}</p>
      </div>
    )
  },
})

/** What the list is narrowed to, by the columns of the shortages. */
const filterOf = (query: URLSearchParams): Readonly<Partial<Record<'where' | 'who' | 'cause', string>>> =>
  Object.fromEntries(
    (['where', 'who', 'cause'] as const).flatMap((key) => {
      const value = query.get(key)
      return value ? [[key, value]] : []
    }),
  )

const isAs = (wanted: string | undefined, is: string): boolean => wanted === undefined || wanted === is
