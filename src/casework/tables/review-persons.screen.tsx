import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { screen } from '../case/screen.ts'
import { CaseOrElsewhere } from './case-or-elsewhere.tsx'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { type ReviewState, reviewStates } from './monitoring-section.ts'
import { type ReviewPerson, reviewPersons } from './review-persons.ts'
import { idIn, measuresTrail, pageOf, pageSize, readers } from './table-page.ts'
import { monthName, yearName } from './year-name.ts'

/** モニタリングの人: the list behind a number of the reviews. */
export const reviewPersonsScreen = screen({
  path: '/tables/measures/reviews',
  who: readers,
  audit: 'モニタリングの一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const asked = at.query.get('state') ?? ''
    const narrow = {
      month: monthsOf(choice.year).find((one) => one === at.query.get('month')) ?? null,
      office: at.query.get('office') === 'none' ? '' : idIn(at.query, 'office'),
      state: Object.hasOwn(reviewStates, asked) ? (asked as ReviewState) : 'due',
    } as const
    const page = pageOf(at.query)
    const of = { ...narrow, offset: (page - 1) * pageSize, limit: pageSize }
    const { total, reviews } = await reviewPersons(at, choice, of)
    return {
      data: { choice, narrow, page, total, reviews, today: at.today },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: [...new Set(reviews.map(({ person }) => person))],
      },
    }
  },
  title: ({ total, narrow }) => `モニタリング：${reviewStates[narrow.state]}（${grouped(total)}件）`,
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, narrow: { month, office, state }, page, total, reviews, today }, _form, at) => (
    <>
      <p>
        {[placeName(at, choice), month ? monthName(month) : yearName(choice.year), reviewStates[state]].join(
          '／',
        )}
      </p>
      <DataTable
        caption={`${grouped(total)}件のうち、この画面の${reviews.length}件`}
        empty="あてはまるモニタリングは、ありません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'month', label: '月', keep: true },
          { key: 'state', label: 'いま' },
          { key: 'office', label: '事業所' },
          { key: 'case', label: '手続き' },
        ]}
        rows={reviews.map((one) => ({
          key: `${one.id}-${one.month}`,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            month: monthName(one.month),
            state: stateOf(one, today),
            office: one.office ? (
              <a href={at.href(`/organisations/${one.office}/edit`)}>{one.officeName}</a>
            ) : (
              '記載なし'
            ),
            case: <CaseOrElsewhere {...{ at }} caseId={one.caseId} name={one.name} />,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) =>
          hrefOf(at, '/tables/measures/reviews', choice, {
            month,
            office: office === '' ? 'none' : office,
            state,
            page: String(to),
          })
        }
      />
    </>
  ),
})

const stateOf = ({ done, late, month }: ReviewPerson, today: string): string => {
  if (done) return late ? '月をすぎて実施' : '実施'
  return month < today.slice(0, 7) ? reviewStates.missed : reviewStates.open
}
