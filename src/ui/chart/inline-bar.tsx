import { placeOf } from './scale.ts'

type Of = {
  readonly value: number
  /** What a full bar stands for. */
  readonly of: number
  /** A line at a limit. */
  readonly limit?: number
}

/** 小さな棒: beside a number that is written anyway, and so silent for screen readers. */
export const InlineBar = ({ value, of, limit }: Of) => {
  const scale = { top: Math.max(of, value, limit ?? 0, 1), step: 1, ticks: [] }
  const along = (one: number) => placeOf(one, scale, 1, 95)
  return (
    <svg className="chart-inline" width="6rem" height="1rem" viewBox="0 0 96 16" aria-hidden="true">
      <rect
        className="chart-ink-0"
        x={1}
        y={3}
        width={Math.max(0, along(value) - 1)}
        height={10}
        fill="currentColor"
      />
      {limit !== undefined && <path className="chart-limit" d={`M${along(limit)} 0V16`} />}
    </svg>
  )
}
