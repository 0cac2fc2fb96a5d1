/**
 * Writes docs/STEPS.md from the table of the fifteen steps. With --check it writes nothing, and exits with 1
 * when the page is not what the table says.
 *
 * The table says who acts, and when a step falls away, as functions of a case; so they are asked of a few
 * example cases, one for each turn of the flow.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { type CaseFile, emptyCase, type ProviderLine } from '../src/casework/case/file.ts'
import { onCourse } from '../src/casework/case/self-plan-course.ts'
import type { Need, Step, StepNumber } from '../src/casework/case/step.ts'
import { stepOf, steps } from '../src/casework/case/steps.ts'

const bare = emptyCase('case', 'person', '0')
const named: ProviderLine = {
  provider: 'provider',
  service: '22',
  named: '2026-04-01',
  contracted: null,
  begun: null,
}
const contracted = { ...named, contracted: { on: '2026-04-01', amount: null, unit: '日/月' } }
const withoutCategory: CaseFile['application'] = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['46'],
  needsCategory: false,
  careManagement: 'なし',
  draftNeed: '求める',
  ground: { title: '', source: '', unconfirmed: false },
  previous: null,
  guardian: null,
}

/** The plain path first; then what differs from it, as the page says it. */
const plain: CaseFile = { ...bare, author: '相談支援事業所', office: { id: 'office', on: '2026-04-01' } }
const otherwise: readonly (readonly [string, CaseFile])[] = [
  ['打診のあとは', { ...plain, office: null, asked: { office: 'office', on: '2026-04-01' } }],
  ['セルフプランでは', { ...bare, author: 'セルフプラン' }],
  [
    '表面が出たあとは',
    {
      ...bare,
      author: 'セルフプラン',
      ...onCourse(bare, { front: { on: '2026-04-01', document: 'document', version: 1, paper: 'paper' } }),
    },
  ],
  ['事業者の名が分かっていれば', { ...plain, providers: [named] }],
  ['契約のあとは', { ...plain, providers: [contracted] }],
  ['', { ...bare, waived: true }],
  ['', { ...plain, application: withoutCategory }],
]

const holders = (step: Step, file: CaseFile): string =>
  step.absent(file) === null ? [...new Set(step.turn(file).map(({ holder }) => holder))].join('・') : ''

const whoActs = (step: Step): string => {
  const usual = holders(step, plain)
  const others = otherwise.flatMap(([when, file]) => {
    const who = holders(step, file)
    return who && who !== usual ? [usual ? `${when}${who}` : who] : []
  })
  const seen = [...new Set(others)].join('、')
  return usual && seen ? `${usual}（${seen}）` : usual || seen
}

const fallsAway = (step: Step): string => {
  const reasons = otherwise.flatMap(([, file]) => step.absent(file) ?? [])
  return [...new Set(reasons)].map((reason) => reason.replace(/の?ため$/, '')).join('、') || '—'
}

/** A need that a case without the step fulfils by itself is said to stand only where the step arises. */
const needOf = (need: Need): string => {
  const spared = otherwise.some(
    ([when, file]) =>
      when === '' &&
      need.holds(file) &&
      steps.some((step) => need.says.startsWith(step.mark) && step.absent(file) !== null),
  )
  return spared ? `${need.says}（行う場合）` : need.says
}

const marks = (numbers: readonly StepNumber[]): string =>
  numbers.map((number) => stepOf(number).mark).join('・')

const row = (step: Step): string => {
  const needs = step.needs.map(needOf).join('<br>') || '—'
  const { mark, title, task, produces, next, source } = step
  const cells = [
    `${mark} ${title}`,
    whoActs(step),
    task,
    needs,
    produces,
    marks(next),
    fallsAway(step),
    source,
  ]
  return `| ${cells.join(' | ')} |`
}

const wanted = [
  '# 十五の段階',
  '',
  'The flow of a case as the program knows it. The program knows it from one table and from nowhere else.',
  'Generated from `src/casework/case/steps.ts` by `scripts/write-steps.ts`; edit the table, not this page.',
  'How the open questions of the flow are read: [decision 0006](decisions/0006-readings-of-the-flow.md).',
  '',
  '| 段階 | だれの番か | すること | 先に要ること | できるもの | 次 | 行わない場合 | 根拠 |',
  '|---|---|---|---|---|---|---|---|',
  ...steps.map(row),
  '',
  '- A step is open when all that it needs is there. Several steps may be open at once, for different people.',
  '- The desk (窓口, 係長) may record for the person and for a provider what came on paper. The record names both.',
  '- ⑪ and ⑫ count each provider for itself. ⑮ comes back for each month that the decision named.',
  '- A step that is not done on a path (行わない場合) stays on the screen with its reason.',
  '',
].join('\n')

const page = new URL('../docs/STEPS.md', import.meta.url)
if (process.argv.includes('--check')) {
  const present = await readFile(page, 'utf8').catch(() => '')
  if (present !== wanted) {
    console.error('docs/STEPS.md is stale: run scripts/write-steps.ts')
    process.exitCode = 1
  }
} else {
  await writeFile(page, wanted)
  console.log(`docs/STEPS.md: ${steps.length} steps`)
}
