import type { Tx } from '../../casework/registers/tables.ts'
import { fiscalYearOf } from '../../city/kit/fiscal-year.ts'
import { renewalPart } from '../../city/kit/renewal-part.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { World } from '../world.ts'
import { type CarriedPerson, carriedPeople, carriedPlanners } from './carried-people.ts'

type Of = {
  readonly municipality: string
  /** ISO: the day of the demo. */
  readonly base: string
}

/**
 * Puts in the register of grant periods as a city brings it along from another system: persons who have no case here,
 * their periods and contracts, and the planners of the offices.
 */
export const putCarried = (world: World, { municipality, base }: Of): Promise<void> =>
  inMunicipality(world.db, { municipality }, async (tx) => {
    const organisations = await tx.selectFrom('organisation').select(['id', 'name']).execute()
    const idOf = (name: string): string => {
      const found = organisations.find((one) => one.name === name)
      if (!found) throw new Error(`the demo knows no organisation ${name}`)
      return found.id
    }
    const planners = (carriedPlanners[municipality] ?? []).map(({ office, name, share }) => ({
      ...{ municipality, id: world.randomness.newId(), organisation: idOf(office), name, share },
      since: Temporal.PlainDate.from(base).subtract({ years: 2 }).with({ day: 1 }).toString(),
      until: null,
    }))
    await tx.insertInto('planner').values(planners).execute()
    for (const one of carriedPeople[municipality] ?? []) {
      const office = one.office === null ? null : idOf(one.office)
      const planner = planners.find(({ organisation }) => organisation === office)?.id ?? null
      const person = await putPerson(tx, municipality, world.randomness.newId(), one)
      const [id, days] = [world.randomness.newId(), daysOf(one, base)]
      await tx
        .insertInto('grant_period')
        .values({
          ...{ municipality, id, person, case_id: null, office, planner, ...days },
          ...{ services: [...one.services], target: '障害者', district: one.district },
          ...placeOf(one, days),
          plan: office ? '計画' : one.reason ? 'セルフプラン' : 'なし',
          ...{ self_plan_reason: one.reason, subject: true, next_subject: true },
          ...reviewsOf(office !== null, base),
        })
        .execute()
      await putContracts(tx, municipality, id, one, days.starts, idOf)
    }
  })

const putPerson = async (tx: Tx, municipality: string, id: string, one: CarriedPerson): Promise<string> => {
  await tx
    .insertInto('person')
    .values({
      ...{ municipality, id, name: one.name, kana: one.kana, birth_date: one.birthDate },
      ...{ address: `${one.district} 見本町4丁目5番6号`, telephone: null, certificate_number: null },
      ...{ disabilities: [one.disability], main_disability: one.disability, district: one.district },
      ...{ guardian: null, guardian_relation: null },
    })
    .execute()
  return id
}

/** Grants of a year, or of three where they end in the busy month: February of the fiscal year that comes. */
const daysOf = ({ endsIn }: CarriedPerson, base: string) => {
  const month = Temporal.PlainDate.from(base).toPlainYearMonth()
  const end =
    endsIn === null
      ? Temporal.PlainYearMonth.from({ year: fiscalYearOf(base) + 2, month: 2 })
      : month.add({ months: endsIn })
  const starts = end.add({ months: 1 }).subtract({ years: endsIn === null ? 3 : 1 })
  const first = starts.toPlainDate({ day: 1 })
  return {
    starts: first.toString(),
    ends: end.toPlainDate({ day: end.daysInMonth }).toString(),
    decided_on: first.subtract({ days: 10 }).toString(),
    applied_on: first.subtract({ days: 50 }).toString(),
  }
}

const placeOf = (one: CarriedPerson, { starts, ends }: ReturnType<typeof daysOf>) => {
  const counted = renewalPart({
    ...{ target: '障害者', disability: one.disability, on: starts },
    services: one.services.map((code) => ({ code, until: ends })),
  })
  return { part: counted?.part ?? null, mix: counted?.mix ?? null }
}

/** Of the reviews around the day one was in time, one late, and two have not been. */
const reviewsOf = (hasOffice: boolean, base: string) => {
  if (!hasOffice) return {}
  const first = (months: number) => Temporal.PlainDate.from(base).with({ day: 1 }).add({ months }).toString()
  return {
    due_months: [first(-7), first(-4), first(-1), first(2)],
    done_months: [first(-7), first(-4)],
    late_months: [first(-4)],
  }
}

const putContracts = async (
  tx: Tx,
  municipality: string,
  period: string,
  { services, providers }: CarriedPerson,
  starts: string,
  idOf: (name: string) => string,
): Promise<void> => {
  const lines = services.map((service, place) => {
    const unit = serviceOn(service, Temporal.PlainDate.from(starts))?.unit ?? '月'
    return { municipality, period, provider: idOf(providers[place] ?? ''), service, amount: 10, unit }
  })
  await tx.insertInto('service_contract').values(lines).execute()
}
