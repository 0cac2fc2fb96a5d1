import { ask, type Question } from '../../law/kit/ask.ts'
import type { Citation } from '../../law/kit/citation.ts'
import { citationText } from '../../law/kit/citation-text.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import { type Problem, problem } from '../../law/kit/problem.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { type Ruling, silentWords } from '../../law/kit/ruling.ts'
import { vary } from '../../law/kit/vary.ts'
import { type Change, whatWouldChange } from '../../law/kit/what-would-change.ts'
import { questionProblems } from './question-problems.ts'
import { silenceWords } from './silence-words.ts'

type AnyProvision = Provision<unknown, unknown>

/**
 * A rule's answer as every way of asking prints it. All dates are ISO strings. When no text binds the place on
 * the day, `silent` is true, `finding`, `citation`, `from` and `until` are null, and `because` says when and where one does.
 */
export type RulingReply = {
  provision: string
  title: string
  on: string
  in: string
  silent: boolean
  finding: unknown
  /** The finding in Japanese. */
  words: string
  citation: (Citation & { text: string }) | null
  from: string | null
  until: string | null
  because: string[]
  unconfirmed: string[]
  /** Only when it was asked for; null when the facts are too many to be tried out one by one. */
  changes?: Change[] | null
}

/** What is wrong with a question. `further` counts the problems beyond those that are listed. */
export type RefusalReply = { provision: string; problems: Problem[]; further?: number }

export type PlainReply = RulingReply | RefusalReply

/** Enough to mend a question by; a list of a thousand wrong values is not told a thousand times. */
const mostProblems = 50

/** Letters of facts read in all tries together: some tenths of a second at worst, when nobody else is served. */
const mostTried = 150_000
/** Beyond this even listing what to try takes long. */
const longestTried = 4_000

/** 問いへの答え: the one shape in which the command line, the HTTP interface and its description answer. */
export function replyOf(
  provision: AnyProvision,
  asked: unknown,
  { changes = false }: { readonly changes?: boolean } = {},
): PlainReply {
  const wrong = questionProblems(asked)
  if (wrong.length > 0) return refusal(provision, wrong)
  const question = asked as Question
  const reply = ask(provision, question)
  if ('problems' in reply) return refusal(provision, reply.problems.map(named))
  const plain = plainRuling(provision, reply.ruling)
  if (!changes) return plain
  const when = { on: Temporal.PlainDate.from(reply.ruling.on), in: reply.ruling.in }
  const changing = isTryable(provision, question.facts)
    ? whatWouldChange(when, provision, provision.facts.parse(question.facts))
    : null
  return { ...plain, changes: changing }
}

/** Each try reads all facts again, so that the work grows with the square of a list's length. */
function isTryable(provision: AnyProvision, facts: unknown): boolean {
  const { length } = JSON.stringify(facts)
  return length <= longestTried && length * vary(factsSchema(provision.facts), facts).length <= mostTried
}

function plainRuling(provision: AnyProvision, ruling: Ruling<unknown>): RulingReply {
  const heading = { provision: ruling.provision, title: ruling.title, on: ruling.on, in: ruling.in }
  if (ruling.silent) {
    return {
      ...heading,
      silent: true,
      finding: null,
      words: silentWords,
      citation: null,
      from: null,
      until: null,
      because: [silenceWords(provision)],
      unconfirmed: [],
    }
  }
  const { finding, citation, from, until, because, unconfirmed } = ruling
  return {
    ...heading,
    silent: false,
    finding,
    words: provision.words(finding),
    citation: { ...citation, text: citationText(citation) },
    from,
    until,
    because,
    unconfirmed,
  }
}

function refusal({ id }: AnyProvision, problems: Problem[]): RefusalReply {
  const further = problems.length - mostProblems
  return { provision: id, problems: problems.slice(0, mostProblems), ...(further > 0 && { further }) }
}

/** The facts as a whole have no name of their own in the rule's schema. */
function named(one: Problem): Problem {
  return one.field === '' ? problem('facts', '事実', one.value ?? undefined, one.expected) : one
}
