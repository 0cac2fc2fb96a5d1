import { annex3Labels } from '../../city/annex3/annex3-labels.ts'
import { monthsOf } from '../../city/kit/fiscal-year.ts'
import { mixes, parts } from '../../city/kit/renewal-part.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex3Persons } from './annex3-persons-queries.ts'
import { CellPersons } from './cell-persons.tsx'
import { asQuery, type Choice, choiceOf, hrefOf, placeName } from './choice.ts'
import { pageOf, pageSize, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { monthName, yearName } from './year-name.ts'

/** A cell of the table, as a query names it: with categories only. */
const cellOf = ({ query }: Pick<At, 'query'>, { year }: Choice) => ({
  part: parts.find((one) => one === query.get('part')),
  mix: mixes.find((one) => one === query.get('mix')),
  month: monthsOf(year).find((one) => one === query.get('month')),
  arranged: { yes: true, no: false }[query.get('arranged') ?? ''],
})

/** 欄の人々: who is counted in a cell of 別紙3. */
export const annex3PersonsScreen = screen({
  path: '/tables/annex3/persons',
  who: readers,
  audit: '別紙3の欄の人を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const cell = cellOf(at, choice)
    const page = pageOf(at.query)
    const { year, district } = choice
    const { total, persons } = await annex3Persons(
      at.tx,
      at.municipality.number,
      { year, ...cell, ...(district !== null && { district }) },
      { offset: (page - 1) * pageSize, limit: pageSize },
    )
    const listed = persons.map(({ person }) => person)
    return {
      data: { choice, cell, page, total, persons },
      subject: { person: null, caseId: null, relation: '集計の内訳', listed },
    }
  },
  title: ({ total }) => `更新の日が来る人（${grouped(total)}人）`,
  trail: ({ choice }) => [...tablesTrail, { label: words.annex3, href: `/tables/annex3?${asQuery(choice)}` }],
  view: ({ choice, cell, page, total, persons }, _form, at) => {
    const more = (to: number) => ({
      part: cell.part ?? null,
      mix: cell.mix ?? null,
      month: cell.month ?? null,
      arranged: cell.arranged === undefined ? null : cell.arranged ? 'yes' : 'no',
      page: to === 1 ? null : String(to),
    })
    return (
      <>
        <p>{saysOf(at, choice, cell)}</p>
        <CellPersons
          {...{ at, persons, total, page }}
          own={[
            { key: 'day', label: '更新の日', keep: true, cell: ({ renewsOn }) => writtenDay(renewsOn) },
            { key: 'mix', label: 'サービスの組み合わせ', cell: ({ mix }) => annex3Labels.mixes[mix] },
          ]}
          office="調整できる事業所"
          hrefOf={(to) => hrefOf(at, '/tables/annex3/persons', choice, more(to))}
        />
      </>
    )
  },
})

const saysOf = (at: At, choice: Choice, { part, mix, month, arranged }: ReturnType<typeof cellOf>): string =>
  [
    placeName(at, choice),
    month ? monthName(month) : yearName(choice.year),
    part && annex3Labels.parts[part],
    mix && annex3Labels.mixes[mix],
    arranged === undefined ? annex3Labels.lines.due : annex3Labels.lines[arranged ? 'arranged' : 'lacking'],
  ]
    .filter(Boolean)
    .join('／')
