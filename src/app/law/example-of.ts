import { ask } from '../../law/kit/ask.ts'
import { certain, type FactsSchema, factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { type Example, type ExampleParts, exampleParts } from './example-parts.ts'

type AnyProvision = Provision<unknown, unknown>

/** The city whose own notices many rules know. */
const place = '京都市'

/** How a walk over the schema chooses: what flags say, and how many months days lie before the question's. */
type Walk = { readonly flags: boolean; readonly monthsBefore: number }

const walks: readonly Walk[] = [0, 2, -1].flatMap((monthsBefore) =>
  [true, false].map((flags) => ({ flags, monthsBefore })),
)

/**
 * 問いの例
 *
 * A question that the rule answers: the first choice of each fact on the first day of the newest wording, with
 * the parts that `example-parts.ts` gives for this rule. Where that contradicts itself, other walks are tried.
 *
 * @throws Error when the rule answers none of them: it then needs its own parts
 */
export function exampleOf(provision: AnyProvision, parts: ExampleParts = exampleParts): Example {
  const own = Object.hasOwn(parts, provision.id) ? parts[provision.id] : undefined
  const on = own?.on ?? newestDay(provision)
  const candidates = walks.map((walk) => ({
    on,
    in: own?.in ?? place,
    facts: {
      ...(chosen(factsSchema(provision.facts), Temporal.PlainDate.from(on), walk) as Record<string, unknown>),
      ...own?.facts,
    },
  }))
  const replies = candidates.map((example) => ({ example, reply: ask(provision, example) }))
  const answered = replies.find(({ reply }) => 'ruling' in reply && !reply.ruling.silent)
  if (answered) return answered.example
  const refused = replies.flatMap(({ reply }) => ('problems' in reply ? reply.problems : []))
  const why =
    refused.length === 0 ? `silent on ${on}` : [...new Set(refused.map(({ says }) => says))].join(' / ')
  throw new Error(`${provision.id} answers no example; give it parts in example-parts.ts (${why})`)
}

function newestDay({ wordings }: AnyProvision): string {
  const days = wordings
    .filter(({ binds }) => binds === 'nation' || binds === place)
    .map(({ from }) => from)
    .toSorted(Temporal.PlainDate.compare)
  return String(days.at(-1) ?? Temporal.PlainDate.from('2015-04-01'))
}

function chosen(schema: FactsSchema, on: Temporal.PlainDate, walk: Walk): unknown {
  const { kind } = certain(schema)
  const day = on.subtract({ months: walk.monthsBefore })
  if (kind.enum !== undefined) return kind.enum[0]
  if (kind.format === 'date') return day.toString()
  if (kind.format === 'year-month') return day.toPlainYearMonth().toString()
  if (kind.type === 'boolean') return walk.flags
  if (kind.type === 'integer') return kind.tries?.[0] ?? Math.max(kind.minimum ?? 0, 1)
  if (kind.type === 'array') return [chosen(kind.items ?? {}, on, walk)]
  if (kind.type === 'object') {
    const parts = Object.entries(kind.properties ?? {})
    return Object.fromEntries(parts.map(([key, part]) => [key, chosen(part, on, walk)]))
  }
  return '1'
}
