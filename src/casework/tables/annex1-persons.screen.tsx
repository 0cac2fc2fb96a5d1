import { annex1Labels } from '../../city/annex1/annex1-labels.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { type Annex1Person, annex1Lines, annex1Persons } from './annex1-persons.ts'
import { CellPersons } from './cell-persons.tsx'
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
      <CellPersons
        {...{ at, persons, total, page }}
        own={[
          { key: 'span', label: '支給決定の期間', keep: true, cell: spanOf },
          { key: 'plan', label: '計画', cell: ({ plan }) => plan },
        ]}
        office="事業所"
        hrefOf={(to) => hrefOf(at, path, choice, { line, page: String(to) })}
      />
    </>
  ),
})

const spanOf = ({ starts, ends }: Annex1Person) => (
  <>
    {writtenDay(starts)}から
    <br />
    {writtenDay(ends)}まで
  </>
)
