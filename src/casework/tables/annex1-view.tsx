import { annex1Labels } from '../../city/annex1/annex1-labels.ts'
import type { Annex1Plans, Annex1Row } from '../../city/annex1/annex1-rows.ts'
import { baseOf } from '../../city/annex1/base-of.ts'
import type { ForecastYear } from '../../city/annex1/forecast.ts'
import { hiddenCell, shownPercent } from '../../city/kit/hidden-cell.ts'
import { LineChart } from '../../ui/chart/line-chart.tsx'
import { type CountRow, CountTable } from '../../ui/count-table/count-table.tsx'
import { type Annex1Line, annex1Lines } from './annex1-persons.ts'
import { monthName } from './year-name.ts'

type Shown = Annex1Row<number | null>

type CountedOf = {
  readonly rows: readonly Shown[]
  /** Of what, where and when, for whoever has the paper alone. */
  readonly note: string
  /** The list behind a number of a day; null where none is shown. */
  readonly opens: ((line: Annex1Line, on: string) => string) | null
}

/** 別紙1: what was counted at the ends of March, perhaps with hidden cells. */
export const Annex1Counted = ({ rows, note, opens }: CountedOf) => (
  <CountTable
    id="annex1-counted"
    caption="数えたもの"
    note={note}
    corner="各年の3月末"
    columns={rows.map(({ on }) => ({ key: on, label: endOf(on) }))}
    groups={[{ key: 'all', rows: linesOf(rows).map(opened(rows, opens)) }]}
  />
)

/** 見通し: the same rows for the years ahead, what the offices could do, and the gap. */
export const Annex1Foreseen = ({
  years,
  name,
  note,
}: {
  readonly note: string
  readonly years: readonly ForecastYear[]
  readonly name: string
}) => (
  <CountTable
    id="annex1-foreseen"
    caption={`見通し（${name}）`}
    note={note}
    corner="各年の3月末"
    columns={years.map(({ on }) => ({ key: on, label: endOf(on) }))}
    groups={[
      { key: 'all', rows: linesOf(years) },
      {
        key: 'gap',
        head: '足りるか',
        rows: [
          line('相談支援専門員', years, ({ planners }) => planners, '人。常勤に直した人数'),
          line('セルフプランを希望する人', years, ({ selfPlans }) => selfPlans, '人'),
          line('事業所の計画が要る人', years, ({ wanted }) => wanted, '人'),
          line('事業所が作れる計画', years, ({ capacity }) => capacity, '人'),
          { ...line('作る事業所がない人', years, ({ gap }) => gap, '人'), kind: 'sum' },
        ],
      },
    ]}
  />
)

type ChartOf = {
  readonly counted: readonly Annex1Row[]
  readonly years: readonly ForecastYear[]
}

/** Counted years and the years ahead in one picture. */
export const Annex1Chart = ({ counted, years }: ChartOf) => {
  const all: readonly Annex1Row[] = [...counted, ...years]
  if (all.length < 2) return null
  return (
    <LineChart
      title="利用者と計画（各年の3月末）"
      unit="人"
      twin={[counted.length > 0 && 'annex1-counted', years.length > 0 && 'annex1-foreseen']
        .filter(Boolean)
        .join(' ')}
      foreseen={years.length === 0 ? null : counted.length}
      places={all.map(({ on }) => ({ label: on.slice(0, 4), says: `${endOf(on)}末` }))}
      series={[
        { name: '利用者', values: all.map(({ users }) => users) },
        { name: '対象者', values: all.map(({ subjects }) => subjects) },
        { name: '計画がある人', values: all.map(({ plans }) => plans) },
        { name: '事業所の計画', values: all.map(({ byOffices }) => byOffices) },
      ]}
    />
  )
}

/** Counts of persons open their list. */
const opened =
  (rows: readonly Shown[], opens: CountedOf['opens']) =>
  (row: CountRow): CountRow => {
    const of = annex1Lines.find((one) => annex1Labels[one] === row.key)
    if (!of || !opens) return row
    return {
      ...row,
      cells: row.cells.map((cell, at) => {
        const on = rows[at]?.on ?? ''
        return typeof cell.value === 'number' && cell.value > 0
          ? { ...cell, href: opens(of, on), opens: `人の一覧（${endOf(on)}、${row.key}）` }
          : cell
      }),
    }
  }

const linesOf = (rows: readonly Shown[]): readonly CountRow[] => [
  line(annex1Labels.offices, rows, ({ offices }) => offices, '箇所'),
  line(annex1Labels.users, rows, ({ users }) => users ?? hiddenCell, '人'),
  line(annex1Labels.subjects, rows, subjectsOf, '人'),
  ...withPercent(annex1Labels.plans, rows, 'plans'),
  ...withPercent(annex1Labels.servicePlans, rows, 'servicePlans'),
  ...withPercent(annex1Labels.byOffices, rows, 'byOffices'),
  line('割合の分母', rows, ({ measuredBy }) => measuredBy, null),
]

const subjectsOf = ({ measuredBy, subjects }: Shown) =>
  measuredBy === '利用者' ? '（経過措置）' : (subjects ?? hiddenCell)

const line = <R extends Shown>(
  head: string,
  rows: readonly R[],
  of: (row: R) => number | string,
  unit: string | null,
): CountRow => ({
  key: head,
  head: unit ? `${head}（${unit}）` : head,
  cells: rows.map((row) => ({ value: of(row) })),
})

const withPercent = (head: string, rows: readonly Shown[], of: keyof Annex1Plans): readonly CountRow[] => [
  line(head, rows, (row) => row[of] ?? hiddenCell, '人'),
  {
    key: `${head}％`,
    head: '割合（％）',
    kind: 'part',
    cells: rows.map((row) => {
      const value = shownPercent(row[`${of}Percent`], [row[of], baseOf(row)])
      return { value: value === null ? '－' : value === hiddenCell ? value : value.toFixed(1) }
    }),
  },
]

/** 「平成27年3月」 of an end of March. */
const endOf = (on: string): string => monthName(on.slice(0, 7))
