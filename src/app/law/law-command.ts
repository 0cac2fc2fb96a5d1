import { citationText } from '../../law/kit/citation-text.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import { problem } from '../../law/kit/problem.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { provisions } from '../../law/provisions.ts'
import { linesOf } from '../../platform/system/lines-of.ts'
import { lawWords } from './law-words.ts'
import { questionsOf, type Read } from './questions-of.ts'
import { type PlainReply, replyOf } from './reply-of.ts'
import { ruleLines } from './rule-lines.ts'
import { unreadableReply } from './unreadable-reply.ts'

type Rule = Provision<unknown, unknown>

/** Where the command reads and writes: the lines of a file or of standard input, and its two outputs. */
export type Ends = {
  readonly lines: (path: string) => AsyncIterable<string>
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

const ends: Ends = {
  lines: linesOf,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
}

/** After a slip the reader needs one sentence; the rest is looked up. */
const hint = '使い方：npm run -s hitotsu -- help'

/**
 * 規定に問う: asks the rules from the command line; no database, nothing is kept.
 *
 * Answers the exit code: 0 answered, 1 refused (a fact is missing or cannot be), 2 not understood.
 */
export async function lawCommand(
  words: readonly string[],
  { lines, say, complain }: Ends = ends,
): Promise<number> {
  const given = lawWords(words)
  if ('wrong' in given) {
    complain(`${given.wrong}\n${hint}`)
    return 2
  }
  const { id, on, in: place, facts, schema, changes } = given
  const rule = provisions.find((one) => one.id === id)
  if (id !== undefined && rule === undefined) {
    complain(`「${id}」という規定はありません。規定の一覧：npm run -s hitotsu -- law`)
    return 2
  }
  if (schema === true && rule !== undefined) {
    say(JSON.stringify(factsSchema(rule.facts), null, 2))
    return 0
  }
  if (facts === undefined) {
    say(rule === undefined ? listed(provisions) : ruleLines(rule))
    return 0
  }
  let asked = 0
  let refused = 0
  try {
    for await (const read of questionsOf(lines(facts), { provision: id, on, in: place })) {
      asked++
      const reply = answer(read, id, changes === true)
      if ('problems' in reply) refused++
      say(JSON.stringify(reply, null, read.alone ? 2 : undefined))
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    complain(`「${facts}」を読めません（${String(error.code)}）`)
    return 2
  }
  if (asked === 0) {
    complain(`問いがありません\n${hint}`)
    return 2
  }
  return refused > 0 ? 1 : 0
}

function answer(read: Read, id: string | undefined, changes: boolean): PlainReply {
  if ('says' in read) return unreadableReply(id ?? '', read.says)
  const { provision, ...question } = read.asked
  const rule = provisions.find(({ id }) => id === provision)
  if (rule === undefined) {
    return {
      provision: String(provision ?? ''),
      problems: [problem('provision', '規定', provision, '規定の一覧にある id を入れてください')],
    }
  }
  return replyOf(rule, question, { changes })
}

/** One line a rule, in columns that a terminal and `cut -f` both read. */
function listed(rules: readonly Rule[]): string {
  return rules
    .map(({ id, title, wordings }) =>
      [
        id,
        title,
        inForce(wordings),
        [...new Set(wordings.map(({ citation }) => citationText(citation)))].join('、'),
      ].join('\t'),
    )
    .join('\n')
}

function inForce(wordings: Rule['wordings']): string {
  const starts = wordings.map(({ from }) => from).toSorted(Temporal.PlainDate.compare)
  const open = wordings.some(({ until }) => until === null)
  const ends = wordings
    .flatMap(({ until }) => (until === null ? [] : [until]))
    .toSorted(Temporal.PlainDate.compare)
  return `${starts[0]}〜${open ? '' : (ends.at(-1)?.subtract({ days: 1 }) ?? '')}`
}
