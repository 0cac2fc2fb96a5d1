import type { Municipality } from '../../casework/registers/municipality.ts'
import { dayOf, isoOf } from '../../city/made-city/days.ts'
import { madeApplicants } from '../../city/made-city/made-applicants.ts'
import { type CityWish, codesOf, type Made, type MadeCity, madeCity } from '../../city/made-city/made-city.ts'
import type { MadePerson } from '../../city/made-city/made-person.ts'
import { type Random, randomOf } from '../../city/made-city/random.ts'
import { needsCategory } from '../../city/made-city/services-of.ts'
import type { Load } from '../../platform/postgres/copy-rows.ts'
import { type CaseOf, caseRows, entriesOf, partyLinesOf, turnLinesOf } from './case-rows.ts'
import { type CaseWish, openCase } from './open-case.ts'
import { registerRows } from './register-rows.ts'
import type { RowsOf } from './row-of.ts'
import { staffRows } from './staff-rows.ts'

export type CopyWish = CityWish & {
  readonly municipality: Municipality
  /** The share of the persons for whom a procedure is running. */
  readonly running: number
  /** Told how many persons are copied. */
  readonly tell?: (persons: number) => void
  /** Shown every piece of the stream. */
  readonly sees?: (piece: string) => void
}

export type Copied = { readonly rows: number; readonly cases: number; readonly office: string }

/** Persons that are held in memory at once. */
const atOnce = 1000
/** Days ahead within which a renewal may be applied for already. */
const horizon = 100
/** Of the renewals within the horizon that are the tenth part of the persons, and how many come anew. */
const renewing = 0.42
const anew = 0.2

type Batch = {
  readonly persons: MadePerson[]
  readonly made: Made[]
  readonly cases: CaseOf[]
}

/** Copies one generated city: the same wish gives the same stream, to the byte. */
export const copyCity = async (load: Pick<Load, 'copy'>, wish: CopyWish): Promise<Copied> => {
  const city = madeCity(wish)
  const here = registerRows(wish.number)
  const running = caseRows(wish.number)
  const ids = randomOf(`${wish.seed} ${wish.number} ${wish.persons} desk`)
  const copied = { rows: 0, cases: 0 }
  const copy = async <T>({ table, columns, row }: RowsOf<T>, of: readonly T[]) => {
    copied.rows += await load.copy(table, columns, of.map(row), wish.sees)
  }
  await copy(
    here.desk,
    city.districts.map((area, ordinal) => ({ id: ids.id(), ordinal, area })),
  )
  const desk = ids.id()
  const write = async ({ persons, made, cases }: Batch) => {
    await copy(here.person, persons)
    await copy(
      here.period,
      made.flatMap(({ periods }) => periods),
    )
    await copy(
      here.contract,
      made.flatMap(({ contracts, periods }) =>
        contracts.map((one) => ({ ...one, period: periods.at(-1)?.id ?? '' })),
      ),
    )
    await copy(running.file, cases)
    await copy(running.entry, cases.flatMap(entriesOf))
    await copy(running.party, cases.flatMap(partyLinesOf))
    await copy(running.turn, cases.flatMap(turnLinesOf(wish.number)))
    copied.cases += cases.length
  }
  let persons = 0
  for (const batch of batches(city, wish, desk)) {
    await write(batch)
    persons += batch.made.length
    wish.tell?.(persons)
  }
  const standing = city.standing()
  await copy(here.office, standing)
  await copy(here.provider, city.providers)
  const staff = staffRows(wish, { desk, ids, offices: standing, providers: city.providers })
  await copy(staff.rows, staff.accounts)
  await copy(
    here.planner,
    standing.flatMap(({ planners }) => planners.map((one) => ({ ...one, account: staff.accountOf(one) }))),
  )
  await copy(staff.numbering, [{ kind: '受付番号', last: copied.cases }])
  return { ...copied, office: staff.office }
}

function* batches(city: MadeCity, wish: CopyWish, account: string): Iterable<Batch> {
  let batch: Batch = { persons: [], made: [], cases: [] }
  let serial = 0
  const offices = city.offices.filter(({ kind }) => kind === '相談支援事業所')
  const until = isoOf(dayOf(wish.on) + horizon)
  const open = (
    person: MadePerson,
    of: Omit<CaseWish, 'serial' | 'person' | 'guardian' | 'on' | 'municipality'>,
  ) => {
    serial += 1
    const about = { serial, person: person.id, on: wish.on, municipality: wish.municipality, ...of }
    const made = openCase({ ...about, guardian: of.target === '障害児' ? person.guardian : null })
    batch.cases.push({ ...made, district: person.district, account })
  }
  const asked = (person: MadePerson, random: Random) => {
    const near = offices.filter(({ area }) => area === person.district)
    return offices.length === 0 ? null : random.pick(near.length > 0 ? near : offices).id
  }
  const add = (person: MadePerson, guardian: MadePerson | null) => {
    if (guardian) batch.persons.push(guardian)
    batch.persons.push(person)
  }
  for (const made of city.people()) {
    add(made.person, made.guardian)
    batch.made.push(made)
    const last = made.periods.at(-1)
    const random = randomOf(`${wish.seed} ${made.person.id} case`)
    if (
      last &&
      last.period.plan !== 'ケアプラン等' &&
      last.period.ends < until &&
      random.chance(renewing * wish.running * 10)
    ) {
      const { facts, ends, categoryUntil } = last.period
      const renews = dayOf(ends) + 1
      const services = codesOf(last.period)
      open(made.person, {
        ...{ target: facts.target, services, renews: isoOf(renews), random },
        needsCategory: categoryUntil !== null && categoryUntil <= renews && needsCategory(services, renews),
        office: last.office ?? asked(made.person, random),
        provider: made.contracts[0]?.provider ?? null,
      })
    }
    if (batch.made.length < atOnce) continue
    yield batch
    batch = { persons: [], made: [], cases: [] }
  }
  for (const { person, guardian, services, random } of madeApplicants(
    wish,
    Math.round(wish.persons * wish.running * anew),
  )) {
    add(person, guardian)
    const target = guardian ? '障害児' : '障害者'
    const needed = target === '障害者' && needsCategory(services, dayOf(wish.on))
    open(person, {
      target,
      services,
      renews: null,
      needsCategory: needed,
      office: asked(person, random),
      provider: null,
      random,
    })
  }
  yield batch
}
