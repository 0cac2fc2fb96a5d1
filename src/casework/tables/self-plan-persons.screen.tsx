import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { CaseOrElsewhere } from './case-or-elsewhere.tsx'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { selfPlanPersons } from './self-plan-persons.ts'
import { type SelfPlanReason, selfPlanReasons } from './self-plan-section.ts'
import { measuresTrail, pageOf, pageSize, readers } from './table-page.ts'
import { words } from './tables.words.ts'
import { monthName, yearName } from './year-name.ts'

/** セルフプランの人: the list behind a number of the self-plans. */
export const selfPlanPersonsScreen = screen({
  path: '/tables/measures/self-plans',
  who: readers,
  audit: 'セルフプランの人の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const month = monthsOf(choice.year).find((one) => one === at.query.get('month')) ?? null
    const asked = at.query.get('reason') ?? ''
    const reason = Object.hasOwn(selfPlanReasons, asked) ? (asked as SelfPlanReason) : null
    const page = pageOf(at.query)
    const of = { month, reason, offset: (page - 1) * pageSize, limit: pageSize }
    const { total, persons } = await selfPlanPersons(at, choice, of)
    return {
      data: { choice, month, reason, page, total, persons },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: persons.map(({ person }) => person),
      },
    }
  },
  title: ({ total }) => `セルフプランの決定（${grouped(total)}人）`,
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, month, reason, page, total, persons }, _form, at) => (
    <>
      <p>
        {[
          placeName(at, choice),
          month ? monthName(month) : yearName(choice.year),
          reason && `理由：${selfPlanReasons[reason]}`,
        ]
          .filter(Boolean)
          .join('／')}
      </p>
      <DataTable
        caption={`${grouped(total)}人のうち、この画面の${persons.length}人`}
        empty="あてはまる人は、いません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'day', label: '決定の日', keep: true },
          { key: 'reason', label: '理由' },
          { key: 'district', label: words.district },
          { key: 'case', label: '手続き' },
        ]}
        rows={persons.map((one) => ({
          key: one.id,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            day: writtenDay(one.decidedOn),
            reason: one.reason ?? selfPlanReasons.unsaid,
            district: one.district ?? '－',
            case: <CaseOrElsewhere {...{ at }} caseId={one.caseId} name={one.name} />,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) =>
          hrefOf(at, '/tables/measures/self-plans', choice, { month, reason, page: String(to) })
        }
      />
    </>
  ),
})
