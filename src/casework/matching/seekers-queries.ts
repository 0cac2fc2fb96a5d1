import { sql } from 'kysely'
import type { Designation, Seeker } from '../../city/matching/seeker.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import { planMaker } from '../../law/plan-maker/plan-maker.ts'
import { placeOfService, places } from '../../law/provider-order/place-of-service.ts'
import type { At } from '../case/at.ts'

export type SeekerRow = Seeker & { readonly name: string; readonly kana: string }

type Found = {
  readonly person: string
  readonly district: string | null
  readonly services: readonly string[]
  readonly since: string
  /** Null for an application without a grant before it. */
  readonly period: string | null
}

/**
 * 受ける事業所のない人
 *
 * Who has a grant in force and will be asked for a plan at the renewal, or has applied and been asked for one, and
 * has no office for it; without those who wish to write the plan themselves.
 *
 * Reading   `since` is the day of the application, where it is not known of the decision.  [unconfirmed]
 */
export const seekersOn = async (at: At): Promise<readonly SeekerRow[]> => {
  const found = await withoutOffice(at)
  const persons = await sql<Omit<SeekerRow, 'needs' | 'known' | 'waitingSince'>>`
    select id, name, kana, district, coalesce(main_disability, disabilities[1]) as disability, language,
      wished_office as wished
    from person
    where municipality = ${at.municipality.number} and id = any (${[...found.keys()]}::uuid[])
    order by id
  `.execute(at.tx)
  const periods = [...found.values()].flatMap(({ period }) => period ?? [])
  const known = await knownOffices(at, periods)
  const needs = needsOf(at)
  return persons.rows.flatMap((person) => {
    const one = found.get(person.id)
    return one && needs(one.services).length > 0
      ? {
          ...person,
          district: person.district ?? one.district,
          needs: needs(one.services),
          known: known.get(one.period ?? '') ?? [],
          waitingSince: one.since,
        }
      : []
  })
}

/** By person: the newest grant in force, else the open application. */
const withoutOffice = async (at: At): Promise<ReadonlyMap<string, Found>> => {
  const here = at.municipality.number
  const granted = await sql<Found>`
    select person, district, services, coalesce(applied_on, decided_on) as since, id as period
    from grant_period
    where municipality = ${here} and office is null and next_subject and plan in ('セルフプラン', 'なし')
      and self_plan_reason is distinct from '本人の希望' and starts <= ${at.today}
      and used_until >= ${at.today} and (cut_on is null or cut_on > ${at.today})
    order by starts, id
  `.execute(at.tx)
  const applied = await sql<Found & { settled: boolean }>`
    select person, null as district, state->'application'->'services' as services,
      state->'application'->>'on' as since, null as period,
      state->'office'->>'id' is not null or state->'selfPlan'->>'reason' = '本人の希望' as settled
    from case_file
    where municipality = ${here} and closed_on is null
      and (state->'office'->>'id' is not null or state->'selfPlan'->>'reason' = '本人の希望'
        or state->'application'->>'draftNeed' = '求める' and state->'waived' = 'false'
          and state->'grant'->>'on' is null
          and (state->>'author' is distinct from 'セルフプラン'
            or state->'selfPlan'->>'reason' in ('待機', '作れる事業所がない')))
  `.execute(at.tx)
  const all = new Map([...applied.rows, ...granted.rows].map((one) => [one.person, one]))
  for (const { person, settled } of applied.rows) if (settled) all.delete(person)
  return all
}

/** What one office must be designated for, by the rule `plan-maker`; nothing where no office makes the plan. */
const needsOf = (at: At): ((services: readonly string[]) => readonly Designation[]) => {
  const when = { on: Temporal.PlainDate.from(at.today), in: at.municipality.name }
  const found = new Map<string, readonly Designation[]>()
  return (services) => {
    const key = services.join()
    const known = found.get(key)
    if (known) return known
    const ruling = applyOn(when, planMaker, { services: [...services], isSelfPlan: false })
    const needs = ruling.silent ? [] : (designations[ruling.finding.maker] ?? [])
    found.set(key, needs)
    return needs
  }
}

const designations: Readonly<Record<string, readonly Designation[]>> = {
  指定特定相談支援事業所: ['計画相談'],
  指定障害児相談支援事業所: ['障害児相談'],
  両方の指定を受けた一つの事業所: ['計画相談', '障害児相談'],
}

/** For each period, the planning offices of the corporations whose services are used, with the best place of each. */
const knownOffices = async (
  at: At,
  periods: readonly string[],
): Promise<ReadonlyMap<string, Seeker['known']>> => {
  const here = at.municipality.number
  const organisations = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', here)
    .select(['id', 'kind', 'corporation'])
    .execute()
  const offices = organisations.filter(({ kind }) => kind !== 'サービス事業者')
  const officesOf = Map.groupBy(offices, ({ corporation, id }) => corporation ?? id)
  const corporationOf = new Map(organisations.map(({ id, corporation }) => [id, corporation ?? id]))
  const contracts = await sql<{ period: string; provider: string; service: string }>`
    select period, provider, service from service_contract
    where municipality = ${here} and period = any (${[...periods]}::uuid[])
  `.execute(at.tx)
  const on = Temporal.PlainDate.from(at.today)
  // The table of services is looked through once for each service, not for each contract.
  const services = new Set(contracts.rows.map(({ service }) => service))
  const placeOf = new Map([...services].map((service) => [service, placeOfService(service, on)?.place]))
  const used = contracts.rows.flatMap(({ period, provider, service }) => {
    const place = placeOf.get(service)
    return place
      ? (officesOf.get(corporationOf.get(provider) ?? provider) ?? []).map(({ id: office }) => ({
          period,
          office,
          place,
        }))
      : []
  })
  return new Map(
    [...Map.groupBy(used, ({ period }) => period)].map(([period, all]) => [
      period,
      [...Map.groupBy(all, ({ office }) => office)]
        .map(([taker, of]) => ({
          taker,
          place: places.find((one) => of.some(({ place }) => place === one)) ?? '⑤',
        }))
        .toSorted((one, other) => (one.taker < other.taker ? -1 : 1)),
    ]),
  )
}
