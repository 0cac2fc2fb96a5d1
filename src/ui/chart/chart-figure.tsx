import { type ReactNode, useId } from 'react'
import type { ChartData } from './chart-data.ts'
import { letter } from './text-size.ts'

export type Drawing = { readonly width: number; readonly height: number; readonly children: ReactNode }

type Of = Pick<ChartData, 'title' | 'unit' | 'twin'> & {
  /** What the picture shows, in words. */
  readonly says: string
  readonly note?: string
  /** The same chart twice, for wide places and for telephones or large letters; one of them is shown. */
  readonly wide: (id: string) => Drawing
  readonly narrow: (id: string) => Drawing
}

/**
 * 図: a picture with its name, its words, and the way to the table that shows the same numbers. Its letters grow
 * with those of the page.
 */
export const ChartFigure = ({ title, unit, twin, says, note, wide, narrow }: Of) => {
  const id = useId().replace(/[^\w-]/g, '')
  const draw = (kind: 'wide' | 'narrow', { width, height, children }: Drawing) => (
    <svg
      className={`chart-drawing chart-${kind}`}
      width={`${width / letter}rem`}
      height={`${height / letter}rem`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`図：${title}。${says}`}
      aria-details={twin}
      fontSize={letter}
      fill="currentColor"
    >
      {children}
    </svg>
  )
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">{title}</span>（{note ? `${unit}。${note}` : unit}）
      </figcaption>
      {draw('wide', wide(`${id}w`))}
      {draw('narrow', narrow(`${id}n`))}
      <p className="chart-twin">
        <a href={`#${twin.split(' ')[0]}`}>同じ数の表へ</a>
      </p>
    </figure>
  )
}
