import type { ChartData } from './chart-data.ts'
import { scaleTo } from './scale.ts'

export type BarKind = 'stacked' | 'grouped'

export type BarsOf = Pick<ChartData, 'places' | 'series'> & {
  readonly kind: BarKind
  readonly id: string
  readonly width: number
}

/** One bar from `from` to `to`; `says` is the number written at its end, if any. */
export type Bar = {
  readonly at: number
  readonly column: number
  readonly from: number
  readonly to: number
  readonly says: number | null
}

/** The bars of every place, the scale for all, and how many stand beside each other at one place. */
export const barPlan = ({
  kind,
  places,
  series,
}: Pick<BarsOf, 'kind' | 'series'> & { readonly places: readonly unknown[] }) => {
  const bars = places.map((_, place): readonly Bar[] => {
    // Of a place of which nothing is known no number is written, not even 0.
    if (series.every(({ values }) => (values[place] ?? null) === null)) return []
    const values = series.map(({ values }) => values[place] ?? 0)
    return kind === 'grouped' ? values.map(besides) : values.map(onTop)
  })
  const scale = scaleTo(Math.max(0, ...bars.flat().map(({ to }) => to)))
  return { bars, scale, columns: kind === 'grouped' ? series.length : 1 }
}

const besides = (to: number, at: number): Bar => ({ at, column: at, from: 0, to, says: to })

const onTop = (value: number, at: number, values: readonly number[]): Bar => {
  const from = values.slice(0, at).reduce((sum, one) => sum + one, 0)
  const to = from + value
  return { at, column: 0, from, to, says: at === values.length - 1 ? to : null }
}
