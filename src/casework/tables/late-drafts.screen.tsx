import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { HolderKind } from '../case/holder.ts'
import { screen } from '../case/screen.ts'
import { holderWords, nearness } from '../case/turn-words.ts'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { askedAgain, deskAsked, deskSays } from './desk-asked.ts'
import { lateDrafts } from './late-draft-queries.ts'
import { measuresTrail, pageOf, pageSize, readers } from './table-page.ts'

/** まだ来ない計画案: the cases behind a number, the longest past first. */
export const lateDraftsScreen = screen({
  path: '/tables/measures/late-drafts',
  who: readers,
  audit: 'まだ来ない計画案の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const desk = deskAsked(at.query)
    const page = pageOf(at.query)
    const { total, drafts } = await lateDrafts(
      at.tx,
      at.municipality.number,
      {
        ...{ day: at.today, desk },
        ...(choice.district !== null && { district: choice.district }),
      },
      { offset: (page - 1) * pageSize, limit: pageSize },
    )
    const says = await deskSays(at.tx, at.municipality.number, desk)
    return {
      data: { choice, desk, says, page, total, drafts },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: drafts.map(({ person }) => person),
      },
    }
  },
  title: ({ total }) => `まだ来ない計画案（${grouped(total)}件）`,
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, desk, says, page, total, drafts }, _form, at) => (
    <>
      <p>
        {[placeName(at, choice), ...says].join('／')}。{writtenDay(at.today)}
        に計画案の期限をすぎている手続きを、期限の早い順に並べました。
      </p>
      <DataTable
        caption={`${grouped(total)}件のうち、この画面の${drafts.length}件`}
        empty="期限をすぎた計画案は、ありません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'until', label: '期限', keep: true },
          { key: 'past', label: 'いま' },
          { key: 'who', label: '書く人' },
          { key: 'case', label: '手続き' },
        ]}
        rows={drafts.map((one) => ({
          key: one.caseId,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            until: writtenDay(one.until),
            past: nearness(one.until, at.today),
            who: one.officeName ?? holderWords[one.holder as HolderKind],
            case: <a href={at.href(`/cases/${one.caseId}`)}>{one.receptionNumber}</a>,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) =>
          hrefOf(at, '/tables/measures/late-drafts', choice, { ...askedAgain(desk), page: String(to) })
        }
      />
    </>
  ),
})
