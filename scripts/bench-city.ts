/**
 * How fast a city sees itself: a generated city of 12,400 on the embedded database and on the system's PostgreSQL; on the
 * latter also one municipality of 100,000, larger than any, and the nation of 1,500,000 (one municipality after the
 * other). Load, the tables, the work list, a search for a person, levelling, matching; for what only reads also the
 * ratio to the very same statements, prepared, on a bare connection in the same run.
 *
 * `--only embedded|server|large|nation` for one of them, `--persons`, `--large`, `--nation` for other sizes, `--rounds`.
 * `--keep folder` leaves the databases there, and measures without loading what an earlier run left.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figures } from './bench-city/figures.ts'
import { measurePart, type Part } from './bench-city/part.ts'
import { exponent } from './bench-city/times.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    persons: { type: 'string', default: '12400' },
    large: { type: 'string', default: '100000' },
    nation: { type: 'string', default: '1500000' },
    rounds: { type: 'string', default: '200' },
    keep: { type: 'string' },
    on: { type: 'string', default: '2026-11-22' },
    /** Where a part writes its figures, for the process that began it. */
    figures: { type: 'string' },
  },
})
const [persons, large, nation] = [Number(values.persons), Number(values.large), Number(values.nation)]
const parts: readonly Part[] = [
  { name: 'embedded', engine: 'embedded', persons, oneCity: false },
  { name: 'server', engine: 'server', persons, oneCity: false },
  { name: 'large', engine: 'server', persons: large, oneCity: true },
  { name: 'nation', engine: 'server', persons: nation, oneCity: false },
]

const one = parts.find(({ name }) => name === values.only)
if (one) {
  const { rounds, on, keep } = values
  const figures = await measurePart(one, { rounds: Number(rounds), on, keep: keep ?? null })
  if (values.figures) writeFileSync(values.figures, JSON.stringify(figures ? [...figures] : null))
} else if (values.only === undefined) everyPart()
else throw new Error(`--only takes ${parts.map(({ name }) => name).join(', ')}`)

/** Each part in a process of its own, so that none is measured with what another left in memory. */
function everyPart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hitotsu-figures-'))
  const found = new Map<string, Figures>()
  try {
    for (const { name } of parts) {
      const file = join(folder, name)
      const words = [...process.argv.slice(2), '--only', name, '--figures', file]
      const { status } = spawnSync(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), ...words],
        { stdio: 'inherit' },
      )
      if (status !== 0) throw new Error(`${name} was not measured to its end`)
      const figures = JSON.parse(readFileSync(file, 'utf8')) as [string, number][] | null
      if (figures) found.set(name, new Map(figures))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const grown = (from: string, to: string, sizes: readonly [number, number], says: string): void => {
    const [small, much] = [found.get(from), found.get(to)]
    if (!small || !much) return
    console.log(`\n${says}: from ${sizes[0]} to ${sizes[1]} persons each grows with this power of the size`)
    for (const [name, time] of much) {
      const before = small.get(name)
      if (before) console.log(`${name.padEnd(40)}${exponent(before, time, sizes).toFixed(2)}`)
    }
  }
  grown('server', 'large', [persons, large], 'one city that is larger')
  grown('server', 'nation', [persons, nation], 'the nation (pages and solvers ask of one city among all)')
}
