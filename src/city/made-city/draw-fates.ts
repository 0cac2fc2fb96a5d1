import { noticeAnnex1 } from '../kit/kyoto-2015.ts'
import { type Group, groups } from './fates.ts'
import { largestRemainder } from './largest-remainder.ts'
import { type Random, shuffled } from './random.ts'

/** What is settled of one person before anything is drawn for them alone. */
export type Fate = {
  readonly group: Group
  /** The fiscal year in which the use began; 2012 for all who were there in March 2013. */
  readonly joins: number
  /** The end of March (ISO) by which there was a plan before the law asked for one; null where there was none. */
  readonly plannedBy: string | null
}

/** Who of `persons` belongs to which group: numbers small enough to be kept for a whole city. */
export type Fates = { readonly count: number; readonly at: (place: number) => Fate }

/** Shares `persons` out over the groups of the notice, in the same proportions, in an order drawn by `random`. */
export const drawFates = (persons: number, random: Random): Fates => {
  const all = groups()
  const counts = largestRemainder(
    all.map(({ weight }) => weight),
    persons,
  )
  const order = shuffled(persons, random)
  const groupAt = new Uint16Array(persons)
  let next = 0
  for (const [group, count] of counts.entries())
    for (let one = 0; one < count; one++) groupAt[order[next++] ?? 0] = group
  const groupOf = (place: number): Group => {
    const found = all[groupAt[place] ?? 0]
    if (!found) throw new RangeError(`no group for place ${place}`)
    return found.group
  }
  const joins = drawJoins(persons, groupOf)
  const planned = drawPlanned(persons, groupOf, joins)
  return {
    count: persons,
    at: (place) => ({
      group: groupOf(place),
      joins: joins[place] ?? 2012,
      plannedBy: noticeAnnex1[(planned[place] ?? 0) - 1]?.on ?? null,
    }),
  }
}

/** Of those who were there in March 2015, the earliest numbers were there first. */
const drawJoins = (persons: number, groupOf: (place: number) => Group): Uint16Array => {
  const [m13, m14, m15] = noticeAnnex1
  if (!m13 || !m14 || !m15) throw new RangeError('別紙1 has six columns')
  const carePlans = (year: typeof m13) => year.plans - year.servicePlans
  const years = new Uint16Array(persons)
  for (const care of [true, false]) {
    const here: number[] = []
    for (let place = 0; place < persons; place++) {
      const group = groupOf(place)
      if (group.joins !== null) years[place] = group.joins
      else if (group.care === care) here.push(place)
    }
    const size = (year: typeof m13) => (care ? carePlans(year) : year.users - carePlans(year))
    const weights = [size(m13), size(m14) - size(m13), size(m15) - size(m14)]
    let next = 0
    for (const [at, count] of largestRemainder(weights, here.length).entries())
      for (let one = 0; one < count; one++) years[here[next++] ?? 0] = 2012 + at
  }
  return years
}

/** 1, 2, 3 for the column of 別紙1 by which there was a plan; 0 for none. */
const drawPlanned = (persons: number, groupOf: (place: number) => Group, joins: Uint16Array): Uint8Array => {
  const servicePlans = noticeAnnex1.slice(0, 3).map(({ servicePlans }) => servicePlans)
  const [p13 = 0, p14 = 0, p15 = 0] = servicePlans
  const weightOf = (wanted: (group: Group) => boolean) =>
    groups().reduce((sum, { group, weight }) => (wanted(group) ? sum + weight : sum), 0)
  const places = (wanted: (group: Group) => boolean) =>
    Array.from({ length: persons }, (_, place) => place).filter((place) => wanted(groupOf(place)))
  const kept = (group: Group) => group.kind === '更新済・計画あり'
  const arranged = (group: Group) => group.kind === '別紙3' && group.arranged
  // Whoever is renewed on 1 April with a plan had one; the others who had one are among those an office can take.
  const others = p15 - weightOf(kept)
  const room = places(arranged)
  const [share = 0] = largestRemainder([others, weightOf(arranged) - others], room.length)
  const having = [...places(kept), ...room.slice(0, share)].sort((a, b) => a - b)
  const columns = new Uint8Array(persons)
  const counts = largestRemainder([p13, p14 - p13, p15 - p14], having.length)
  const wasThere = (place: number) => joins[place] === 2012
  const order = [...having.filter(wasThere), ...having.filter((place) => !wasThere(place))]
  let next = 0
  for (const [at, count] of counts.entries())
    for (let one = 0; one < count; one++) columns[order[next++] ?? 0] = at + 1
  return columns
}
