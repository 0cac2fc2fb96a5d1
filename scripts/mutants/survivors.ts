/** A report as Stryker writes it, as far as it is read here. */
export type Report = {
  files: Record<string, { source: string; mutants: readonly Mutant[] }>
}
type Mutant = {
  status: string
  replacement?: string
  location: { start: Place; end: Place }
}
/** Both count from 1. */
type Place = { line: number; column: number }

/** A change that no test noticed: the lines as they are, and as they were changed, without indentation. */
export type Survivor = { file: string; was: string; became: string }

const noticed = ['Killed', 'Timeout']
/** What does not even load, and so could not be asked of a test. */
const noQuestion = ['CompileError', 'RuntimeError', 'Ignored']

export function scoreOf(report: Report): { noticed: number; all: number } {
  const asked = Object.values(report.files)
    .flatMap(({ mutants }) => mutants)
    .filter(({ status }) => !noQuestion.includes(status))
  return { noticed: asked.filter(({ status }) => noticed.includes(status)).length, all: asked.length }
}

export function survivorsOf(report: Report): Survivor[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ![...noticed, ...noQuestion].includes(status))
      .map((mutant) => ({ file, ...changeOf(source, mutant) })),
  )
}

/** The rows of docs/MUTANTS.md: under the heading of a file, `was` → `became` and a reason. */
export function listedIn(markdown: string): Survivor[] {
  let file = ''
  return markdown.split('\n').flatMap((line) => {
    file = /^## (\S+)/.exec(line)?.[1] ?? file
    const [, was, became, reason] = /^\| ``` (.+?) ``` \| ``` (.+?) ``` \| (.+) \|$/.exec(line) ?? []
    if (was === undefined || became === undefined || reason === undefined || reason === noReason) return []
    return [{ file, was: unbarred(was), became: unbarred(became) }]
  })
}

const noReason = '?'

/** A row of docs/MUTANTS.md that still wants its reason. */
export function rowOf({ was, became }: Survivor): string {
  return `| ${coded(was)} | ${coded(became)} | ${noReason} |`
}

/** Those that the others do not hold. A row stands for every such change in the file. */
export function unexplained(survivors: readonly Survivor[], others: readonly Survivor[]): Survivor[] {
  const key = ({ file, was, became }: Survivor) => JSON.stringify([file, was, became])
  const known = new Set(others.map(key))
  const found = new Map(survivors.filter((one) => !known.has(key(one))).map((one) => [key(one), one]))
  return [...found.values()]
}

function changeOf(source: string, { replacement = '', location: { start, end } }: Mutant) {
  const lines = source.split('\n')
  const first = (lines[start.line - 1] ?? '').slice(0, start.column - 1)
  const last = (lines[end.line - 1] ?? '').slice(end.column - 1)
  return {
    was: onOneLine(lines.slice(start.line - 1, end.line).join('\n')),
    became: onOneLine(first + replacement + last),
  }
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim()
}

/** In three backticks, for code may hold two. */
function coded(code: string): string {
  return `\`\`\` ${code.replaceAll('|', '\\|')} \`\`\``
}

function unbarred(code: string): string {
  return code.replaceAll('\\|', '|')
}
