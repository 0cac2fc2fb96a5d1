import type { Measures } from '../../city/measures/measures.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { CountTable, type CountTableData } from '../../ui/count-table/count-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { type Choice, choiceOf, hrefOf, placeName } from './choice.ts'
import { ChoiceForm } from './choice-form.tsx'
import { districtsOf } from './districts-queries.ts'
import { draftSection } from './draft-section.ts'
import { firstRows } from './first-rows.ts'
import { loadSection } from './load-section.ts'
import type { MeasureSection } from './measure-section.ts'
import { measuresHere } from './measures-here.ts'
import { monitoringSection } from './monitoring-section.ts'
import { NothingCounted } from './nothing-counted.tsx'
import { selfPlanSection } from './self-plan-section.ts'
import { stepSection, waitingSection } from './step-section.ts'
import { TableFiles } from './table-files.tsx'
import { counted, readers, tablesTrail } from './table-page.ts'
import { words } from './tables.words.ts'
import { yearName } from './year-name.ts'
import { yearsKnown } from './years-known.ts'

/** 仕事のはかり: where the work of the city stands, each number with the list behind it. */
export const measuresScreen = screen({
  path: '/tables/measures',
  who: readers,
  audit: '仕事のはかりを見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const years = await yearsKnown(at)
    const districts = await districtsOf(at.tx, at.municipality.number)
    return { data: { choice, years, districts, measures: await measuresHere(at, choice) }, subject: counted }
  },
  title: ({ choice }) => `${words.measures}　${yearName(choice.year)}`,
  trail: () => tablesTrail,
  view: ({ choice, years, districts, measures }, _form, at) => {
    const sections = sectionsOf(at, choice, measures)
    return (
      <div className="count-page">
        <p>
          {placeName(at, choice)}の数を、{writtenDay(at.today)}に数えました。
        </p>
        <ChoiceForm {...{ at, choice, years, districts }} path="/tables/measures" maskable={false} />
        {years.length === 0 && <NothingCounted at={at} />}
        <nav aria-label="この画面の節" className="screen-only">
          <ul className="link-line">
            {sections.map(({ key, title }) => (
              <li key={key}>
                <a href={`#${key}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <section key={section.key} aria-labelledby={section.key}>
            <h2 id={section.key}>{section.title}</h2>
            <p className="count-says">{section.says}</p>
            <SectionChart section={section} />

            {section.tables.map((table) => (
              <SectionTable key={table.id} {...{ at, choice, table }} />
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
  loadSection(at, found.loads, writtenDay(found.on)),
  draftSection(at, choice, found.lateDrafts),
]

type TableOf = { readonly at: At; readonly choice: Choice; readonly table: CountTableData }

/** A long table shows its first rows, and the rest when it is asked for. */
const SectionTable = ({ at, choice, table }: TableOf) => {
  const first = firstRows(table)
  if (first.more === 0 || at.query.get('all') === table.id) return <CountTable {...table} />
  return (
    <>
      <CountTable {...first.table} />
      <p>
        <a href={`${hrefOf(at, '/tables/measures', choice, { all: table.id })}#${table.id}`}>
          残りの{first.more}行も出す<span className="unseen">：{table.caption}</span>
        </a>
      </p>
    </>
  )
}

/** What is drawn of a section: columns of its first table, which together make a whole. */
const drawn: Readonly<
  Partial<Record<MeasureSection['key'], { readonly columns: readonly string[]; readonly whole: string }>>
> = {
  'self-plan': { columns: ['plans', 'self'], whole: '対象者の決定' },
}

const SectionChart = ({ section: { key, title, tables } }: { readonly section: MeasureSection }) => {
  const [of, table] = [drawn[key], tables[0]]
  const rows = table?.groups[0]?.rows.filter(({ kind }) => kind !== 'sum') ?? []
  if (!of || !table || rows.length < 2) return null
  const series = of.columns.map((column) => columnOf(table, column))
  if (series.every(({ values }) => values.every((value) => !value))) return null
  return (
    <BarChart
      title={`${title}（${table.caption}）`}
      unit="人"
      kind="stacked"
      whole={of.whole}
      twin={table.id}
      places={rows.map(({ head }) => ({ label: head, says: head }))}
      series={series}
    />
  )
}

const columnOf = ({ columns, groups }: CountTableData, key: string) => {
  const at = columns.findIndex((column) => column.key === key)
  const rows = groups[0]?.rows.filter(({ kind }) => kind !== 'sum') ?? []
  return {
    name: columns[at]?.label ?? '',
    values: rows.map(({ cells }) => {
      const value = cells[at]?.value
      return typeof value === 'number' ? value : null
    }),
  }
}
