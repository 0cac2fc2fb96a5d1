import type { ReactNode } from 'react'

type Of = { readonly id: string; readonly at: number }

/**
 * 塗り分け: a fill for each series that is told apart in one colour and on paper: full, striped, empty, dotted.
 * Everything is drawn in `currentColor`, so that forced colours and print need nothing of their own.
 */
const Pattern = ({ id, at }: Of) => {
  const draw = patterns[at]
  return draw ? (
    <pattern id={`${id}-${at}`} width={8} height={8} patternUnits="userSpaceOnUse">
      {draw}
    </pattern>
  ) : null
}

const patterns: Readonly<Record<number, ReactNode>> = {
  1: (
    <path className="chart-ink-1" d="M-2 2 2-2M-2 10 10-2M6 10 10 6" stroke="currentColor" strokeWidth={2} />
  ),
  3: <circle className="chart-ink-3" cx={4} cy={4} r={1.75} fill="currentColor" />,
}

/** One bar, or its sample in the legend: opaque, so that no line of the scale shows through. */
export const Filled = ({ id, at, ...place }: Of & Place) => (
  <>
    {at > 0 && <rect {...place} fill="Canvas" />}
    <rect
      {...place}
      className={`chart-ink-${at}`}
      fill={at === 0 ? 'currentColor' : patterns[at] ? `url(#${id}-${at})` : 'none'}
      stroke="currentColor"
      strokeWidth={1.5}
    />
  </>
)

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const Patterns = ({ id, names }: { readonly id: string; readonly names: readonly string[] }) => (
  <defs>
    {names.map((name, at) => (
      <Pattern key={name} {...{ id, at }} />
    ))}
  </defs>
)

/** The sample of a fill in the legend. */
export const sampleOf = (id: string) => (at: number) => (
  <Filled {...{ id, at }} x={1} y={1} width={30} height={14} />
)
