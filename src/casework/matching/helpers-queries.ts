import { sql } from 'kysely'
import type { Contract } from '../../law/provider-order/provider-order-facts.ts'
import type { At } from '../case/at.ts'
import { contractFacts } from '../case/contracts-in-force.ts'
import { Clash } from '../case/store.ts'

/** A provider whose services the person uses, and for which service. */
export type Used = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly telephone: string
  readonly contract: Contract
}

/** A renewal without an office: whom the order of providers is asked for. */
export type Renewal = {
  readonly period: string
  readonly person: string
  readonly name: string
  readonly kana: string
  readonly district: string | null
  readonly renewsOn: string
  readonly used: readonly Used[]
  /** What an official chose; null where nothing is chosen. */
  readonly chosen: {
    readonly provider: string
    readonly by: string
    readonly reason: string | null
    readonly at: string
    readonly version: number
  } | null
}

/** The renewals of people whom a plan will be asked for and who have no office, from today to before `until` (ISO). */
export const renewalsWithoutOffice = (at: At, until: string): Promise<readonly Renewal[]> =>
  renewals(at, sql<boolean>`g.renews_on >= ${at.today} and g.renews_on < ${until}`)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const renewalOf = async (at: At, period: string): Promise<Renewal | null> =>
  uuid.test(period) ? ((await renewals(at, sql<boolean>`g.id = ${period}`))[0] ?? null) : null

const renewals = async (at: At, which: ReturnType<typeof sql<boolean>>): Promise<readonly Renewal[]> => {
  const here = at.municipality.number
  const { rows } = await sql<{
    period: string
    person: string
    name: string
    kana: string
    district: string | null
    renewsOn: string
    used: {
      id: string
      number: string
      name: string
      telephone: string
      service: string
      amount: number | null
      unit: string
    }[]
    provider: string | null
    by: string | null
    reason: string | null
    chosenAt: string | null
    version: number | null
  }>`
    select g.id as period, g.person, p.name, p.kana, coalesce(p.district, g.district) as district,
      g.renews_on as "renewsOn", coalesce(c.used, '[]') as used, h.provider, a.name as by, h.reason, h.at as "chosenAt", h.version
    from grant_period g
    join person p on p.municipality = ${here} and p.id = g.person
    left join helper_choice h on h.municipality = ${here} and h.period = g.id
    left join account a on a.municipality = ${here} and a.id = h.chosen_by
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'name', o.name, 'telephone', o.telephone,
        'service', s.service, 'amount', s.amount, 'unit', s.unit) order by o.kana, s.service) as used
      from service_contract s
      join organisation o on o.municipality = ${here} and o.id = s.provider
      where s.municipality = ${here} and s.period = g.id
    ) c on true
    where g.municipality = ${here} and g.office is null and g.next_subject
      and g.self_plan_reason is distinct from '本人の希望' and ${which}
      and not exists (select from grant_period l
        where l.municipality = ${here} and l.person = g.person and l.starts > g.starts)
    order by g.renews_on, p.kana, g.id
  `.execute(at.tx)
  return rows.map(({ used, provider, by, reason, chosenAt, version, ...row }) => ({
    ...row,
    used: used.map(({ service, amount, unit, ...one }) => ({
      ...one,
      contract: contractFacts(
        {
          ...{ provider: one.id, service, named: row.renewsOn, begun: null },
          contracted: { on: row.renewsOn, amount, unit },
        },
        one.number,
      ),
    })),
    chosen: provider && version ? { provider, by: by ?? '', reason, at: chosenAt ?? '', version } : null,
  }))
}

/** Keeps what an official chose; throws a `Clash` where somebody chose since it was read. */
export const keepChoice = async (
  at: At,
  { period, chosen }: Renewal,
  wanted: { readonly provider: string; readonly reason: string },
): Promise<void> => {
  const row = { ...wanted, chosen_by: at.actor.account, at: at.now }
  if (!chosen) {
    const added = await at.tx
      .insertInto('helper_choice')
      .values({ municipality: at.municipality.number, period, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) throw new Clash()
    return
  }
  const changed = await at.tx
    .updateTable('helper_choice')
    .set({ ...row, version: chosen.version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('period', '=', period)
    .where('version', '=', chosen.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}
