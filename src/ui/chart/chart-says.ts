import { grouped } from '../kit/grouped.ts'
import type { ChartData, Series } from './chart-data.ts'

/** 図のことば: what a chart shows, for whoever does not see it: of each series the highest and the lowest. */
export const chartSays = ({ places, series, unit }: Omit<ChartData, 'title' | 'twin'>): string =>
  series.map((one) => seriesSays(one, places, unit)).join('')

const seriesSays = ({ name, values }: Series, places: ChartData['places'], unit: string): string => {
  const known = values.flatMap((value, at) =>
    value === null ? [] : [{ value, where: places[at]?.says ?? '' }],
  )
  const [first, ...rest] = known
  if (!first) return `${name}は、数がありません。`
  const highest = rest.reduce((best, one) => (one.value > best.value ? one : best), first)
  const lowest = rest.reduce((best, one) => (one.value < best.value ? one : best), first)
  if (highest.value === lowest.value) return `${name}は、どこも${grouped(first.value)}${unit}。`
  const end = ({ where, value }: typeof first) => `${where}の${grouped(value)}${unit}`
  return `${name}は、いちばん多いのが${end(highest)}、いちばん少ないのが${end(lowest)}。`
}
