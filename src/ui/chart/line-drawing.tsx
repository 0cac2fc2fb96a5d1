import { grouped } from '../kit/grouped.ts'
import type { ChartData } from './chart-data.ts'
import type { Drawing } from './chart-figure.tsx'
import { Legend, legendPlaces } from './legend.tsx'
import { dashOf, Mark } from './marks.tsx'
import { placeOf, scaleTo } from './scale.ts'
import { spread } from './spread.ts'
import { letter, widthOf } from './text-size.ts'

type Of = Pick<ChartData, 'places' | 'series'> & {
  readonly width: number
  /** Whether the names stand at the ends of the lines, where there is room, or above. */
  readonly names: 'beside' | 'above'
  /** The first place that is not counted but foreseen. */
  readonly foreseen: number | null
}

/** Lines over places in time, from nothing up, each with its mark at every place. */
export const lines = ({ places, series, width, names, foreseen }: Of): Drawing => {
  const scale = scaleTo(Math.max(0, ...series.flatMap(({ values }) => values.map((one) => one ?? 0))))
  const titles = series.map(({ name }) => name)
  const left = Math.max(...scale.ticks.map((one) => widthOf(grouped(one)))) + 10
  const beside = names === 'beside'
  const legend = beside ? 0 : legendPlaces(titles, width).height
  const right = beside ? width - Math.max(0, ...titles.map(widthOf)) - 36 : width - 8
  const [top, foot] = [legend + (foreseen === null ? 12 : 34), legend + 280]
  const slot = (right - left) / Math.max(1, places.length)
  const across = (place: number) => Math.round((left + slot * (place + 0.5)) * 10) / 10
  const up = (value: number) => placeOf(value, scale, foot, top)
  const points = series.map(({ values }) =>
    values.flatMap((value, place) => (value === null ? [] : [{ x: across(place), y: up(value) }])),
  )
  const ends = spread(
    points.map((one) => one.at(-1)?.y ?? foot),
    22,
    top,
    foot,
  )
  const every = Math.ceil(Math.max(0, ...places.map(({ label }) => widthOf(label) + 6)) / slot)
  const line = foreseen === null ? null : Math.round(left + slot * foreseen)
  return {
    width,
    height: foot + 30,
    children: (
      <>
        {!beside && (
          <Legend
            names={titles}
            room={width}
            sampleOf={(at) => (
              <>
                <path
                  className={`chart-ink-${at} chart-course`}
                  strokeDasharray={dashOf(at)}
                  strokeWidth={2.5}
                  d="M0 8H32"
                />
                <Mark {...{ at }} x={16} y={8} />
              </>
            )}
          />
        )}
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path className="chart-line" d={`M${left} ${up(tick)}H${right}`} />
            <text x={left - 6} y={up(tick) + 6} textAnchor="end">
              {grouped(tick)}
            </text>
          </g>
        ))}
        {line !== null && (
          <>
            <path className="chart-line" strokeDasharray="4 4" d={`M${line} ${top - 26}V${foot}`} />
            <text {...besideLine(line, width)} y={top - 14}>
              {foreseenSays}
            </text>
          </>
        )}
        {places.map(({ label, says }, place) =>
          place % every === 0 ? (
            <text key={says} x={across(place)} y={foot + letter + 6} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
        {series.map(({ name }, at) => (
          <g key={name}>
            {at > 0 && <path className="chart-casing" strokeDasharray={dashOf(at)} d={course(points[at])} />}
            <path
              className={`chart-ink-${at} chart-course`}
              strokeDasharray={dashOf(at)}
              d={course(points[at])}
              strokeWidth={2.5 + 3 * beneath(points, at)}
            />
            {points[at]?.map((point) => (
              <Mark
                key={point.x}
                {...{ at, ...point }}
                larger={points.slice(at + 1).filter((other) => isIn(other, point)).length}
              />
            ))}
            {beside && (
              <>
                <Mark {...{ at }} x={right + 14} y={ends[at] ?? 0} />
                <text x={right + 26} y={(ends[at] ?? 0) + 6}>
                  {name}
                </text>
              </>
            )}
          </g>
        ))}
      </>
    ),
  }
}

type Point = { readonly x: number; readonly y: number }

const course = (points: readonly Point[] = []): string | undefined =>
  points.length === 0 ? undefined : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`

const isIn = (points: readonly Point[], { x, y }: Point): boolean =>
  points.some((one) => one.x === x && one.y === y)

/** How many of the later lines run on a line for a while: it is drawn so much wider, and seen beneath them. */
const beneath = (points: readonly (readonly Point[])[], at: number): number =>
  points.slice(at + 1).filter((other) =>
    points[at]?.some((point, place, all) => {
      const next = all[place + 1]
      return next && isIn(other, point) && isIn(other, next)
    }),
  ).length

const foreseenSays = 'ここから見通し'

/** To the right of the line, or ending at the edge where there is no room. */
const besideLine = (line: number, width: number) =>
  line + 6 + widthOf(foreseenSays) <= width ? { x: line + 6 } : { x: width, textAnchor: 'end' as const }
