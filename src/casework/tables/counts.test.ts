import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  officeId,
  offices,
  personId,
  type RandomCity,
  type RandomPeriod,
  randomCity,
  writeCity,
} from '../../../tests/city/random-city.ts'
import { annex3Proof } from '../../city/annex3/annex3-proof.ts'
import { annex3Span } from '../../city/annex3/annex3-span.ts'
import { annex3Table } from '../../city/annex3/annex3-table.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality, readInMunicipality } from '../../platform/postgres/transaction.ts'
import type { Tables, Tx } from '../registers/tables.ts'
import { annex1Counts } from './annex1-queries.ts'
import { annex3Persons } from './annex3-persons-queries.ts'
import { annex3Counts } from './annex3-queries.ts'
import { districtsOf } from './districts-queries.ts'
import { monitoringCounts } from './monitoring-state-queries.ts'
import { officeWorks } from './planner-load-queries.ts'
import { planCounts } from './self-plan-queries.ts'

const base = await freshDatabase<Tables>()
const districts = [undefined, '北部', ''] as const
const everything = { offset: 0, limit: 1000 }

/** A new municipality with a random city in it, beside those of the runs before: no wall may be crossed. */
let made = 100_000
const settle = async (city: RandomCity): Promise<string> => {
  made++
  const number = String(made)
  await addMunicipality(base.ownerUrl, {
    ...{ number, name: `見本${number}`, prefecture: '見本県', head: '見本市長', settings: {}, demo: true },
  })
  await inMunicipality(base.app, { municipality: number }, (tx) => writeCity(tx, number, city))
  return number
}
const reading = <T>(municipality: string, work: (tx: Tx) => Promise<T>) =>
  readInMunicipality(base.app, { municipality }, work)

const inDistrict = (district: string | undefined) => (one: { readonly district: string | null }) =>
  district === undefined || (one.district ?? '') === district
const next = (iso: string) => Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
const lastDay = ({ movedTo, ends }: RandomPeriod) => movedTo ?? ends
/** The last day of use; Services that end later go on when the others are brought forward. */
const usedUntil = (one: RandomPeriod) => one.lastEnds ?? lastDay(one)
const renewals = (one: RandomPeriod) =>
  [lastDay(one), ...(one.lastEnds === null ? [] : [one.lastEnds])]
    .filter((last) => one.cutOn === null || one.cutOn > last)
    .map(next)

/** The persons of 別紙3 by a plain loop: the earliest renewal of each. */
const expectedPersons = ({ periods }: RandomCity, year: number) => {
  const { from, until } = annex3Span(year)
  const earliest = new Map<number, string>()
  for (const one of periods) {
    for (const on of renewals(one)) {
      if (on < from || on >= until || !one.nextSubject || one.part === null) continue
      const known = earliest.get(one.person)
      if (known === undefined || on < known) earliest.set(one.person, on)
    }
  }
  return earliest
}

test('どんな町でも、別紙3は人を一度ずつ、いちばん早い更新の月に数え、欄の人々は欄の数だけいる', async () => {
  await fc.assert(
    fc.asyncProperty(randomCity, async (city) => {
      const number = await settle(city)
      for (const year of [2014, 2015, 2016]) {
        const counts = await reading(number, (tx) => annex3Counts(tx, number, { year }))
        const table = annex3Table(year, counts)
        expect(annex3Proof(table).holds).toBe(true)
        const expected = expectedPersons(city, year)
        expect(table.total.due.total).toBe(expected.size)
        for (const [at, month] of table.months.entries())
          expect(table.total.due.months[at]).toBe(
            [...expected.values()].filter((on) => on.startsWith(month)).length,
          )
        const { total, persons } = await reading(number, (tx) =>
          annex3Persons(tx, number, { year }, everything),
        )
        expect(total).toBe(expected.size)
        expect(new Map(persons.map(({ person, renewsOn }) => [person, renewsOn]))).toEqual(
          new Map([...expected].map(([at, on]) => [personId(number, at), on])),
        )
        const seen: string[] = []
        for (const { count, ...cell } of counts) {
          const behind = await reading(number, (tx) =>
            annex3Persons(tx, number, { year, ...cell }, everything),
          )
          expect([behind.total, behind.persons.length]).toEqual([count, count])
          seen.push(...behind.persons.map(({ person }) => person))
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.length).toBe(expected.size)
        const split = await reading(number, (tx) =>
          Promise.all(['北部', '南部', ''].map((district) => annex3Counts(tx, number, { year, district }))),
        )
        expect(split.flat().reduce((sum, { count }) => sum + count, 0)).toBe(expected.size)
      }
      expect(await reading(number, (tx) => districtsOf(tx, number))).toEqual(['北部', '南部', ''])
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

test('ページは、重ならず、抜けない', async () => {
  const number = await settle(fc.sample(randomCity, 1)[0] as RandomCity)
  await reading(number, async (tx) => {
    const all = await annex3Persons(tx, number, { year: 2015 }, everything)
    const pages: string[] = []
    for (let offset = 0; offset < all.total; offset += 7)
      for (const { person } of (await annex3Persons(tx, number, { year: 2015 }, { offset, limit: 7 }))
        .persons)
        pages.push(person)
    expect(pages).toEqual(all.persons.map(({ person }) => person))
  })
})

test('どんな町でも、別紙1・セルフプラン・モニタリング・件数は、一つずつ数えたものと同じ', async () => {
  await fc.assert(
    fc.asyncProperty(randomCity, async (city) => {
      const number = await settle(city)
      const days = ['2014-03-31', '2015-03-31', '2016-03-31']
      for (const district of districts) {
        const of = city.periods.filter(inDistrict(district))
        expect(await reading(number, (tx) => annex1Counts(tx, number, { days, district }))).toEqual(
          days.map((on) => expectedAnnex1(city, of, on, district)),
        )
        const months = { first: '2014-04', last: '2015-03', district }
        const plans = await reading(number, (tx) => planCounts(tx, number, months))
        const decided = of.filter(
          (one) => one.subject && one.decidedOn >= '2014-04-01' && one.decidedOn < '2015-04-01',
        )
        for (const plan of ['計画', 'セルフプラン'] as const)
          expect(plans.filter((one) => one.plan === plan).reduce((sum, { count }) => sum + count, 0)).toBe(
            decided.filter((one) => one.plan === plan).length,
          )
        const reviews = await reading(number, (tx) => monitoringCounts(tx, number, months))
        const sum = (key: 'due' | 'done' | 'late') => reviews.reduce((all, one) => all + one[key], 0)
        expect([sum('due'), sum('done'), sum('late')]).toEqual(expectedReviews(of))
      }
      const works = await reading(number, (tx) => officeWorks(tx, number, { day: '2015-06-15' }))
      for (let at = 0; at < offices; at++) {
        const work = works.find(({ office }) => office === officeId(number, at))
        const expected = expectedWork(city, at)
        if (expected.some((one) => one > 0))
          expect([
            work?.casesBefore,
            work?.casesThisMonth,
            work?.plannerMonths,
            work?.planners.length,
            work?.persons,
          ]).toEqual(expected)
        else expect(work).toBeUndefined()
      }
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

const covers = (one: RandomPeriod, on: string) =>
  one.starts <= on && usedUntil(one) >= on && (one.cutOn === null || one.cutOn > on)

const expectedAnnex1 = (
  { planners }: RandomCity,
  periods: readonly RandomPeriod[],
  on: string,
  district: string | undefined,
) => {
  const covering = periods.filter((one) => covers(one, on))
  const who = (holds: (one: RandomPeriod) => boolean) =>
    new Set(covering.filter(holds).map(({ person }) => person))
  const subjects = who(({ subject }) => subject)
  const kinds = [
    ['plans', who(({ plan }) => plan !== 'なし')],
    ['servicePlans', who(({ plan }) => plan === '計画' || plan === 'セルフプラン')],
    ['byOffices', who(({ plan }) => plan === '計画')],
  ] as const
  const open = new Set(
    planners
      .filter(({ since, until }) => since <= next(on) && (until === null || until >= next(on)))
      .map(({ office }) => office)
      .filter((office) => district === undefined || (office === 0 ? '南部' : '北部') === district),
  )
  return {
    ...{
      on,
      offices: open.size,
      centres: open.has(0) ? 1 : 0,
      users: who(() => true).size,
      subjects: subjects.size,
    },
    ofUsers: Object.fromEntries(kinds.map(([kind, of]) => [kind, of.size])),
    ofSubjects: Object.fromEntries(kinds.map(([kind, of]) => [kind, of.intersection(subjects).size])),
  }
}

const expectedReviews = (periods: readonly RandomPeriod[]): readonly number[] => {
  const numbers = [0, 0, 0] as [number, number, number]
  for (const one of periods)
    for (const month of one.due) {
      if (month < '2014-04-01' || month > '2015-03-01') continue
      const done = one.done.includes(month)
      if (!done && ((one.cutOn !== null && month >= one.cutOn) || month > usedUntil(one))) continue
      numbers[0]++
      if (done) numbers[1]++
      if (one.late.includes(month)) numbers[2]++
    }
  return numbers
}

/** On 2015-06-15: cases from December to May and in June, planner-months of those six months, planners of the day. */
const expectedWork = ({ periods, planners }: RandomCity, office: number): readonly number[] => {
  const own = periods.filter((one) => one.office === office)
  const within = (from: string, to: string) => (iso: string) => iso >= from && iso <= to
  const cases = (from: string, to: string) =>
    own.filter((one) => one.plan === '計画' && within(from, to)(one.decidedOn)).length +
    own.flatMap(({ done }) => done).filter(within(from, to)).length
  const months = ['2014-12', '2015-01', '2015-02', '2015-03', '2015-04', '2015-05']
  const staff = planners.filter((one) => one.office === office)
  return [
    cases('2014-12-01', '2015-05-31'),
    cases('2015-06-01', '2015-06-15'),
    months.reduce(
      (sum, month) =>
        sum +
        staff.filter((one) => one.since < `${month}-99` && (one.until === null || one.until >= `${month}-01`))
          .length,
      0,
    ),
    staff.filter((one) => one.since <= '2015-06-15' && (one.until === null || one.until >= '2015-06-15'))
      .length,
    new Set(own.filter((one) => one.plan === '計画' && covers(one, '2015-06-15')).map(({ person }) => person))
      .size,
  ]
}
