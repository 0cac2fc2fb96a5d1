import { annex1Labels } from '../../city/annex1/annex1-labels.ts'
import type { Annex1Row } from '../../city/annex1/annex1-rows.ts'
import type { ForecastYear } from '../../city/annex1/forecast.ts'
import { LineChart } from '../../ui/chart/line-chart.tsx'
import { type CountRow, CountTable } from '../../ui/count-table/count-table.tsx'
import { monthName } from './year-name.ts'

/** 別紙1: what was counted at the ends of March. */
export const Annex1Counted = ({ rows }: { readonly rows: readonly Annex1Row[] }) => (
  <CountTable
    id="annex1-counted"
    caption="数えたもの"
    corner="各年の3月末"
    columns={rows.map(({ on }) => ({ key: on, label: endOf(on) }))}
    groups={[{ key: 'all', rows: linesOf(rows) }]}
  />
)

/** 見通し: the same rows for the years ahead, what the offices could do, and the gap. */
export const Annex1Foreseen = ({
  years,
  name,
}: {
  readonly years: readonly ForecastYear[]
  readonly name: string
}) => (
  <CountTable
    id="annex1-foreseen"
    caption={`見通し（${name}）`}
    corner="各年の3月末"
    columns={years.map(({ on }) => ({ key: on, label: endOf(on) }))}
    groups={[
      { key: 'all', rows: linesOf(years) },
      {
        key: 'gap',
        head: '足りるか',
        rows: [
          line('相談支援専門員', years, ({ planners }) => planners, '人'),
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
      twin={years.length === 0 ? 'annex1-counted' : 'annex1-counted annex1-foreseen'}
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

const linesOf = (rows: readonly Annex1Row[]): readonly CountRow[] => [
  line(annex1Labels.offices, rows, ({ offices }) => offices, '箇所'),
  line(annex1Labels.users, rows, ({ users }) => users, '人'),
  line(annex1Labels.subjects, rows, ({ subjects }) => subjects ?? '（経過措置）', '人'),
  ...withPercent(annex1Labels.plans, rows, ({ plans, plansPercent }) => [plans, plansPercent]),
  ...withPercent(annex1Labels.servicePlans, rows, (row) => [row.servicePlans, row.servicePlansPercent]),
  ...withPercent(annex1Labels.byOffices, rows, (row) => [row.byOffices, row.byOfficesPercent]),
  line('割合の分母', rows, ({ measuredBy }) => measuredBy, null),
]

const line = <R extends Annex1Row>(
  head: string,
  rows: readonly R[],
  of: (row: R) => number | string,
  unit: string | null,
): CountRow => ({
  key: head,
  head: unit ? `${head}（${unit}）` : head,
  cells: rows.map((row) => ({ value: of(row) })),
})

const withPercent = (
  head: string,
  rows: readonly Annex1Row[],
  of: (row: Annex1Row) => readonly [number, number | null],
): readonly CountRow[] => [
  line(head, rows, (row) => of(row)[0], '人'),
  {
    key: `${head}％`,
    head: '割合（％）',
    kind: 'part',
    cells: rows.map((row) => ({ value: of(row)[1]?.toFixed(1) ?? '－' })),
  },
]

/** 「平成27年3月」 of an end of March. */
const endOf = (on: string): string => monthName(on.slice(0, 7))
