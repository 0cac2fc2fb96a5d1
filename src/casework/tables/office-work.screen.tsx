import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { CaseOrElsewhere } from './case-or-elsewhere.tsx'
import { type Choice, choiceOf, hrefOf } from './choice.ts'
import { type OfficeWorkKind, officeWork, officeWorkKinds } from './office-work.ts'
import { isId, measuresTrail, pageOf, pageSize, readers } from './table-page.ts'
import { monthName } from './year-name.ts'

const path = '/tables/measures/organisations/:id'

/** 事業所の仕事の内訳: whom an office plans for, or the cases of its six months. */
export const officeWorkScreen = screen({
  path,
  who: readers,
  audit: '事業所の受け持つ人と件数の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const office = await officeOf(at)
    if (!office) return null
    const kind = officeWorkKinds.find((one) => one === at.query.get('of')) ?? 'persons'
    const page = pageOf(at.query)
    const { total, rows } = await officeWork(
      at.tx,
      at.municipality.number,
      { office: office.id, day: at.today, kind },
      { offset: (page - 1) * pageSize, limit: pageSize },
    )
    return {
      data: { choice, office, kind, page, total, rows },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: [...new Set(rows.map(({ person }) => person))],
      },
    }
  },
  title: ({ office, kind, total }) =>
    `${office.name}：${says[kind].title}（${grouped(total)}${says[kind].unit}）`,
  heading: ({ office, kind, total }) => (
    <>
      <span className="whole-word">{office.name}</span>：{says[kind].title}（{grouped(total)}
      {says[kind].unit}）
    </>
  ),
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, office, kind, page, total, rows }, _form, at) => (
    <>
      <p>
        {writtenDay(at.today)}
        {says[kind].counted}
      </p>
      <ul className="link-line screen-only">
        {officeWorkKinds.map((one) => (
          <li key={one}>
            <a href={toOf(at, choice, office.id, one)} aria-current={one === kind ? 'true' : undefined}>
              {says[one].title}
            </a>
          </li>
        ))}
        <li>
          <a href={at.href(`/organisations/${office.id}/edit`)}>事業所の登録</a>
        </li>
      </ul>
      <DataTable
        caption={`${grouped(total)}${says[kind].unit}のうち、この画面の${rows.length}${says[kind].unit}`}
        empty={says[kind].empty}
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          ...(kind === 'cases' ? [{ key: 'what', label: 'したこと' }] : []),
          { key: 'on', label: says[kind].on, keep: true },
          { key: 'planner', label: '相談支援専門員' },
          { key: 'case', label: '手続き' },
        ]}
        rows={rows.map((one) => ({
          key: one.key,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            what: one.what,
            on: one.what === 'モニタリング' ? monthName(one.on.slice(0, 7)) : writtenDay(one.on),
            planner: one.planner ?? '記載なし',
            case: <CaseOrElsewhere {...{ at }} caseId={one.caseId} name={one.name} />,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) => toOf(at, choice, office.id, kind, to)}
      />
    </>
  ),
})

const says = {
  persons: {
    ...{ title: '受け持つ人', unit: '人', on: '使いはじめた日' },
    counted: 'に、この事業所の計画でサービスを使っている人です。1人1回数えます。',
    empty: 'この事業所の計画でサービスを使っている人は、いません。',
  },
  cases: {
    ...{ title: '6か月の件数', unit: '件', on: '決定の日・月' },
    counted: 'の前の6か月の、計画の作成（決定の月）とモニタリング（予定の月）です。',
    empty: 'この6か月の件数は、ありません。',
  },
} as const

const toOf = (at: Pick<At, 'href'>, choice: Choice, office: string, of: OfficeWorkKind, page = 1): string =>
  hrefOf(at, path.replace(':id', office), choice, { of, page: page === 1 ? null : String(page) })

const officeOf = async (at: At) => {
  const id = at.params.id ?? ''
  if (!isId(id)) return null
  const found = await at.tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}
