import { ms, type Times } from './times.ts'

/** What was measured of one part, by name, in ms (p50). */
export type Figures = Map<string, number>

export const heads = `${''.padEnd(40)}      p50      p95      p99   bare p50   ratio (ms)`

/** Prints a line and keeps its middle; `bare` is the time of the same statements alone. */
export const put = (figures: Figures, name: string, times: Times, bare?: Times): void => {
  figures.set(name, times.p50)
  const ratio = bare ? `${ms(bare.p50)}   ${(times.p50 / bare.p50).toFixed(2)}` : ''
  console.log(`${name.padEnd(40)}${ms(times.p50)}${ms(times.p95)}${ms(times.p99)} ${ratio}`)
}
