export type Times = { readonly p50: number; readonly p95: number; readonly p99: number }

/** Milliseconds of each of `rounds` runs, after some that do not count. */
export const timesOf = async (rounds: number, work: (round: number) => Promise<unknown>): Promise<Times> => {
  const all: number[] = []
  const warmUp = Math.max(3, Math.round(rounds / 10))
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const start = performance.now()
    await work(round)
    if (round >= warmUp) all.push(performance.now() - start)
  }
  all.sort((a, b) => a - b)
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(9)

/** By which power of the size a time grows: 1 is linear, 0 does not grow. */
export const exponent = (small: number, large: number, sizes: readonly [number, number]): number =>
  Math.log(large / small) / Math.log(sizes[1] / sizes[0])
