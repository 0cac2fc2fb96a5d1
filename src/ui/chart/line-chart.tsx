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
      wide={() => lines({ places, series, foreseen, width: 800, names: 'beside' })}
      narrow={() => lines({ places, series, foreseen, width: 272, names: 'above' })}
    />
  )
}
