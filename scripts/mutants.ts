/**
 * Judges the reports of `scripts/mutate.ts`: the score of each room, and every change that no test noticed. It
 * fails when the whole is under the bar, or when docs/MUTANTS.md and the reports do not agree: a survivor without
 * a reason, or a reason for a change that is noticed by now.
 */
import { readdir, readFile } from 'node:fs/promises'
import {
  listedIn,
  type Report,
  rowOf,
  type Survivor,
  scoreOf,
  survivorsOf,
  unexplained,
} from './mutants/survivors.ts'

const bar = 90
const folder = 'reports/mutants'

const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
const listed = listedIn(await readFile('docs/MUTANTS.md', 'utf8'))
const whole = { noticed: 0, all: 0 }
const unlisted: Survivor[] = []
const outdated: Survivor[] = []
for (const name of files) {
  const report: Report = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))
  const { noticed, all } = scoreOf(report)
  whole.noticed += noticed
  whole.all += all
  const survivors = survivorsOf(report)
  const missing = unexplained(survivors, listed)
  unlisted.push(...missing)
  outdated.push(
    ...unexplained(
      listed.filter(({ file }) => file in report.files),
      survivors,
    ),
  )
  const room = name.replace('.json', '').padEnd(24)
  console.log(`${room} ${percent(noticed, all)}  ${noticed} of ${all}, ${missing.length} without a reason`)
}
console.log(`${'all'.padEnd(24)} ${percent(whole.noticed, whole.all)}  ${whole.noticed} of ${whole.all}`)

if (unlisted.length > 0)
  console.log(`\nNo test notices these, and docs/MUTANTS.md gives no reason:\n${page(unlisted)}`)
if (outdated.length > 0)
  console.log(`\nIn docs/MUTANTS.md, but noticed by a test or gone:\n${page(outdated)}`)
if (files.length === 0) console.log(`no report in ${folder}`)
const under = whole.noticed * 100 < whole.all * bar
if (files.length === 0 || under || unlisted.length > 0 || outdated.length > 0) process.exitCode = 1

function percent(part: number, of: number): string {
  return `${((100 * part) / Math.max(of, 1)).toFixed(1).padStart(5)} %`
}

/** As docs/MUTANTS.md has it, so that what needs a reason can be carried there. */
function page(survivors: readonly Survivor[]): string {
  return [...Map.groupBy(survivors, ({ file }) => file)]
    .map(([file, ofFile]) => `\n## ${file}\n\n${ofFile.map(rowOf).join('\n')}`)
    .join('\n')
}
