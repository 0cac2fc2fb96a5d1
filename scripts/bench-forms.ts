/**
 * How fast papers are made: one plan (forms 1-1 and 1-2 of the notice's filled example) as PDF by a warm painter,
 * many plans on two painters, the same plan as a spreadsheet out and in, and beside them, in turns in the same run,
 * headless Chromium that prints the same grid and the same words from HTML.
 *
 * `--plans 200` for a shorter run. Beside the time on the clock stands the processor's, for the machine may be busy
 * with other things; Chromium's is that of all its processes.
 */
import { parseArgs } from 'node:util'
import { formDefinitions } from '../src/forms/definitions/form-definitions.ts'
import type { FormDefinition } from '../src/forms/kit/form-definition.ts'
import { boundForm, type DefinedForm, formOf } from '../src/forms/kit/form-of.ts'
import { kyotoPlanExample } from '../src/forms/kit/kyoto-example.ts'
import { pagesOf } from '../src/forms/spreadsheet/pages-of.ts'
import { readPages } from '../src/forms/spreadsheet/read-pages.ts'
import { type PlanDocument, planDocument } from '../src/plan/content/plan-document.ts'
import { readWorkbook } from '../src/platform/spreadsheet/read-workbook.ts'
import { writeWorkbook } from '../src/platform/spreadsheet/write-workbook.ts'
import { createPainter, type Painter } from '../src/platform/typst/paint.ts'
import { openBrowser } from '../tests/browser.ts'
import { pageAsHtml } from './bench-forms/page-as-html.ts'
import { treeTime } from './bench-forms/tree-time.ts'

const { values } = parseArgs({ options: { plans: { type: 'string', default: '1000' } } })
const plans = Number(values.plans)
const rounds = 60
const warmUp = 8
/** Chromium prints so many for each thousand of ours, and its time is taken times as much. */
const printedShare = 10

const definition = (id: string): FormDefinition => {
  const found = formDefinitions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}
const definitions = [definition('national-1-1'), definition('national-1-2')] as const
const form = boundForm('bench', definitions)
const single = formOf(definitions[0])
/** Every text of the plan is another one each time, or the painter would find most of it in its cache. */
const planOf = (number: number): PlanDocument =>
  planDocument.parse(
    JSON.parse(JSON.stringify(kyotoPlanExample), (key, value) =>
      typeof value === 'string' && texts.has(key) ? `${value} ${number}` : value,
    ),
  )
const texts = new Set([
  'name',
  'issue',
  'goal',
  'content',
  'wishes',
  'policy',
  'cautions',
  'provider',
  'amount',
  'kind',
])
const paint = (painter: Painter, number: number, form: DefinedForm): Promise<Uint8Array> => {
  const plan = planOf(number)
  return painter.paint(form.template, form.sheet(plan), { title: form.title(plan), on: '2026-04-01' })
}

const browser = await openBrowser()
const painter = createPainter({ workers: 1 })
const context = await browser.newContext()
const print = async (page: Awaited<ReturnType<typeof context.newPage>>, number: number): Promise<void> => {
  await page.setContent(pageAsHtml(pagesOf(definitions, planOf(number))))
  await page.pdf({ preferCSSPageSize: true })
}
const page = await context.newPage()
type Time = { readonly clock: number; readonly processor: number }
const names = ['single', 'pdf', 'out', 'in', 'chromium'] as const
const times: Record<(typeof names)[number], Time[]> = { single: [], pdf: [], out: [], in: [], chromium: [] }
for (let round = 0; round < rounds + warmUp; round++) {
  let workbook = new Uint8Array()
  const now = {
    single: await timed(() => paint(painter, round, single)),
    pdf: await timed(() => paint(painter, round + 1000, form)),
    out: await timed(async () => {
      workbook = Uint8Array.from(await writeWorkbook(pagesOf(definitions, planOf(round))))
    }),
    in: await timed(async () => {
      const read = await readWorkbook(workbook)
      if (!('pages' in read) || 'problems' in readPages(read.pages, definitions))
        throw new Error('not read back')
    }),
    chromium: await timed(() => print(page, round)),
  }
  if (round < warmUp) continue
  for (const name of names) times[name].push(now[name])
}
await painter.close()

console.log(`one plan on forms 1-1 and 1-2, ${rounds} times in turns, Node ${process.version}`)
console.log(`${' '.repeat(36)}clock p50      p95    processor mean   (ms)`)
line('PDF of form 1-1, one warm painter', times.single)
line('PDF of 1-1 and 1-2', times.pdf)
line('spreadsheet out', times.out)
line('spreadsheet in', times.in)
line('headless Chromium, page.pdf', times.chromium)
const clock = (of: readonly Time[]): number =>
  quantile(
    of.map((one) => one.clock),
    0.5,
  )
console.log(
  `Chromium takes ${ratio(clock(times.chromium), clock(times.pdf))} times as long as the painter for 1-1 and 1-2`,
)

const two = createPainter({ workers: 2 })
await Promise.all([paint(two, -1, form), paint(two, -2, form)])
const ours = await timed(() => inPairs(plans, (number) => paint(two, number, form)))
await two.close()
const pages = [page, await context.newPage()]
const printed = Math.max(2, Math.round(plans / printedShare))
const printing = await timed(() => inPairs(printed, (number, hand) => print(pages[hand] ?? page, number)))
await browser.close()
const theirs = {
  clock: (printing.clock * plans) / printed,
  processor: (printing.processor * plans) / printed,
}
console.log(`\n${plans} plans, two at a time`)
many('painters', ours, '')
many('Chromium', theirs, ` (from ${printed})`)
console.log(`Chromium takes ${ratio(theirs.clock, ours.clock)} times as long`)
console.log(`most memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)

/** Two hands take number after number. */
async function inPairs(
  count: number,
  work: (number: number, hand: number) => Promise<unknown>,
): Promise<void> {
  let next = 0
  const hand = async (own: number): Promise<void> => {
    while (next < count) await work(next++, own)
  }
  await Promise.all([hand(0), hand(1)])
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const before = treeTime()
  const began = performance.now()
  await work()
  const clock = performance.now() - began
  const after = treeTime()
  return { clock, processor: after.own - before.own + (after.started - before.started) }
}

function line(name: string, of: readonly Time[]): void {
  const clocks = of.map((one) => one.clock)
  // The system counts other processes' time in hundredths of a second: only their mean says something.
  const processor = of.reduce((sum, one) => sum + one.processor, 0) / of.length
  const columns = [quantile(clocks, 0.5), quantile(clocks, 0.95)].map((one) => one.toFixed(1).padStart(8))
  console.log(`${name.padEnd(36)} ${columns.join(' ')} ${processor.toFixed(1).padStart(16)}`)
}

function many(name: string, { clock, processor }: Time, note: string): void {
  const rate = ((plans * 1000) / clock).toFixed(1)
  console.log(
    `${name}: ${(clock / 1000).toFixed(1)} s${note}, ${rate} a second; processor ${(processor / 1000).toFixed(1)} s`,
  )
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN
}

function ratio(long: number, short: number): string {
  return (long / short).toFixed(1)
}
