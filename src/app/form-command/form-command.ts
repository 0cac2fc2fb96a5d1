import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { sampleDocument } from '../../forms/kit/sample-document.ts'
import { readPages } from '../../forms/spreadsheet/read-pages.ts'
import { planDocument } from '../../plan/content/plan-document.ts'
import { readWorkbook } from '../../platform/spreadsheet/read-workbook.ts'
import { systemClock, todayInJapan } from '../../platform/system/clock.ts'
import { createPainter } from '../../platform/typst/paint.ts'
import { readUtf8 } from '../law/read-json.ts'
import { type FormEnds, formEnds } from './form-ends.ts'
import { type FormTask, formWords } from './form-words.ts'
import { manyPlans } from './many-plans.ts'
import { ownDefinitions } from './own-definitions.ts'
import { type PaperKind, paperMaker } from './paper-maker.ts'
import { readPlan } from './read-plan.ts'

const hint = '使い方：npm run -s hitotsu -- help'

/** Nothing of what a file or a folder holds could be had; its message has the name and the system's code. */
const isOfSystem = (error: unknown): error is Error & { readonly code: unknown; readonly path?: unknown } =>
  error instanceof Error && 'code' in error && 'syscall' in error

const couldNot = (path: string, code: string): string => {
  if (code === 'ENOENT') return `「${path}」がありません`
  return code === 'EACCES' || code === 'EPERM'
    ? `「${path}」を開くことが許されていません`
    : `「${path}」を読み書きできません（${code}）`
}

/**
 * 帳票: prints plans, reads filled workbooks back; no database, nothing is kept.
 *
 * Answers the exit code: 0 done, 1 refused (a plan or a workbook has problems), 2 not understood.
 */
export async function formCommand(words: readonly string[], ends: FormEnds = formEnds): Promise<number> {
  const given = formWords(words)
  if ('wrong' in given) {
    ends.complain(`${given.wrong}\n${hint}`)
    return 2
  }
  try {
    const own =
      given.definitions === null ? { definitions: [] } : await ownDefinitions(given.definitions, ends)
    if ('problems' in own) {
      ends.say(JSON.stringify({ problems: own.problems }, null, 2))
      return 1
    }
    // A form of one's own comes before one of the same id that is brought along.
    const ids = new Set(own.definitions.map(({ id }) => id))
    const known = [...formDefinitions.filter(({ id }) => !ids.has(id)), ...own.definitions]
    const unknown = given.ids.find((id) => !known.some((one) => one.id === id))
    if (unknown !== undefined) {
      ends.complain(`「${unknown}」という様式はありません。様式の一覧：npm run -s hitotsu -- form`)
      return 2
    }
    const chosen = given.ids.flatMap((id) => known.filter((one) => one.id === id))
    return await run(given.task, chosen, known, ends)
  } catch (error) {
    if (!isOfSystem(error)) throw error
    ends.complain(couldNot(String(error.path ?? ''), String(error.code)))
    return 2
  }
}

async function run(
  task: FormTask,
  chosen: readonly FormDefinition[],
  known: readonly FormDefinition[],
  ends: FormEnds,
): Promise<number> {
  const [first, ...others] = chosen
  if (task.do === 'schema') {
    ends.say(JSON.stringify(z.toJSONSchema(planDocument, { io: 'input' }), null, 2))
    return 0
  }
  if (task.do === 'example') {
    ends.say(JSON.stringify(sampleDocument, null, 2))
    return 0
  }
  if (task.do === 'list' || first === undefined) {
    ends.say((first === undefined ? known : [first]).map(listed).join('\n'))
    return 0
  }
  const definitions = [first, ...others] as const
  if (task.do === 'read') return readBack(task.file, definitions, ends)
  const workers = task.do === 'many' ? Math.min(4, availableParallelism()) : 1
  const painter = createPainter({ workers })
  try {
    const make = paperMaker(definitions, painter, todayInJapan(systemClock))
    if (task.do === 'many') {
      // Counted first: lines of a file begin to come as soon as they are asked for.
      const count = task.plans === '-' ? null : await countOf(ends.lines(task.plans))
      await ends.folder(task.out)
      const failed = await manyPlans({
        lines: ends.lines(task.plans),
        count,
        folder: task.out,
        kind: task.as,
        make,
        atOnce: workers * 2,
        write: ends.write,
        say: ends.say,
        progress: ends.complain,
        now: () => performance.now(),
      })
      if (failed.length > 0)
        ends.complain(`紙にならなかった行（${failed.length}）：${failed.map(({ line }) => line).join('、')}`)
      return failed.length > 0 ? 1 : 0
    }
    const read = task.plan === null ? { plan: null } : readPlan(await textOf(task.plan, ends))
    if ('problems' in read) {
      ends.say(JSON.stringify(read, null, 2))
      return 1
    }
    const kind: PaperKind = /\.xlsx$/i.test(task.out) ? 'xlsx' : 'pdf'
    await ends.write(task.out, await make(kind, read.plan, task.do === 'blank' ? task : undefined))
    return 0
  } finally {
    await painter.close()
  }
}

async function readBack(
  file: string,
  definitions: readonly FormDefinition[],
  ends: FormEnds,
): Promise<number> {
  const workbook = await readWorkbook(await ends.bytes(file))
  const read = 'says' in workbook ? { problems: [workbook] } : readPages(workbook.pages, definitions)
  ends.say(JSON.stringify('problems' in read ? read : read.plan, null, 2))
  return 'problems' in read ? 1 : 0
}

/** One line a form, in columns that a terminal and `cut -f` both read. */
const listed = ({ id, version, name, title, issuer, layoutConfirmed, example }: FormDefinition): string =>
  [
    id,
    name,
    typeof title === 'string' ? title : `${title.障害者}・${title.障害児}`,
    `${issuer} 第${version}版${example ? '（例）' : layoutConfirmed ? '' : '（欄の並びは未確認）'}`,
  ].join('\t')

const textOf = async (path: string, ends: FormEnds): Promise<string> =>
  readUtf8(Uint8Array.from(await ends.bytes(path)).buffer) ?? '\u0000'

const countOf = async (lines: AsyncIterable<string>): Promise<number> => {
  let count = 0
  for await (const line of lines) if (line.trim() !== '') count++
  return count
}
