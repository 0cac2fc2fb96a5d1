import type { ReactNode } from 'react'
import { letter, widthOf } from './text-size.ts'

const [line, sample, gap] = [28, 32, 24]

/** Where the names of the series stand above a drawing: beside each other as far as they fit, else below. */
export const legendPlaces = (
  names: readonly string[],
  room: number,
): { readonly places: readonly { readonly x: number; readonly y: number }[]; readonly height: number } => {
  let [x, y] = [0, 0]
  const places = names.map((name) => {
    const width = sample + 8 + widthOf(name)
    if (x > 0 && x + width > room) {
      x = 0
      y += line
    }
    const place = { x, y }
    x += width + gap
    return place
  })
  return { places, height: names.length === 0 ? 0 : y + line }
}

type Of = {
  readonly names: readonly string[]
  readonly room: number
  /** The sample of a series, drawn in a box of 32 × 16. */
  readonly sampleOf: (at: number) => ReactNode
}

export const Legend = ({ names, room, sampleOf }: Of) => {
  const { places } = legendPlaces(names, room)
  return names.map((name, at) => (
    <g key={name} transform={`translate(${places[at]?.x} ${places[at]?.y})`}>
      {sampleOf(at)}
      <text x={sample + 8} y={letter - 2}>
        {name}
      </text>
    </g>
  ))
}
