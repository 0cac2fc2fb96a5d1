import { annex1Labels } from '../../city/annex1/annex1-labels.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex1Lines, annex1Persons } from './annex1-persons.ts'
import { CaseOrElsewhere } from './case-or-elsewhere.tsx'
import { asQuery, choiceOf, hrefOf, placeName } from './choice.ts'
import { pageOf, pageSize, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'

const path = '/tables/annex1/persons'

/** 別紙1の欄の人: who is counted in a cell, at the end of March of the chosen year. */
export const annex1PersonsScreen = screen({
  path,
  who: readers,
  audit: '別紙1の欄の人を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const line = annex1Lines.find((one) => one === at.query.get('line')) ?? 'users'
    const [on, page] = [`${choice.year}-03-31`, pageOf(at.query)]
    const { total, persons } = await annex1Persons(
      at.tx,
      at.municipality.number,
      { on, line, district: choice.district },
      { offset: (page - 1) * pageSize, limit: pageSize },
    )
    return {
      data: { choice, line, on, page, total, persons },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: persons.map(({ person }) => person),
      },
    }
  },
  title: ({ total }) => `別紙1に数えた人（${grouped(total)}人）`,
  trail: ({ choice }) => [...tablesTrail, { label: words.annex1, href: `/tables/annex1?${asQuery(choice)}` }],
  view: ({ choice, line, on, page, total, persons }, _form, at) => (
    <>
      <p>{[placeName(at, choice), writtenDay(on), annex1Labels[line]].join('／')}</p>
      <DataTable
        caption={`${grouped(total)}人のうち、この画面の${persons.length}人`}
        empty="この欄に数える人は、いません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'span', label: '支給決定の期間', keep: true },
          { key: 'plan', label: '計画' },
          { key: 'district', label: words.district },
          { key: 'office', label: '事業所' },
          { key: 'case', label: '手続き' },
        ]}
        rows={persons.map((one) => ({
          key: one.person,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            span: (
              <>
                {writtenDay(one.starts)}から
                <br />
                {writtenDay(one.ends)}まで
              </>
            ),
            plan: one.plan,
            district: one.district ?? '－',
            office: one.officeName ?? 'なし',
            case: <CaseOrElsewhere {...{ at }} caseId={one.caseId} name={one.name} />,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) => hrefOf(at, path, choice, { line, page: String(to) })}
      />
    </>
  ),
})
