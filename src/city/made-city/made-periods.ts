import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { type Mix, type Part, type RenewalFacts, renewalPart } from '../kit/renewal-part.ts'
import { addMonths, type DayNumber, dayOf, endAfter, isoOf } from './days.ts'
import type { Fate } from './draw-fates.ts'
import { otherMixes, otherParts } from './fates.ts'
import { madeChain } from './made-chain.ts'
import { birthOf, disabilityOf } from './made-person.ts'
import { lateness, type MadePlan, madePlan } from './made-plan.ts'
import { normOfCategory } from './norm-of-category.ts'
import type { Random } from './random.ts'
import { isTraining, longestOf, needsCategory, servicesLater, servicesOf } from './services-of.ts'

/** One decision as the law sees it; days as numbers. */
export type MadePeriod = MadePlan & {
  readonly decided: DayNumber
  readonly applied: DayNumber
  readonly start: DayNumber
  /** What the table of renewals asks of the decision. */
  readonly facts: RenewalFacts
  readonly ends: string
  /** Of the services that last longer, where there are any. */
  readonly lastEnds: string | null
  /** The day on which the next decision takes the place of what would run on. */
  readonly cutOn: string | null
  readonly part: Part
  readonly mix: Mix
  readonly categoryUntil: DayNumber | null
}

export type Life = {
  readonly disability: string
  readonly birth: string
  readonly periods: readonly MadePeriod[]
}

const yearAfter = dayOf('2016-04-01')

/** 一人の決定: every decision of one person from the beginning of the use to the one that covers `on`. */
export const madeLife = (fate: Fate, on: DayNumber, random: Random): Life => {
  const { group } = fate
  const part =
    group.part ?? (group.care || group.kind === '更新済・二年' ? '身体・知的' : random.weighed(otherParts))
  if (part === '種別なし') throw new RangeError('the notice knows no such part')
  const mix = group.mix ?? random.weighed(mixesFor(fate, part))
  const child =
    part === '短期入所の児童' ||
    (!group.care && mix === '訪問系のみ' && part === '身体・知的' && random.chance(0.07))
  const disability = group.care
    ? '身体'
    : disabilityOf(part === '短期入所の児童' && !child ? '身体・知的' : part, random)
  const birth = birthOf(group, child, random)
  const grown = addMonths(dayOf(birth), 12 * 18)
  const first = firstServices(fate, mix, { target: child ? '障害児' : '障害者', disability }, random)
  const later = servicesLater(first, child && mix !== '訪問系のみ', random)
  const servicesAt = (start: DayNumber) =>
    start >= yearAfter && (child ? start >= grown : isTraining(first)) ? later : first
  const late = lateness(fate, random)
  let category: DayNumber | null = null
  const spans = madeChain(fate, on, servicesAt, random)
  const periods = spans.map((span, at): MadePeriod => {
    const services = servicesAt(span.start)
    const target = child && span.start < grown ? ('障害児' as const) : ('障害者' as const)
    const until = isoOf(span.end)
    // 別紙3の3 counts the children whose visits are renewed later than their stays.
    const visits =
      part === '短期入所の児童' && target === '障害児' ? isoOf(addMonths(span.end + 1, 1) - 1) : until
    const lastsOn = visits > until && services.some((code) => visiting.has(code))
    const facts: RenewalFacts = {
      ...{ target, born: birth, disability, on: isoOf(span.start) },
      services: services.map((code) => ({ code, until: visiting.has(code) ? visits : until })),
    }
    const counted = placeOf(facts)
    if (target === '障害者' && needsCategory(services, span.start)) {
      if (category === null || category < span.end) category = judged(span, category === null, random)
    } else category = null
    const decided = span.start - 3 - random.below(28)
    return {
      ...madePlan(fate, span, late, random),
      ...{ decided, applied: decided - 18 - random.below(50), start: span.start },
      lastEnds: lastsOn ? visits : null,
      cutOn: lastsOn && spans[at + 1] ? isoOf(span.end + 1) : null,
      ...{ facts, ends: until, part: counted.part, mix: counted.mix, categoryUntil: category },
    }
  })
  return { disability, birth, periods }
}

const visiting: ReadonlySet<string> = new Set(['11', '12', '13', '15'])

/** The norm; for the first decision one that was made some time before, for some the shorter end of the period. */
const judged = (
  { start, end }: { start: DayNumber; end: DayNumber },
  first: boolean,
  random: Random,
): DayNumber => {
  const norm = endAfter(start, normOfCategory(start))
  if (first) return Math.max(end, addMonths(norm + 1, -12 * random.below(3)) - 1)
  return random.chance(0.1) ? end : norm
}

const firstServices = (fate: Fate, mix: Mix, who: Parameters<typeof servicesOf>[1], random: Random) => {
  for (;;) {
    const services = servicesOf(mix, who, random)
    const longEnough = longestOf(services, yearAfter) >= 24
    if (fate.group.kind !== '更新済・二年' || longEnough) return services
  }
}

const mixesFor = ({ group }: Fate, part: Part): readonly (readonly [Mix, number])[] => {
  if (group.kind === '更新済・二年')
    return [
      ['居住系', 60],
      ['日中活動系のみ', 40],
    ]
  if (group.care)
    return [
      ['訪問系のみ', 80],
      ['日中活動系のみ', 12],
      ['訪問系と短期入所', 8],
    ]
  return otherMixes(part)
}

const isOfAge = ({ target, born }: RenewalFacts, last: string): boolean =>
  target === '障害児' &&
  !!born &&
  !isChildOn(Temporal.PlainDate.from(born), Temporal.PlainDate.from(last).add({ days: 1 }))

const places = new Map<string, { readonly part: Part; readonly mix: Mix }>()

/** `renewalPart`, asked once for each kind of decision. */
const placeOf = (facts: RenewalFacts): { readonly part: Part; readonly mix: Mix } => {
  const last = facts.services.map(({ until }) => until).sort()[0] ?? ''
  const kind = facts.services.map(({ code, until }) => `${code}${until > last ? '後' : ''}`)
  // Of age by the renewal: then the part is that of adults.
  const key = `${facts.target} ${isOfAge(facts, last)} ${facts.disability} ${kind}`
  const known = places.get(key)
  if (known) return known
  const made = renewalPart(facts)
  if (made === null) throw new RangeError(`the table of renewals does not count ${key}`)
  places.set(key, { part: made.part, mix: made.mix })
  return made
}
