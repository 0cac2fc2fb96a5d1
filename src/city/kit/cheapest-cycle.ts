/** A flow as it may be walked along: with it (one more) or against it (one less). */
export type Step = { readonly flow: number; readonly by: 1 | -1; readonly to: string }

type Of = {
  /** By place: the steps that lead away from it. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
  /** What a step costs, above nought; null where it may not be taken. */
  readonly cost: (step: Step) => number | null
}

/**
 * 閉じた道
 *
 * The cheapest way from the end of a step back to its beginning, with the step itself; null where there is none. It
 * comes through no place twice, so it takes no flow twice.
 */
export const cheapestCycle = (
  { steps, cost }: Of,
  from: string,
  first: Step,
): { readonly cost: number; readonly taken: readonly Step[] } | null => {
  const start = cost(first)
  if (start === null) return null
  const reached = new Map<string, { readonly cost: number; readonly before: string; readonly step: Step }>([
    [first.to, { cost: start, before: from, step: first }],
  ])
  const open = [first.to]
  for (let at = 0; at < open.length; at++) {
    const here = open[at] ?? ''
    const so = reached.get(here)?.cost ?? 0
    if (here === from) continue
    for (const step of steps.get(here) ?? []) {
      const more = step.flow === first.flow ? null : cost(step)
      if (more === null) continue
      const known = Math.min(reached.get(step.to)?.cost ?? Infinity, reached.get(from)?.cost ?? Infinity)
      if (so + more >= known) continue
      reached.set(step.to, { cost: so + more, before: here, step })
      open.push(step.to)
    }
  }
  const end = reached.get(from)
  if (!end) return null
  const taken: Step[] = []
  for (let one = end; ; ) {
    taken.push(one.step)
    if (one.step === first) return { cost: end.cost, taken }
    const before = reached.get(one.before)
    if (!before) throw new Error(`the way breaks off at ${one.before}`)
    one = before
  }
}
