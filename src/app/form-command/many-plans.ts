import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PaperKind, PaperMaker } from './paper-maker.ts'
import { readPlan } from './read-plan.ts'

export type ManyPlans = {
  readonly lines: AsyncIterable<string>
  /** How many lines there are, where that could be told beforehand. */
  readonly count: number | null
  readonly folder: string
  readonly kind: PaperKind
  readonly make: PaperMaker
  /** How many are in hand at the same time. */
  readonly atOnce: number
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly say: (text: string) => void
  readonly progress: (text: string) => void
  /** Milliseconds. */
  readonly now: () => number
}

type Outcome = { readonly line: number } & (
  | { readonly file: string }
  | { readonly problems: readonly { readonly says: string }[] }
)

const progressEvery = 1000

/**
 * たくさんの計画を印刷する
 *
 * One plan a line, one paper a plan; a line that cannot be read or printed is told and the next one follows. The
 * names of the files hold no person: the number of the line and a short hash of it. Answers the lines without paper.
 */
export async function manyPlans(work: ManyPlans): Promise<readonly Outcome[]> {
  const began = work.now()
  const failed: Outcome[] = []
  const inHand: Promise<Outcome>[] = []
  let number = 0
  let done = 0
  let told = began
  const settle = async (): Promise<void> => {
    const next = inHand.shift()
    if (next === undefined) return
    const outcome = await next
    done++
    work.say(JSON.stringify(outcome))
    if ('problems' in outcome) failed.push(outcome)
    if (work.now() - told < progressEvery) return
    told = work.now()
    work.progress(progressWords(done, work.count, (told - began) / 1000))
  }
  for await (const line of work.lines) {
    number++
    if (line.trim() === '') continue
    const begun = oneOf(line, number, work)
    // It is waited for in its turn; until then a fault must not count as unheard.
    begun.catch(() => {})
    inHand.push(begun)
    if (inHand.length >= work.atOnce) await settle()
  }
  while (inHand.length > 0) await settle()
  if (done > 0) work.progress(`終わり：${progressWords(done, null, (work.now() - began) / 1000)}`)
  return failed
}

async function oneOf(text: string, line: number, { folder, kind, make, write }: ManyPlans): Promise<Outcome> {
  const read = readPlan(text, line)
  if ('problems' in read) return { line, problems: read.problems }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const file = `${String(line).padStart(6, '0')}-${hash}.${kind}`
  let bytes: Uint8Array
  try {
    bytes = await make(kind, read.plan)
  } catch (error) {
    // The painter's words name the form and never what was printed.
    return {
      line,
      problems: [{ says: `印刷できませんでした（${error instanceof Error ? error.message : '原因不明'}）` }],
    }
  }
  await write(join(folder, file), bytes)
  return { line, file }
}

/** 「120/1000件　毎秒35.2件　残り25秒」 */
function progressWords(done: number, count: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const rest = count === null || rate === 0 ? '' : `　残り${Math.ceil((count - done) / rate)}秒`
  return `${done}${count === null ? '' : `/${count}`}件　毎秒${rate.toFixed(1)}件${rest}`
}
