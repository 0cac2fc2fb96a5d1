import type { ChartData } from './chart-data.ts'
import { ChartFigure } from './chart-figure.tsx'
import { chartSays } from './chart-says.ts'
import { lines } from './line-drawing.tsx'

type Of = ChartData & {
  /** The first place that is not counted but foreseen; null where all is counted. */
  readonly foreseen?: number | null
}

/** 折れ線の図: a few lines over years or months. */
export const LineChart = ({ foreseen = null, ...data }: Of) => {
  const { places, series } = data
  return (
    <ChartFigure
      {...data}
      says={chartSays(data)}
      {...noteOf(data)}
      wide={() => lines({ places, series, foreseen, width: 800, names: 'beside' })}
      narrow={() => lines({ places, series, foreseen, width: 272, names: 'above' })}
    />
  )
}

/** Which lines lie on each other somewhere, for whoever looks for one of them. */
const noteOf = ({ series }: Pick<ChartData, 'series'>): { readonly note?: string } => {
  const pairs = series.flatMap((one, at) =>
    series
      .slice(at + 1)
      .filter(({ values }) => values.some((value, place) => value !== null && value === one.values[place]))
      .map((other) => `${one.name}と${other.name}`),
  )
  return pairs.length === 0 ? {} : { note: `同じ数のところで、線が重なります：${pairs.join('、')}` }
}
