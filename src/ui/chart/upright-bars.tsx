import { grouped } from '../kit/grouped.ts'
import type { BarsOf } from './bar-plan.ts'
import { barPlan } from './bar-plan.ts'
import type { Drawing } from './chart-figure.tsx'
import { Filled, Patterns, sampleOf } from './fills.tsx'
import { Legend, legendPlaces } from './legend.tsx'
import { placeOf } from './scale.ts'
import { letter, widthOf } from './text-size.ts'

/** Places from left to right, bars upwards. */
export const uprightBars = (of: BarsOf): Drawing => {
  const { id, width, places, series } = of
  const { bars, scale, columns } = barPlan(of)
  const names = series.map(({ name }) => name)
  const legend = legendPlaces(names, width).height
  const left = Math.max(...scale.ticks.map((one) => widthOf(grouped(one)))) + 10
  const [top, foot] = [legend + 26, legend + 26 + 220]
  const slot = (width - left) / Math.max(1, places.length)
  const thick = Math.min(40, (slot * 0.8) / columns)
  const begins = (place: number) => left + slot * place + (slot - thick * columns) / 2
  const roomy = bars.flat().every(({ says }) => says === null || widthOf(grouped(says)) <= slot / columns - 2)
  const up = (value: number) => placeOf(value, scale, foot, top)
  return {
    width,
    height: foot + 30,
    children: (
      <>
        <Patterns {...{ id, names }} />
        <Legend {...{ names, room: width }} sampleOf={sampleOf(id)} />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path className="chart-line" d={`M${left} ${up(tick)}H${width}`} />
            <text x={left - 6} y={up(tick) + 6} textAnchor="end">
              {grouped(tick)}
            </text>
          </g>
        ))}
        {places.map(({ label, says }, place) => (
          <g key={says}>
            {bars[place]?.map(({ at, column, from, to, says: number }) => (
              <g key={at}>
                {to > from && (
                  <Filled
                    {...{ id, at }}
                    x={begins(place) + column * thick}
                    y={up(to)}
                    width={thick}
                    height={up(from) - up(to)}
                  />
                )}
                {roomy && number !== null && (
                  <text
                    className="chart-number"
                    x={begins(place) + (column + 0.5) * thick}
                    y={up(number) - 6}
                    textAnchor="middle"
                  >
                    {grouped(number)}
                  </text>
                )}
              </g>
            ))}
            <text x={left + slot * (place + 0.5)} y={foot + letter + 6} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
      </>
    ),
  }
}
