import { grouped } from '../kit/grouped.ts'
import type { BarsOf } from './bar-plan.ts'
import { barPlan } from './bar-plan.ts'
import type { Drawing } from './chart-figure.tsx'
import { Filled, Patterns, sampleOf } from './fills.tsx'
import { Legend, legendPlaces } from './legend.tsx'
import { placeOf } from './scale.ts'
import { widthOf } from './text-size.ts'

/** Places from top to bottom, bars to the right, for a telephone. */
export const lyingBars = (of: BarsOf): Drawing => {
  const { id, width, places, series } = of
  const { bars, scale, columns } = barPlan(of)
  const names = series.map(({ name }) => name)
  const legend = legendPlaces(names, width).height
  const left = Math.max(0, ...places.map(({ label }) => widthOf(label))) + 8
  const numbers = Math.max(...bars.flat().map(({ says }) => (says === null ? 0 : widthOf(grouped(says))))) + 8
  const thick = columns === 1 ? 18 : 22
  const slot = thick * columns + 10
  const along = (value: number) => placeOf(value, scale, left, width - numbers)
  const foot = legend + 8 + slot * places.length
  return {
    width,
    height: foot + 4,
    children: (
      <>
        <Patterns {...{ id, names }} />
        <Legend {...{ names, room: width }} sampleOf={sampleOf(id)} />
        <path className="chart-line" d={`M${left} ${legend + 4}V${foot}`} />
        {places.map(({ label, says }, place) => {
          const y = legend + 8 + slot * place
          return (
            <g key={says}>
              <text x={left - 8} y={y + (thick * columns) / 2 + 6} textAnchor="end">
                {label}
              </text>
              {bars[place]?.map(({ at, column, from, to, says: number }) => (
                <g key={at}>
                  {to > from && (
                    <Filled
                      {...{ id, at }}
                      x={along(from)}
                      y={y + column * thick}
                      width={along(to) - along(from)}
                      height={thick - (columns === 1 ? 0 : 3)}
                    />
                  )}
                  {number !== null && (
                    <text className="chart-number" x={along(number) + 6} y={y + column * thick + 15}>
                      {grouped(number)}
                    </text>
                  )}
                </g>
              ))}
            </g>
          )
        })}
      </>
    ),
  }
}
