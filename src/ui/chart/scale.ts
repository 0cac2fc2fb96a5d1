/** 目盛り: from nothing to `top`, in equal round steps; the ends are ticks themselves. */
export type Scale = { readonly top: number; readonly step: number; readonly ticks: readonly number[] }

/**
 * A scale for whole things that are counted. It begins at nought, for a bar that begins elsewhere lies; its steps are
 * 1, 2 or 5 times a power of ten, and there are at most `most` of them.
 */
export const scaleTo = (highest: number, most = 5): Scale => {
  const wanted = Math.max(1, Number.isFinite(highest) ? highest : 1)
  const step = roundSteps(wanted / most).find((one) => Math.ceil(wanted / one) <= most) ?? wanted
  const count = Math.ceil(wanted / step)
  return { top: count * step, step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) }
}

/** Round steps around a rough one, smallest first, never below one. */
const roundSteps = (rough: number): readonly number[] => {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(rough, 1))))
  return [power, 2 * power, 5 * power, 10 * power]
}

/** Where a value stands between the ends of a line of the drawing, to a tenth of its unit. */
export const placeOf = (value: number, { top }: Scale, from: number, to: number): number =>
  Math.round((from + ((to - from) * value) / top) * 10) / 10
