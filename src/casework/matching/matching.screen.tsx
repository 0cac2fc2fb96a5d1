import type { ReactNode } from 'react'
import { roomReading } from '../../city/matching/room-of.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { DistrictChoice, districtsIn } from './district-choice.tsx'
import { words } from './matching.words.ts'
import { pageOf } from './page-of.ts'
import { Proof } from './proof.tsx'
import { seekerCells, seekerColumns } from './seeker-cells.tsx'
import { todaysMatching } from './todays-matching.ts'

/** Offices on one page. */
const pageSize = 20

/** 事業所のない人と、受けられる事業所: the proposal of today, by office. */
export const matchingScreen = screen({
  path: '/matching',
  who: ['窓口', '係長'],
  audit: '受ける事業所の提案',
  load: async (at) => {
    const { seekers, takers, standard, matching } = await todaysMatching(at)
    const { districts, district } = districtsIn(seekers.values(), at.query)
    const pairs = (matching?.pairs ?? []).flatMap((pair) => {
      const [seeker, taker] = [seekers.get(pair.seeker), takers.get(pair.taker)]
      return seeker && taker ? [{ ...pair, seeker, taker }] : []
    })
    const shown = pairs.filter(({ seeker }) => district === null || seeker.district === district)
    const byOffice = Map.groupBy(shown, ({ taker }) => taker)
    const order = [...takers.values()]
    const offices = [...byOffice].toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    const page = pageOf(at, offices, pageSize)
    return {
      data: {
        ...{ matching, standard, districts, district, page, today: at.today },
        ...{ people: seekers.size, shown: shown.length, offices: offices.length },
      },
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: page.rows.flatMap(([, all]) => all.map(({ seeker }) => seeker.id)),
      },
    }
  },
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ matching, standard, districts, district, page, today, people, shown, offices }, _form, at) => {
    const links = (
      <ul className="link-list">
        <li>
          <a href={at.href('/matching/nobody')}>{words.toNobody}</a>
        </li>
        <li>
          <a href={at.href('/matching/helpers')}>{words.toHelpers}</a>
        </li>
        <li>
          <a href={at.href('/waiting')}>{words.toWaiting}</a>
        </li>
      </ul>
    )
    if (people === 0) return <Empty says={words.none}>{links}</Empty>
    if (!matching) return <Empty says={words.cannot}>{links}</Empty>
    const search = (to: number) =>
      new URLSearchParams({ ...(district ? { district } : {}), page: String(to) })
    return (
      <>
        <p className="about">
          {shown > 0 && <strong>{words.lead(shown, offices)}</strong>}
          {matching.nobody.length > 0 && (
            <>
              {' '}
              <a href={at.href('/matching/nobody')}>{words.left(matching.nobody.length)}</a>。
            </>
          )}
        </p>
        <p>{words.proposal}</p>
        <Proof matching={matching} />
        <DistrictChoice action={at.href('/matching')} districts={districts} chosen={district} />
        {shown === 0 && <p>{words.noOffices}</p>}
        {page.rows.map(([office, all]) => (
          <section key={office.id}>
            <h2>{office.name}</h2>
            <p>{`${words.room}：${office.room}人（${office.found.says}）　電話 ${office.telephone}`}</p>
            <DataTable
              caption={words.ofOffice(office.name, all.length)}
              dense
              columns={[...seekerColumns, { key: 'why', label: words.why }]}
              rows={all.map(({ seeker, reasons }) => ({
                key: seeker.id,
                cells: {
                  ...seekerCells(at, seeker),
                  why: reasons.join('、'),
                },
              }))}
            />
          </section>
        ))}
        <Pagination page={page.page} pages={page.pages} hrefOf={(to) => at.href(`/matching?${search(to)}`)} />
        <ul className="link-list">
          {words.files.map(([ending, says]) => (
            <li key={ending}>
              <a
                href={at.href(
                  `/matching.${ending}${district ? `?district=${encodeURIComponent(district)}` : ''}`,
                )}
              >
                {says}
              </a>
            </li>
          ))}
        </ul>
        {links}
        <p className="source">
          {words.counted(writtenDay(today))}
          <br />
          {roomReading}。
        </p>
        {standard && <WhyRuling ruling={standard.ruling} />}
      </>
    )
  },
})

const Empty = ({ says, children }: { readonly says: string; readonly children: ReactNode }): ReactNode => (
  <>
    <Notice kind="info" title={says} />
    {children}
  </>
)
