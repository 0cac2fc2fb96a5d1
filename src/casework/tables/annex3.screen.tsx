import { annex3Span } from '../../city/annex3/annex3-span.ts'
import { maskAnnex3 } from '../../city/annex3/mask-annex3.ts'
import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { annex3Of } from './annex3-of.ts'
import { Annex3Tables } from './annex3-view.tsx'
import { choiceOf, isWithheld, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { StillToCome } from './still-to-come.tsx'
import { TableFiles } from './table-files.tsx'
import { counted, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { WithheldPart } from './withheld-part.tsx'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 別紙3: how many plans are due in each month of a year, and how many of them no office can make. */
export const annex3Screen = screen({
  path: '/tables/annex3',
  who: readers,
  audit: '別紙3の表を見る',
  load: async (at) => {
    const choice = choiceOf(at)
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    return { data: { choice, years, districts, ...(await annex3Of(at, choice)) }, subject: counted }
  },
  title: ({ choice }) => `${words.annex3}　${yearName(choice.year)}`,
  trail: () => tablesTrail,
  view: ({ choice, years, districts, table, proof }, _form, at) => {
    const { from, until } = annex3Span(choice.year)
    const last = Temporal.PlainDate.from(until).subtract({ days: 1 }).toString()
    return (
      <div className="count-page">
        <p>
          {placeName(at, choice)}の支給決定期間の台帳から、{writtenDay(at.today)}
          に数えました。{writtenDay(from)}から{writtenDay(last)}
          までに更新の日（期間の終わりの翌日）が来て、計画案を求める人です。同じ人は、年度でいちばん早い更新の1回だけ数えます。
        </p>
        <ChoiceForm {...{ at, choice, years, districts }} path="/tables/annex3" />
        {years.length === 0 ? (
          <NothingCounted at={at} />
        ) : isWithheld(choice) ? (
          <WithheldPart {...{ at, choice }} path="/tables/annex3" />
        ) : (
          <>
            <StillToCome {...{ at, choice }} />
            <TableFiles {...{ at, choice }} path="/tables/annex3" />
            {choice.masked && (
              <p>
                {hiddenCell}：{smallCells.annex3.says}
              </p>
            )}
            <Annex3Tables {...{ at, choice, proof }} table={choice.masked ? maskAnnex3(table) : table} />
          </>
        )}
      </div>
    )
  },
})
