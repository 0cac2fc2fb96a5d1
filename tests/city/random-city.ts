import fc from 'fast-check'
import type { Tx } from '../../src/casework/registers/tables.ts'
import { mixes, parts } from '../../src/city/kit/renewal-part.ts'

/** A decision as the register holds it, before it is written. */
export type RandomPeriod = {
  readonly person: number
  readonly starts: string
  readonly ends: string
  /** Null where all services end on the same day. */
  readonly lastEnds: string | null
  readonly movedTo: string | null
  readonly cutOn: string | null
  readonly decidedOn: string
  readonly part: (typeof parts)[number] | null
  readonly mix: (typeof mixes)[number] | null
  readonly district: string | null
  readonly plan: '計画' | 'セルフプラン' | 'ケアプラン等' | 'なし'
  readonly reason: '本人の希望' | '作れる事業所がない' | '待機' | null
  /** Which of the offices; null for none. */
  readonly office: number | null
  readonly subject: boolean
  readonly nextSubject: boolean
  readonly due: readonly string[]
  readonly done: readonly string[]
  readonly late: readonly string[]
}

/** `planners` are since and until, by office. */
export type RandomCity = {
  readonly periods: readonly RandomPeriod[]
  readonly planners: readonly {
    readonly office: number
    readonly since: string
    readonly until: string | null
  }[]
}

export const persons = 150
export const offices = 4
const first = Temporal.PlainDate.from('2013-01-01')
const day = (at: number) => first.add({ days: at }).toString()

const period: fc.Arbitrary<RandomPeriod> = fc
  .record({
    person: fc.nat(persons - 1),
    start: fc.nat(1400),
    length: fc.integer({ min: 1, max: 1100 }),
    longer: fc.option(fc.integer({ min: 1, max: 800 }), { freq: 3 }),
    moved: fc.option(fc.integer({ min: 1, max: 90 }), { freq: 4 }),
    cut: fc.option(fc.integer({ min: 0, max: 1200 }), { freq: 3 }),
    before: fc.integer({ min: 0, max: 60 }),
    part: fc.option(fc.constantFrom(...parts), { freq: 12 }),
    mix: fc.constantFrom(...mixes),
    district: fc.constantFrom('北部', '南部', null),
    plan: fc.constantFrom('計画', 'セルフプラン', 'ケアプラン等', 'なし'),
    reason: fc.constantFrom('本人の希望', '作れる事業所がない', '待機', null),
    office: fc.option(fc.nat(offices - 1), { freq: 2 }),
    subject: fc.boolean(),
    nextSubject: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    every: fc.constantFrom(1, 3, 6),
    kept: fc.array(fc.constantFrom('done', 'late', 'missed'), { minLength: 1, maxLength: 7 }),
  })
  .map(({ start, length, longer, moved, cut, before, every, kept, ...rest }): RandomPeriod => {
    const months = Array.from({ length: Math.floor(length / 30 / every) }, (_, at) =>
      Temporal.PlainDate.from(day(start))
        .with({ day: 1 })
        .add({ months: (at + 1) * every })
        .toString(),
    ).filter((month) => month <= day(start + length - 1))
    const of = (...kinds: readonly string[]) =>
      months.filter((_, at) => kinds.includes(kept[at % kept.length] ?? ''))
    return {
      ...rest,
      mix: rest.part === null ? null : rest.mix,
      reason: rest.plan === 'セルフプラン' ? rest.reason : null,
      ...{ starts: day(start), ends: day(start + length - 1), decidedOn: day(start - before) },
      lastEnds: longer === null ? null : day(start + length - 1 + longer),
      movedTo: moved === null || moved >= length ? null : day(start + length - 1 - moved),
      cutOn: cut === null ? null : day(start + cut),
      ...{ due: months, done: of('done', 'late'), late: of('late') },
    }
  })

export const randomCity: fc.Arbitrary<RandomCity> = fc.record({
  periods: fc.array(period, { minLength: 250, maxLength: 350, size: 'max' }),
  planners: fc.array(
    fc
      .record({ office: fc.nat(offices - 1), since: fc.nat(1400), for: fc.option(fc.nat(700)) })
      .map((one) => ({
        office: one.office,
        since: day(one.since),
        until: one.for === null ? null : day(one.since + one.for),
      })),
    { maxLength: 10 },
  ),
})

const hex = (number: string, kind: string, at: number) =>
  `00000000-0000-4000-8${kind}-${number}${String(at).padStart(6, '0')}`
export const personId = (number: string, at: number): string => hex(number, '001', at)
export const officeId = (number: string, at: number): string => hex(number, '002', at)

/** Writes the city into a municipality that is there and holds nobody. */
export const writeCity = async (
  tx: Tx,
  municipality: string,
  { periods, planners }: RandomCity,
): Promise<void> => {
  const here = { municipality }
  const all = <T>(count: number, row: (at: number) => T) => Array.from({ length: count }, (_, at) => row(at))
  const person = { ...here, birth_date: '1980-01-01', address: '見本町1', disabilities: [] }
  await tx
    .insertInto('person')
    .values(
      all(persons, (at) => ({
        ...person,
        id: personId(municipality, at),
        name: `見本 ${at}`,
        kana: `ミホン ${at}`,
      })),
    )
    .execute()
  const office = {
    ...here,
    kind: '相談支援事業所',
    address: '見本町2',
    telephone: '-',
    area: '北部',
    offers: [],
    accepting: true,
  }
  await tx
    .insertInto('organisation')
    .values(
      all(offices, (at) => ({
        ...{ ...office, id: officeId(municipality, at), number: String(at) },
        ...{ name: `事業所${at}`, kana: `ジギョウショ${at}` },
        ...(at === 0 ? { kind: '支援センター', area: '南部' } : {}),
      })),
    )
    .execute()
  if (planners.length > 0)
    await tx
      .insertInto('planner')
      .values(
        planners.map(({ office, since, until }, at) => ({
          ...{ ...here, id: hex(municipality, '003', at), organisation: officeId(municipality, office) },
          ...{ name: `相談員${at}`, share: '1', since, until },
        })),
      )
      .execute()
  await tx
    .insertInto('grant_period')
    .values(
      periods.map((one, at) => ({
        ...{ ...here, id: hex(municipality, '004', at), person: personId(municipality, one.person) },
        ...{ case_id: null, decided_on: one.decidedOn, starts: one.starts, ends: one.ends },
        last_ends: one.lastEnds,
        ...{ moved_to: one.movedTo, cut_on: one.cutOn, services: ['22'], target: '障害者' },
        ...{ part: one.part, mix: one.mix, district: one.district, plan: one.plan },
        self_plan_reason: one.reason,
        office: one.office === null ? null : officeId(municipality, one.office),
        ...{ planner: null, subject: one.subject, next_subject: one.nextSubject },
        ...{ category_until: null, applied_on: null },
        ...{ due_months: [...one.due], done_months: [...one.done], late_months: [...one.late] },
      })),
    )
    .execute()
}
