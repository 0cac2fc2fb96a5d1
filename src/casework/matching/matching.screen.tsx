import type { ReactNode } from 'react'
import { roomReading } from '../../city/matching/room-of.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import type { At } from '../case/at.ts'
import { screen } from '../case/screen.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { writtenInstant } from '../case/written-instant.ts'
import { districtList } from '../registers/district-list.ts'
import { CannotNow, CountAgain } from './cannot-now.tsx'
import { DistrictChoice, districtsIn } from './district-choice.tsx'
import { FileLinks } from './file-links.tsx'
import { words } from './matching.words.ts'
import { namesIn } from './matching-grid.ts'
import { matchingTrail } from './matching-trail.ts'
import { OfficeSection } from './office-section.tsx'
import { pageOf } from './page-of.ts'
import { Proof } from './proof.tsx'
import { scopeOf } from './scope-of.ts'
import { todaysMatching } from './todays-matching.ts'

/** Offices on one page; each is a line until it is opened. */
const pageSize = 50

/** 事業所のない人と、受けられる事業所: the proposal of today, by office. */
export const matchingScreen = screen({
  path: '/matching',
  who: ['窓口', '係長'],
  audit: '受ける事業所の提案',
  load: async (at) => {
    const todays = await todaysMatching(at)
    const own = await districtList(at.tx, at.municipality.number)
    const { districts, district } = districtsIn(todays.seekers.values(), at.query, own)
    const scope = scopeOf(todays, district)
    const page = pageOf(at, scope.offices, pageSize)
    const file = await at.writeGrid(namesIn(scope), 'sjis', { geta: true })
    return {
      data: {
        ...{ todays, districts, district, scope, page, whole: scopeOf(todays, null).counts },
        replaced: 'replaced' in file ? file.replaced : [],
      },
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: page.rows.flatMap(({ all }) => all.map(({ seeker }) => seeker.id)),
      },
    }
  },
  title: () => words.title,
  trail: () => matchingTrail.slice(0, -1),
  view: ({ todays, districts, district, scope, page, whole, replaced }, _form, at) => {
    const { matching, seekers, standard, lacking } = todays
    const to = (path: string, more: Readonly<Record<string, string>> = {}) => {
      const query = new URLSearchParams({ ...(district ? { district } : {}), ...more }).toString()
      return at.href(query === '' ? path : `${path}?${query}`)
    }
    const links = <Links at={at} nobody={to('/matching/nobody')} />
    const noFile = at.query.get('file') === 'none'
    if (seekers.size === 0) return <Empty says={words.none}>{links}</Empty>
    if (!matching)
      return (
        <>
          {noFile && <p>{words.noFile}</p>}
          <CannotNow at={at} path="/matching" lacking={lacking} />
          {links}
        </>
      )
    const { taken, offices, left } = scope.counts
    const allOpen = at.query.get('open') === 'all'
    return (
      <>
        {noFile && (
          <Notice kind="warning" title={words.noFile}>
            {words.noFileThen}
          </Notice>
        )}
        <p className="about">
          <strong>{words.lead(district, scope.counts)}</strong>
          {left > 0 && (
            <>
              {' '}
              <a href={to('/matching/nobody')}>{words.left(left)}</a>
            </>
          )}
          {district !== null && (
            <>
              <br />
              {words.whole(at.municipality.name, whole)}
            </>
          )}
        </p>
        <p>{words.proposal}</p>
        <p>
          {words.countedAt(writtenInstant(at.now))} <CountAgain at={at} path="/matching" />
        </p>
        <DistrictChoice action={at.href('/matching')} districts={districts} chosen={district} />
        {taken > 0 && (
          <>
            <h2>{words.offices(offices)}</h2>
            <p className="screen-only">
              {words.officesHow}{' '}
              <a href={to('/matching', { page: String(page.page), ...(allOpen ? {} : { open: 'all' }) })}>
                {allOpen ? words.closeAll : words.openAll}
              </a>
            </p>
            <div className="small-print">
              {page.rows.map(({ office, all }) => (
                <OfficeSection key={office.id} {...{ at, office, all }} open={allOpen || offices === 1} />
              ))}
            </div>
          </>
        )}
        <Pagination
          page={page.page}
          pages={page.pages}
          hrefOf={(number) => to('/matching', { page: String(number), ...(allOpen ? { open: 'all' } : {}) })}
        />
        <h2>{words.about}</h2>
        <Proof
          {...{ matching, seekers }}
          today={at.today}
          of={district === null ? '' : words.wholeOnly(at.municipality.name)}
        />
        <h2 className="screen-only">{words.filesTitle}</h2>
        <FileLinks {...{ at, district, replaced }} />
        {links}
        <p className="source">
          {words.counted}
          <br />
          {roomReading}。
        </p>
        {standard && <WhyRuling ruling={standard.ruling} />}
      </>
    )
  },
})

const Links = ({ at, nobody }: { readonly at: Pick<At, 'href'>; readonly nobody: string }): ReactNode => (
  <ul className="link-list screen-only">
    <li>
      <a href={nobody}>{words.toNobody}</a>
    </li>
    <li>
      <a href={at.href('/matching/helpers')}>{words.toHelpers}</a>
    </li>
    <li>
      <a href={at.href('/waiting')}>{words.toWaiting}</a>
    </li>
  </ul>
)

const Empty = ({ says, children }: { readonly says: string; readonly children: ReactNode }): ReactNode => (
  <>
    <Notice kind="info" title={says} />
    {children}
  </>
)
