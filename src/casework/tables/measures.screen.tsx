import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import type { Measures } from '../../city/measures/measures.ts'
import type { PublishedMeasures } from '../../city/measures/published-measures.ts'
import { CountTable, type CountTableData } from '../../ui/count-table/count-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { type Choice, choiceOf, hrefOf, isWithheld, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { draftSection } from './draft-section.ts'
import { firstRows } from './first-rows.ts'
import { loadSection } from './load-section.ts'
import type { MeasureSection } from './measure-section.ts'
import { measuresHere } from './measures-here.ts'
import { monitoringSection } from './monitoring-section.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { paperNote } from './paper-note.ts'
import { publishedHere } from './published-here.ts'
import { SectionChart } from './section-chart.tsx'
import { selfPlanSection } from './self-plan-section.ts'
import { stepSection, waitingSection } from './step-section.ts'
import { TableFiles } from './table-files.tsx'
import { counted, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { WithheldPart } from './withheld-part.tsx'
import { WithoutOfficeSays } from './without-office-says.tsx'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 仕事のはかり: where the work of the city stands, each number with the list behind it. */
export const measuresScreen = screen({
  path: '/tables/measures',
  who: readers,
  audit: '仕事のはかりを見る',
  load: async (at) => {
    const choice = choiceOf(at)
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    const found = choice.masked
      ? { measures: null, published: await publishedHere(at, choice) }
      : { measures: await measuresHere(at, choice), published: null }
    return { data: { choice, years, districts, ...found }, subject: counted }
  },
  title: ({ choice }) => `${words.measures}　${yearName(choice.year)}`,
  trail: () => tablesTrail,
  view: ({ choice, years, districts, measures, published }, _form, at) => {
    const sections = published
      ? publishedSections(at, choice, published)
      : measures
        ? sectionsOf(at, choice, measures)
        : []
    return (
      <div className="count-page">
        <p>
          {placeName(at, choice)}の数を、{writtenDay(at.today)}に数えました。
        </p>
        <ChoiceForm {...{ at, choice, years, districts }} path="/tables/measures" />
        {years.length === 0 && <NothingCounted at={at} />}
        {isWithheld(choice) && <WithheldPart {...{ at, choice }} path="/tables/measures" />}
        {published && (
          <>
            <p>
              {hiddenCell}：{published.masked.says}
            </p>
            <p>{smallCells.inside}</p>
          </>
        )}
        {sections.length > 0 && <SectionsList sections={sections} />}
        {sections.map((section) => (
          <section key={section.key} aria-labelledby={section.key}>
            <h2 id={section.key}>{section.title}</h2>
            <p className="count-says">{section.says}</p>
            <SectionChart section={section} />

            {section.key === 'self-plan' && <WithoutOfficeSays at={at} />}
            {section.tables.map((table) => (
              <SectionTable
                key={table.id}
                {...{ at, choice }}
                table={{ ...table, note: paperNote(at, choice) }}
              />
            ))}
            <TableFiles {...{ at, choice }} path={`/tables/measures/${section.key}`} name={section.title} />
          </section>
        ))}
      </div>
    )
  },
})

const sectionsOf = (at: At, choice: Choice, found: Measures): readonly MeasureSection[] => [
  selfPlanSection(at, choice, found.selfPlans),
  waitingSection(at, choice, found.waiting),
  stepSection(at, choice, found),
  monitoringSection(at, choice, found.monitoring),
  loadSection(at, choice, found.loads, writtenDay(found.on)),
  draftSection(at, choice, found.lateDrafts),
]

/** The tables of persons alone. */
const publishedSections = (at: At, choice: Choice, found: PublishedMeasures): readonly MeasureSection[] => [
  selfPlanSection(at, choice, found.selfPlans),
  monitoringSection(at, choice, found.monitoring),
]

const SectionsList = ({ sections }: { readonly sections: readonly MeasureSection[] }) => (
  <nav aria-label="この画面の節" className="screen-only">
    <ul className="link-line">
      {sections.map(({ key, title }) => (
        <li key={key}>
          <a href={`#${key}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

type TableOf = { readonly at: At; readonly choice: Choice; readonly table: CountTableData }

/** A long table shows its first rows, and the rest when it is asked for. */
const SectionTable = ({ at, choice, table }: TableOf) => {
  const first = firstRows(table)
  if (first.more === 0 || at.query.get('all') === table.id) return <CountTable {...table} />
  return (
    <>
      <CountTable {...first.table} />
      <p className="screen-only">
        <a href={`${hrefOf(at, '/tables/measures', choice, { all: table.id })}#${table.id}`}>
          残りの{first.more}行も出す<span className="unseen">：{table.caption}</span>
        </a>
      </p>
      <p className="print-only">ほかに{first.more}行あります。</p>
    </>
  )
}
