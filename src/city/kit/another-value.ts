/** A number that a reader sees, or null with the least that it can be. */
export type Seen = { readonly shown: number | null; readonly least: number; readonly truth: number }

/** What a reader can write down: the numbers `of`, added up, give the number `whole`. */
export type Equation = { readonly whole: string; readonly of: readonly string[] }

/**
 * 逆算
 *
 * Whether a number could be another than it is, for all that a reader sees: tries every whole number up to `most` for
 * every number that is not seen, until all equations hold. It knows nothing of how cells were chosen to be hidden; the
 * truth only says where to begin.
 */
export const anotherValue = (
  seen: ReadonlyMap<string, Seen>,
  equations: readonly Equation[],
  of: string,
  most: number,
): boolean => {
  const start: Ranges = new Map(
    [...seen].map(([key, { shown, least }]) => [key, [shown ?? least, shown ?? most] as const]),
  )
  const truth = seen.get(of)?.truth ?? 0
  const known = narrowed(start, equations)
  const [low, high] = known?.get(of) ?? [0, -1]
  const others = Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at)
    .filter((value) => value !== truth)
    .sort((a, b) => Math.abs(a - truth) - Math.abs(b - truth))
  return others.some((value) => solvable(new Map(known).set(of, [value, value]), equations, seen))
}

type Range = readonly [low: number, high: number]
type Ranges = Map<string, Range>

const solvable = (
  given: Ranges,
  equations: readonly Equation[],
  seen: ReadonlyMap<string, Seen>,
): boolean => {
  const ranges = narrowed(given, equations)
  if (!ranges) return false
  const [open] = [...ranges]
    .filter(([, [low, high]]) => low < high)
    .sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))
  if (!open) return true
  const [key, [low, high]] = open
  const truth = seen.get(key)?.truth ?? low
  return Array.from({ length: high - low + 1 }, (_, at) => low + at)
    .sort((a, b) => Math.abs(a - truth) - Math.abs(b - truth))
    .some((value) => solvable(new Map(ranges).set(key, [value, value]), equations, seen))
}

/** What the equations leave of the ranges; null where they leave nothing of one. */
const narrowed = (given: Ranges, equations: readonly Equation[]): Ranges | null => {
  const ranges: Ranges = new Map(given)
  for (let goesOn = true; goesOn; ) {
    goesOn = false
    for (const { whole, of } of equations) {
      const terms = [{ key: whole, sign: -1 }, ...of.map((key) => ({ key, sign: 1 }))]
      const range = (key: string): Range => {
        const found = ranges.get(key)
        if (!found) throw new Error(`nothing is known of ${key}`)
        return found
      }
      const least = (one: (typeof terms)[number]) => one.sign * range(one.key)[one.sign === 1 ? 0 : 1]
      const most = (one: (typeof terms)[number]) => one.sign * range(one.key)[one.sign === 1 ? 1 : 0]
      for (const term of terms) {
        const [low, high] = range(term.key)
        const others = terms.filter((one) => one !== term)
        // The terms add up to nought, so this one is what the others leave.
        const [from, to] = [
          -others.reduce((sum, one) => sum + most(one), 0),
          -others.reduce((sum, one) => sum + least(one), 0),
        ]
        const left: Range =
          term.sign === 1
            ? [Math.max(low, from), Math.min(high, to)]
            : [Math.max(low, -to), Math.min(high, -from)]
        if (left[0] > left[1]) return null
        if (left[0] === low && left[1] === high) continue
        ranges.set(term.key, left)
        goesOn = true
      }
    }
  }
  return ranges
}
