export type Point = readonly [number, number]
export type Strokes = readonly (readonly Point[])[]

/** As many as the plan keeps. */
const most = { strokes: 200, points: 2000 }

/** Where a pointer is in the box, from 0 to 1000 each way. */
export const pointIn = (
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  at: { readonly clientX: number; readonly clientY: number },
): Point => [thousandth((at.clientX - box.left) / box.width), thousandth((at.clientY - box.top) / box.height)]

const thousandth = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 1000)

export const begun = (strokes: Strokes, point: Point): Strokes =>
  strokes.length < most.strokes ? [...strokes, [point]] : strokes

/** The last stroke goes on; a point on the spot adds nothing. */
export const drawnOn = (strokes: Strokes, point: Point): Strokes => {
  const last = strokes.at(-1)
  const end = last?.at(-1)
  if (!last || last.length >= most.points || (end?.[0] === point[0] && end[1] === point[1])) return strokes
  return [...strokes.slice(0, -1), [...last, point]]
}
