import { FilterForm } from '../../ui/search-box/filter-form.tsx'
import { bulkKindsFor } from '../case/bulk-kinds.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { countTurns, turnsAfter } from '../case/turn-list.ts'
import { BulkBar } from './bulk-bar.tsx'
import { choosableFor } from './choosable-for.ts'
import { words } from './work.words.ts'
import { type Asked, askedIn, both, filterOf, narrowed, searchOf, type Tab, tabs } from './work-filter.ts'
import { chosenWords, filtersFor } from './work-filters.ts'
import { WorkTable } from './work-table.tsx'
import { WorkTabs } from './work-tabs.tsx'

export const pageSize = 50

/** 仕事の一覧: what waits for the actor and for others in the cases they may see, the nearest day first. */
export const workScreen = screen({
  path: '/work',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員'],
  audit: '仕事の一覧',
  load: async (at) => {
    const choosable = await choosableFor(at)
    const asked = askedIn(at.query, choosable)
    const narrow = narrowed(asked.narrow)
    const each = Object.fromEntries(tabs.map((tab) => [tab, filterOf(tab, at.today)]))
    const counts = await countTurns(at, narrow, each)
    const { rows, next } = await turnsAfter(
      ...([at, both(filterOf(asked.tab, at.today), narrow), pageSize, asked.after] as const),
    )
    return {
      data: { asked, choosable, counts, rows, next },
      subject: {
        ...{ person: null, caseId: null, relation: '担当の一覧' },
        listed: rows.map(({ person }) => person),
      },
    }
  },
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ asked, choosable, counts, rows, next }, _form, at) => {
    const { tab, narrow, after } = asked
    const chosen = chosenWords(narrow, choosable)
    const link = (to: Omit<Asked, 'after'>, place: Asked['after'] = null) =>
      at.href(`/work?${searchOf(to, place)}`)
    const bare = { tab, narrow: { district: null, office: null, step: null, month: null } }
    const kinds = bulkKindsFor(at.actor.role)
    const ticked = at.query.get('ticked') === '1'
    const table = (ticks?: boolean) => (
      <div className={ticks === undefined ? 'work-list' : 'work-list work-list-ticks'}>
        <WorkTable
          caption={`${words.caption(words.tabs[tab].label, counts[tab] ?? 0, chosen)}${
            (after || next) && rows.length > 0 ? words.onPage(rows.length) : ''
          }`}
          empty={emptyOf(tab, chosen.length > 0, counts[tab] ?? 0)}
          {...{ rows, at }}
          {...(ticks === undefined ? {} : { ticks })}
          withDistrict={choosable.districts.length > 0}
          withOffice={choosable.offices.length > 0}
        />
      </div>
    )
    return (
      <>
        <WorkTabs counts={counts} now={tab} hrefOf={(to) => link({ tab: to, narrow })} />
        <FilterForm
          action={at.href('/work')}
          label={words.filters}
          filters={filtersFor(narrow, choosable, at.today)}
          kept={{ tab }}
        />
        {chosen.length > 0 && (
          <p className="screen-only">
            <a href={link(bare)}>{words.clear}</a>
          </p>
        )}
        <p>{words.counted(writtenDay(at.today))}</p>
        {kinds.length === 0 || rows.length === 0 ? (
          table()
        ) : (
          <form method="get" action={at.href('/bulk/new')}>
            {Object.entries({ tab, ...narrow }).map(([name, value]) =>
              value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
            )}
            {table(ticked)}
            <BulkBar
              {...{ kinds, ticked, count: counts[tab] ?? 0, jobs: at.href('/bulk') }}
              tickAll={`${link({ tab, narrow }, after)}&ticked=1`}
              tickNone={link({ tab, narrow }, after)}
            />
          </form>
        )}
        {(after || next) && (
          <nav className="pagination" aria-label={words.paging}>
            <ul>
              {after && (
                <li>
                  <a href={link({ tab, narrow })}>{words.first}</a>
                </li>
              )}
              {next && (
                <li>
                  <a href={link({ tab, narrow }, next)} rel="next">
                    {words.next(pageSize)}
                  </a>
                </li>
              )}
            </ul>
          </nav>
        )}
      </>
    )
  },
})

/** A count above none never stands beside a sentence that says none: past the last page there is a way back. */
const emptyOf = (tab: Tab, isNarrowed: boolean, count: number): string => {
  if (count > 0) return words.pastEnd
  return isNarrowed ? words.noneNarrowed : words.tabs[tab].none
}
