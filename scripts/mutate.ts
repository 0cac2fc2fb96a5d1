/**
 * Mutation testing of the law, room by room: every change of a room's files must be noticed by the tests of that
 * same room. Rooms are named on the command line (none: all; `law` for the files beside the rooms);
 * `--workers 2` runs two at a time.
 *
 * One report a room in reports/mutants, which scripts/mutants.ts then judges; a room whose tests fail by
 * themselves gets none.
 */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const { values, positionals } = parseArgs({
  options: { workers: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const entries = await readdir('src/law', { withFileTypes: true })
const all = [...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name), 'law']
const unknown = positionals.filter((room) => !all.includes(room))
if (unknown.length > 0) throw new Error(`no such rooms: ${unknown.join(', ')}; there are ${all.join(', ')}`)

/** Sources and services are tested by the rules that stand on them, too. */
const triedByAll = ['texts']

await mkdir('reports/mutants', { recursive: true })
for (const room of positionals.length > 0 ? positionals : all) {
  const report = `reports/mutants/${room}.json`
  await rm(report, { force: true })
  const began = performance.now()
  try {
    await new Stryker({
      configFile: 'stryker.config.js',
      mutate: [room === 'law' ? 'src/law/*.ts' : `src/law/${room}/**/*.ts`, '!src/law/**/*.test.ts'],
      vitest: {
        configFile: 'vitest.law.config.ts',
        dir: room === 'law' || triedByAll.includes(room) ? 'src/law' : `src/law/${room}`,
        related: false,
        pool: 'threads',
      },
      jsonReporter: { fileName: report },
      concurrency: Number(values.workers),
    }).runMutationTest()
  } catch (error) {
    console.error(`${room}: ${error instanceof Error ? error.message : error}`)
  }
  console.log(`${room}: ${Math.round((performance.now() - began) / 1000)} s`)
}

await import('./mutants.ts')
