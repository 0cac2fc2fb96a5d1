import type { BarKind } from './bar-plan.ts'
import type { ChartData } from './chart-data.ts'
import { ChartFigure } from './chart-figure.tsx'
import { chartSays } from './chart-says.ts'
import { lyingBars } from './lying-bars.tsx'
import { uprightBars } from './upright-bars.tsx'

type Of = ChartData & {
  /** Stacked where the series together make a whole. */
  readonly kind: BarKind
  /** What the series make together, for stacked bars. */
  readonly whole?: string
}

/** 棒の図: a few series by month or by another short list of places. */
export const BarChart = ({ kind, whole, ...data }: Of) => {
  const { places, series } = data
  const sums = places.map((_, place) =>
    series.every(({ values }) => (values[place] ?? null) === null)
      ? null
      : series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  )
  const all = whole ? [{ name: whole, values: sums }, ...series] : series
  return (
    <ChartFigure
      {...data}
      says={chartSays({ ...data, series: all })}
      {...(whole && { note: `棒の先の数は${whole}` })}
      wide={(id) => uprightBars({ places, series, kind, id, width: 800 })}
      narrow={(id) => lyingBars({ places, series, kind, id, width: 272 })}
    />
  )
}
