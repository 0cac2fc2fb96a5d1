import type { LinearProblem } from '../kit/solve.ts'
import { type Aim, daysWaited, pointsOf } from './aims.ts'
import type { Network, Tie } from './network.ts'

/**
 * 割り当ての問題
 *
 * The network as columns and rows. Every column leaves one row and enters another, so every corner of it is whole,
 * also on the face where an earlier aim is kept.
 */
export type MatchProblem = {
  /** What each column adds to an aim. */
  readonly worth: (aim: Aim) => Float64Array
  /** The problem of doing the most for an aim, while the earlier ones keep what they reached. */
  readonly most: (worth: Float64Array, kept: readonly Kept[]) => LinearProblem
  readonly columns: Columns
}

export type Kept = { readonly worth: Float64Array; readonly value: number }

/** Where the columns of each kind begin. */
export type Columns = {
  readonly person: number
  readonly pooled: number
  readonly tie: number
  readonly office: number
  readonly link: number
  readonly all: number
}

type Row = { readonly least: number; readonly most: number; readonly terms: [number, number][] }

export const matchProblem = (network: Network, today: string): MatchProblem => {
  const { groups, classes, links, ties, needs } = network
  const people = groups.flatMap(({ seekers }) => seekers)
  const offices = [...new Map(ties.map((tie) => [tie.taker.id, tie])).values()]
  const at = columnsOf(people.length, groups.length, ties.length, offices.length, links.length)
  const sizeOf = (group: number) => groups[group]?.seekers.length ?? 0
  // Every column has an end, so that the solver's bound is never without one.
  const most = Float64Array.from([
    ...people.map(() => 1),
    ...groups.map(({ seekers }) => seekers.length),
    ...ties.map(({ group, taker }) => Math.min(sizeOf(group), taker.room)),
    ...offices.map(({ taker }) => taker.room),
    ...links.map(({ need, to }) => Math.min(needs[need]?.length ?? 0, classes[to]?.room ?? 0)),
  ])

  const balance = (): Row => ({ least: 0, most: 0, terms: [] })
  const ofGroup = groups.map(balance)
  const ofNeed = needs.map(balance)
  const ofOffice = offices.map(balance)
  const ofClass = classes.map(({ room }): Row => ({ least: 0, most: room, terms: [] }))
  const put = (rows: readonly Row[], row: number, column: number, value: number) =>
    rows[row]?.terms.push([column, value])
  let person = at.person
  groups.forEach(({ seekers, need }, group) => {
    for (const _ of seekers) put(ofGroup, group, person++, 1)
    put(ofGroup, group, at.pooled + group, -1)
    put(ofNeed, need, at.pooled + group, 1)
  })
  const officeAt = new Map(offices.map(({ taker }, index) => [taker.id, index]))
  ties.forEach(({ group, taker }, tie) => {
    put(ofGroup, group, at.tie + tie, -1)
    put(ofOffice, officeAt.get(taker.id) ?? 0, at.tie + tie, 1)
  })
  offices.forEach(({ of }, office) => {
    put(ofOffice, office, at.office + office, -1)
    put(ofClass, of, at.office + office, 1)
  })
  links.forEach(({ need, to }, link) => {
    put(ofNeed, need, at.link + link, -1)
    put(ofClass, to, at.link + link, 1)
  })
  const rows = [...ofGroup, ...ofNeed, ...ofOffice, ...ofClass]

  const worth = (aim: Aim): Float64Array => {
    const found = new Float64Array(at.all)
    if (aim === '受けられる人') found.fill(1, at.person, at.pooled)
    else if (aim === '待った日数')
      people.forEach(({ waitingSince }, index) => {
        found[at.person + index] = daysWaited(waitingSince, today)
      })
    else {
      const ofTie = tieWorth[aim]
      ties.forEach((tie, index) => {
        found[at.tie + index] = ofTie(tie)
      })
      if (aim === '同じ地区')
        links.forEach(({ sameDistrict }, index) => {
          found[at.link + index] = sameDistrict ? 1 : 0
        })
    }
    return found
  }
  return {
    columns: at,
    worth,
    most: (wanted, kept) => ({
      cost: wanted.map((value) => -value || 0),
      least: new Float64Array(at.all),
      most,
      whole: [],
      ...inRows([...rows, ...kept.map(keptRow)]),
    }),
  }
}

const tieWorth: Readonly<Record<Exclude<Aim, '受けられる人' | '待った日数'>, (tie: Tie) => number>> = {
  希望の事業所: ({ wished }) => Number(wished),
  同じ地区: ({ sameDistrict }) => Number(sameDistrict),
  事業者の順位: ({ place }) => pointsOf(place),
}

const columnsOf = (people: number, groups: number, ties: number, offices: number, links: number): Columns => {
  const tie = people + groups
  const office = tie + ties
  return { person: 0, pooled: people, tie, office, link: office + offices, all: office + offices + links }
}

const keptRow = ({ worth, value }: Kept): Row => ({
  least: value,
  most: Number.POSITIVE_INFINITY,
  terms: [...worth].flatMap((one, column): [number, number][] => (one === 0 ? [] : [[column, one]])),
})

const inRows = (rows: readonly Row[]) => {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ terms }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + terms.length
  })
  const all = rows.flatMap(({ terms }) => terms)
  return {
    rowLeast: Float64Array.from(rows, ({ least }) => least),
    rowMost: Float64Array.from(rows, ({ most }) => most),
    starts,
    columns: Int32Array.from(all, ([column]) => column),
    values: Float64Array.from(all, ([, value]) => value),
  }
}
