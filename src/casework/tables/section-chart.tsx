import { hiddenCell } from '../../city/kit/hidden-cell.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import type { CountTableData } from '../../ui/count-table/count-table.tsx'
import type { MeasureSection } from './measure-section.ts'
import { words } from './tables.words.ts'

/** What is drawn of a section: columns of its first table, which together make a whole. */
const drawn: Readonly<
  Partial<Record<MeasureSection['key'], { readonly columns: readonly string[]; readonly whole: string }>>
> = {
  'self-plan': { columns: ['plans', 'self'], whole: '対象者の決定' },
}

/** A picture of the first table of a section, where it has one; not drawn where one of its numbers is hidden. */
export const SectionChart = ({ section: { key, title, tables } }: { readonly section: MeasureSection }) => {
  const [of, table] = [drawn[key], tables[0]]
  const rows = table?.groups[0]?.rows.filter(({ kind }) => kind !== 'sum') ?? []
  if (!of || !table || rows.length < 2) return null
  const columns = of.columns.map((column) => columnOf(table, column))
  if (columns.some(({ values }) => values.includes(hiddenCell))) return <p>{words.noChart}</p>
  const series = columns.map(({ name, values }) => ({
    name,
    values: values.map((value) => (typeof value === 'number' ? value : null)),
  }))
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
    values: rows.map(({ cells }) => cells[at]?.value ?? null),
  }
}
