/**
 * How fast the law rules, on one core: every rule for each of a million persons, directly with typed facts
 * (`applyOn`) and as from outside with plain data (`ask`), and the share of the rule's own sentences in it.
 *
 * The persons are drawn beforehand, always the same ones: a few thousand different ones a rule, taken in turns.
 * `--persons 10000` for a shorter run. Asking from outside is measured on a tenth of the persons.
 */
import { parseArgs } from 'node:util'
import { applyOn } from '../src/law/kit/apply-on.ts'
import { ask } from '../src/law/kit/ask.ts'
import type { Provision } from '../src/law/kit/provision.ts'
import { provisions } from '../src/law/provisions.ts'
import { type Occasion, occasionsOf } from './bench-law/occasions.ts'

const { values } = parseArgs({ options: { persons: { type: 'string', default: '1000000' } } })
const persons = Number(values.persons)
const different = 1000
const askedShare = 10
/** Direct and asked rulings take turns, so that neither has the machine at a better time. */
const slices = 10

type Rule = Provision<unknown, unknown>
/** Nanoseconds a ruling; `decide` is the wording's own function, `json` the ruling as a line of JSON. */
type Times = { id: string; direct: number; decide: number; asked: number; json: number }

let kept = 0
const times = provisions.map((rule) => {
  const occasions = occasionsOf(rule, different)
  if (occasions.length === 0) throw new Error(`no person was found whom ${rule.id} lets in`)
  return timesOf(rule, occasions)
})

const total = (of: (one: Times) => number) => times.reduce((sum, one) => sum + of(one), 0)
const direct = total((one) => one.direct)
const seconds = (direct * persons) / 1e9
const rulings = persons * times.length
console.log(
  `${times.length} rules × ${persons} persons = ${rulings} rulings, one core, Node ${process.version}`,
)
console.log(`directly: ${seconds.toFixed(1)} s, ${perSecond(direct / times.length)} rulings a second`)
const asked = total((one) => one.asked)
console.log(
  `asked from outside: ${perSecond(asked / times.length)} a second, ${(asked / direct).toFixed(1)} times as long`,
)
console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)
console.log(
  `of a direct ruling, the rule's own sentences take ${share(
    total((one) => one.decide),
    direct,
  )}`,
)
console.log(
  `written as JSON, a ruling takes ${(total((one) => one.json) / direct).toFixed(1)} times as long more`,
)
console.log('\nslowest ten          rulings a second: directly   asked   times as long   its own part')
for (const one of times.toSorted((a, b) => b.direct - a.direct).slice(0, 10)) {
  const columns = [perSecond(one.direct), perSecond(one.asked), (one.asked / one.direct).toFixed(1)]
  const own = share(one.decide, one.direct)
  console.log(`${one.id.padEnd(36)} ${columns.map((text) => text.padStart(10)).join(' ')} ${own.padStart(8)}`)
}
if (kept === 0) throw new Error('nothing was ruled')

function timesOf(rule: Rule, occasions: readonly Occasion[]): Times {
  const wordingOf = ({ when, typed }: Occasion) => {
    const ruling = applyOn(when, rule, typed)
    if (ruling.silent) return undefined
    return rule.wordings.find(
      ({ from, binds }) => binds === ruling.citation.binds && from.toString() === ruling.from,
    )
  }
  const drawn = occasions.map((one) => ({ ...one, wording: wordingOf(one) }))
  const spent = { direct: 0, decide: 0, asked: 0, json: 0 }
  for (let slice = 0; slice <= slices; slice++) {
    const now = {
      direct: run(drawn, 1, (one) => applyOn(one.when, rule, one.typed).silent),
      decide: run(drawn, askedShare, (one) => one.wording?.decide(one.typed, one.when) !== undefined),
      asked: run(drawn, askedShare, (one) => 'ruling' in ask(rule, one.plain)),
      json: run(drawn, askedShare, (one) => JSON.stringify(applyOn(one.when, rule, one.typed)) !== ''),
    }
    // The first slice only warms up.
    if (slice === 0) continue
    for (const column of ['direct', 'decide', 'asked', 'json'] as const) spent[column] += now[column] / slices
  }
  return { id: rule.id, ...spent, json: spent.json - spent.direct }
}

/** Nanoseconds of this thread each, over one slice of the persons; the machine may be busy with other things. */
function run<T>(things: readonly T[], part: number, rule: (thing: T) => boolean): number {
  const count = Math.max(Math.ceil(persons / part / slices), things.length)
  const began = process.threadCpuUsage()
  for (let at = 0; at < count; at++) {
    const thing = things[at % things.length]
    if (thing !== undefined && rule(thing)) kept++
  }
  const { user, system } = process.threadCpuUsage(began)
  return ((user + system) * 1000) / count
}

function perSecond(nanosecondsEach: number): string {
  return Math.round(1e9 / nanosecondsEach).toLocaleString('en')
}

function share(part: number, of: number): string {
  return `${Math.round((100 * part) / of)} %`
}
