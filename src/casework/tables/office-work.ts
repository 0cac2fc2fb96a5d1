import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'
import { heldOn, near, windowOf } from './planner-load-queries.ts'

export const officeWorkKinds = ['persons', 'cases'] as const
export type OfficeWorkKind = (typeof officeWorkKinds)[number]

export type OfficeWorkRow = {
  readonly key: string
  readonly person: string
  readonly name: string
  readonly what: '受け持ち' | '計画の作成' | 'モニタリング'
  /** ISO: since when, the day of the decision, or the month of the review. */
  readonly on: string
  readonly planner: string | null
  readonly caseId: string | null
}

type Of = { readonly office: string; readonly day: string; readonly kind: OfficeWorkKind }

/** 事業所の仕事の内訳: the persons or the cases of six months that `officeWorks` counts for an office. */
export const officeWork = async (
  tx: Tx,
  municipality: string,
  of: Of,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly OfficeWorkRow[] }> => {
  const found = of.kind === 'persons' ? personsOf(municipality, of) : casesOf(municipality, of)
  const { rows } = await sql<OfficeWorkRow>`
    select concat_ws(' ', found.id, found.what, found."on") as key, p.id as person, p.name, found.what, found."on",
      planner.name as planner, found.case_id as "caseId"
    from (${found}) found
    join person p on p.municipality = ${municipality} and p.id = found.person
    left join planner on planner.municipality = ${municipality} and planner.id = found.planner
    order by ${of.kind === 'persons' ? sql`p.kana` : sql`found."on", p.kana`}, found.id, found.what
    offset ${offset} limit ${limit}
  `.execute(tx)
  const counted = await sql<{ total: number }>`select count(*)::int as total from (${found}) found`.execute(
    tx,
  )
  return { total: counted.rows[0]?.total ?? 0, rows }
}

/** Everybody once, by the decision that began last. */
const personsOf = (municipality: string, { office, day }: Of): RawBuilder<unknown> => sql`
  select distinct on (person) id, person, '受け持ち' as what, starts as "on", planner, case_id
  from grant_period
  where municipality = ${municipality} and office = ${office} and ${near(day)} and ${heldOn(day)}
  order by person, starts desc, id`

const casesOf = (municipality: string, { office, day }: Of): RawBuilder<unknown> => {
  const { first, now } = windowOf(day)
  const here = sql`municipality = ${municipality} and office = ${office} and ${near(day)}`
  return sql`
    select id, person, '計画の作成' as what, decided_on as "on", planner, case_id
    from grant_period where ${here} and plan = '計画' and decided_on >= ${first} and decided_on < ${now}
    union all
    select id, person, 'モニタリング', m, planner, case_id
    from grant_period, unnest(done_months) m where ${here} and m >= ${first} and m < ${now}`
}
