import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import type { StepNumber } from '../case/step.ts'
import { holderWords, nearness, stepTitle } from '../case/turn-words.ts'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { askedAgain, deskAsked, deskSays } from './desk-asked.ts'
import { measuresTrail, pageOf, pageSize, readers } from './table-page.ts'
import { waitingTurns } from './waiting-queries.ts'

const path = '/tables/measures/waiting-list'

/** いま待っている工程: the turns behind a number, the one that waits longest first. */
export const waitingTurnsScreen = screen({
  path,
  who: readers,
  audit: 'いま待っている工程の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const [desk, late, page] = [deskAsked(at.query), at.query.get('late') === '1', pageOf(at.query)]
    const { total, turns } = await waitingTurns(
      at.tx,
      at.municipality.number,
      { day: at.today, desk, late, ...(choice.district !== null && { district: choice.district }) },
      { offset: (page - 1) * pageSize, limit: pageSize },
    )
    const says = await deskSays(at.tx, at.municipality.number, desk)
    return {
      data: { choice, desk, says, late, page, total, turns },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: [...new Set(turns.map(({ person }) => person))],
      },
    }
  },
  title: ({ late, total }) => `${late ? '期限をすぎた工程' : 'いま待っている工程'}（${grouped(total)}件）`,
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, desk, says, late, page, total, turns }, _form, at) => (
    <>
      <p>
        {[placeName(at, choice), ...says].join('／')}。{writtenDay(at.today)}
        に待っているものを、長く待っている順に並べました。
      </p>
      <DataTable
        caption={`${grouped(total)}件のうち、この画面の${turns.length}件`}
        empty="あてはまる工程は、ありません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'step', label: '工程' },
          { key: 'who', label: 'だれの番' },
          { key: 'since', label: 'いつから', keep: true },
          { key: 'until', label: '期限', keep: true },
          { key: 'case', label: '手続き' },
        ]}
        rows={turns.map((one) => ({
          key: [one.caseId, one.step, one.holder, one.officeName].join(' '),
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            step: stepTitle(one.step as StepNumber),
            who: one.officeName ?? holderWords[one.holder],
            since: writtenDay(one.since),
            until: one.until ? `${writtenDay(one.until)}（${nearness(one.until, at.today)}）` : '定めなし',
            case: <a href={at.href(`/cases/${one.caseId}`)}>{one.receptionNumber}</a>,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) =>
          hrefOf(at, path, choice, { ...askedAgain(desk), late: late ? '1' : null, page: String(to) })
        }
      />
    </>
  ),
})
