import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { SearchBox } from '../../ui/search-box/search-box.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { screen } from '../case/screen.ts'
import { organisationKinds } from '../registers/actor.ts'
import { words } from './organisation.words.ts'
import { organisationPage } from './queries.ts'

const none = { person: null, caseId: null, relation: '事業所の登録' } as const

/** 事業所・事業者の一覧 */
export const organisationsScreen = screen({
  path: '/organisations',
  who: ['窓口', '係長', '市町村管理者'],
  audit: '事業所の一覧を見る',
  title: () => words.list,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const kind = organisationKinds.find((one) => one === at.query.get('kind')) ?? null
    const q = (at.query.get('q') ?? '')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 100)
    const asked = Number(at.query.get('page') ?? '1')
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    return { data: { kind, q, page, ...(await organisationPage(at, { kind, q, page })) }, subject: none }
  },
  view: ({ kind, q, page, pages, number, rows }, _form, at) => {
    const search = (to: number) =>
      new URLSearchParams({ ...(kind ? { kind } : {}), ...(q ? { q } : {}), page: String(to) })
    return (
      <>
        <p>
          <LinkButton href={at.href('/organisations/new')}>{words.add}</LinkButton>
        </p>
        <nav aria-label={words.kind}>
          <ul className="link-list">
            {[null, ...organisationKinds].map((one) => (
              <li key={one ?? ''}>
                <a
                  href={at.href(`/organisations${one ? `?kind=${encodeURIComponent(one)}` : ''}`)}
                  aria-current={one === kind ? 'true' : undefined}
                >
                  {one ?? words.allKinds}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox action={at.href('/organisations')} label={words.search} value={q}>
          {kind && <input type="hidden" name="kind" value={kind} />}
        </SearchBox>
        <DataTable
          caption={`${kind ?? words.list}（${number}件）`}
          empty={words.none}
          dense
          columns={[
            { key: 'name', label: words.name, head: true },
            { key: 'kind', label: words.kind },
            { key: 'number', label: words.number },
            { key: 'area', label: words.area },
            { key: 'telephone', label: words.telephone },
            { key: 'accepting', label: words.accepting },
            { key: 'edit', label: 'すること' },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              name: row.name,
              kind: row.kind,
              number: row.number,
              area: row.area,
              telephone: row.telephone,
              accepting: row.accepting ? (
                <Tag tone="green">{words.acceptingYes}</Tag>
              ) : (
                <Tag tone="yellow">{words.acceptingNo}</Tag>
              ),
              edit: (
                <a href={at.href(`/organisations/${row.id}/edit`)}>
                  {words.edit}
                  <span className="unseen">：{row.name}</span>
                </a>
              ),
            },
          }))}
        />
        <Pagination page={page} pages={pages} hrefOf={(to) => at.href(`/organisations?${search(to)}`)} />
      </>
    )
  },
})
