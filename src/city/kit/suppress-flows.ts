import { cheapestCycle, type Step } from './cheapest-cycle.ts'

/**
 * 流れ: a count that goes from one sum to another, such as self-plans of a month to those of a reason. At every place as
 * much comes in as goes out; that is all that the sums of the tables say.
 */
export type Flow = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly value: number
  /** Stands in no cell, but follows from cells: what is left of one count when another is taken away. */
  readonly unprinted?: true
}

/** A cell, or what follows from cells, that is the sum of several flows. */
export type FlowSum = { readonly key: string; readonly of: readonly string[]; readonly unprinted?: true }

/** Other counts, by flow: one more or one less. */
export type FlowChange = ReadonlyMap<string, 1 | -1>

export type SuppressedFlows = {
  readonly hidden: ReadonlySet<string>
  /** For every hidden cell and every small number that follows: other counts for which the same would be printed. */
  readonly changes: ReadonlyMap<string, FlowChange>
}

/**
 * 秘匿（流れでつながる表）
 *
 * Hides the cells from one up to `least` − 1, and as many others that neither a hidden cell nor a small number that is
 * not printed can be computed back. Tables that share their totals are one net of flows, and other counts with the same
 * sums differ by closed ways through the net; so each of these numbers is paired with a closed way through hidden cells,
 * the one that hides the least beside them. A cell of nobody is never hidden, so every hidden one stays at one at least.
 * One more along a way that somebody already goes passes no empty cell: there is always an answer.
 */
export const suppressFlows = (
  flows: readonly Flow[],
  sums: readonly FlowSum[],
  least: number,
): SuppressedFlows => {
  const places = new Map(flows.map(({ key }, at) => [key, at]))
  const cells: readonly Cell[] = [
    ...flows.map(({ key, value, unprinted }, at) => ({ key, of: [at], value, printed: !unprinted })),
    ...sums.map(({ key, of, unprinted }): Cell => {
      const own = of.map((one) => placeOf(places, one))
      return { key, of: own, value: summed(flows, own), printed: !unprinted }
    }),
  ]
  const cellsOf = flows.map((_, at) => cells.filter(({ of }) => of.includes(at)))
  const small = cells.filter(({ value }) => value > 0 && value < least)
  const hidden = new Set(small.flatMap(({ key, printed }) => (printed ? [key] : [])))
  const changes = new Map<string, FlowChange>()
  const steps = stepsOf(flows)
  for (const { key, of } of small) {
    if (changes.has(key)) continue
    const cost = ({ flow, by }: Step, closed: readonly number[]): number | null => {
      if (closed.includes(flow) || (flows[flow]?.value ?? 0) + by < 0) return null
      let price = 1
      for (const cell of cellsOf[flow] ?? []) {
        if (!cell.printed) continue
        if (cell.value === 0 || cell.value + by < 1) return null
        if (!hidden.has(cell.key)) price += cell.value * dear
      }
      return price
    }
    const ways = of.flatMap((flow) =>
      ([1, -1] as const).flatMap((by) => {
        const { from = '', to = '' } = flows[flow] ?? {}
        const others = of.filter((one) => one !== flow)
        const [start, end] = by === 1 ? [from, to] : [to, from]
        const way = cheapestCycle({ steps, cost: (step) => cost(step, others) }, start, { flow, by, to: end })
        return way ? [way] : []
      }),
    )
    const [best] = ways.toSorted((a, b) => a.cost - b.cost)
    if (!best) throw new Error(`no other counts for ${key}`)
    const change = new Map(best.taken.map(({ flow, by }) => [flow, by]))
    const named = new Map([...change].map(([flow, by]) => [flows[flow]?.key ?? '', by]))
    for (const cell of new Set([...change.keys()].flatMap((flow) => cellsOf[flow] ?? []))) {
      // A sum may stay as it is: what one of its flows gains another loses.
      const by = cell.of.reduce((sum, one) => sum + (change.get(one) ?? 0), 0)
      if (by === 0) continue
      if (cell.printed && cell.value + by < 1)
        throw new Error(`other counts would leave nobody in ${cell.key}`)
      if (cell.printed) hidden.add(cell.key)
      if (!changes.has(cell.key)) changes.set(cell.key, named)
    }
  }
  return { hidden, changes }
}

type Cell = {
  readonly key: string
  readonly of: readonly number[]
  readonly value: number
  readonly printed: boolean
}

/** What a person in a newly hidden cell costs against the length of a way: the length only settles between equals. */
const dear = 2 ** 16

const placeOf = (places: ReadonlyMap<string, number>, key: string): number => {
  const place = places.get(key)
  if (place === undefined) throw new Error(`no flow ${key}`)
  return place
}

const summed = (flows: readonly Flow[], of: readonly number[]): number =>
  of.reduce((sum, at) => sum + (flows[at]?.value ?? 0), 0)

const stepsOf = (flows: readonly Flow[]): ReadonlyMap<string, readonly Step[]> => {
  const steps = new Map<string, Step[]>()
  const add = (from: string, step: Step) => {
    const known = steps.get(from)
    if (known) known.push(step)
    else steps.set(from, [step])
  }
  for (const [flow, { from, to }] of flows.entries()) {
    add(from, { flow, by: 1, to })
    add(to, { flow, by: -1, to: from })
  }
  return steps
}
