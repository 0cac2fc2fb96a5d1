import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { HolderKind } from '../case/holder.ts'
import { screen } from '../case/screen.ts'
import { holderWords, nearness } from '../case/turn-words.ts'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { lateDrafts } from './late-draft-queries.ts'
import { idIn, measuresTrail, pageOf, pageSize, readers } from './table-page.ts'

/** まだ来ない計画案: the cases behind a number, the longest past first. */
export const lateDraftsScreen = screen({
  path: '/tables/measures/late-drafts',
  who: readers,
  audit: 'まだ来ない計画案の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const party = idIn(at.query, 'party')
    const asked = at.query.get('holder') ?? ''
    const holder = Object.hasOwn(holderWords, asked) ? asked : null
    const page = pageOf(at.query)
    const found = await lateDrafts(
      at.tx,
      at.municipality.number,
      {
        day: at.today,
        ...(choice.district !== null && { district: choice.district }),
        ...(party !== null && { party }),
        ...(holder !== null && { holder }),
      },
      // One more than is shown tells whether another page follows.
      { offset: (page - 1) * pageSize, limit: pageSize + 1 },
    )
    const drafts = found.slice(0, pageSize)
    return {
      data: { choice, party, holder, page, drafts, goesOn: found.length > pageSize },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: drafts.map(({ person }) => person),
      },
    }
  },
  title: () => 'まだ来ない計画案',
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, party, holder, page, drafts, goesOn }, _form, at) => (
    <>
      <p>
        {placeName(at, choice)}で、{writtenDay(at.today)}に計画案の期限をすぎている手続きです。
      </p>
      <DataTable
        caption="期限をすぎた計画案"
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
      {goesOn && (
        <p>
          <a
            rel="next"
            href={hrefOf(at, '/tables/measures/late-drafts', choice, {
              party,
              holder,
              page: String(page + 1),
            })}
          >
            つぎの{pageSize}件
          </a>
        </p>
      )}
    </>
  ),
})
