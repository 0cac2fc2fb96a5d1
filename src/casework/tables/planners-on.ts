import { sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'

/**
 * 相談支援専門員: how many were in office at the end of a day (ISO), 常勤換算; of a district (the area of the office, '' for
 * none) or of all.
 */
export const plannersOn = async (
  tx: Tx,
  municipality: string,
  { on, district }: { readonly on: string; readonly district?: string | undefined },
): Promise<number> => {
  const { planners } = await tx
    .selectFrom('planner as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'p.municipality').onRef('o.id', '=', 'p.organisation'),
    )
    .select(sql<number>`coalesce(sum(p.share), 0)::float8`.as('planners'))
    .where('p.municipality', '=', municipality)
    .where('p.since', '<=', Temporal.PlainDate.from(on).add({ days: 1 }).toString())
    .where((eb) => eb.or([eb('p.until', 'is', null), eb('p.until', '>', on)]))
    .$if(district !== undefined, (all) => all.where('o.area', '=', district ?? ''))
    .executeTakeFirstOrThrow()
  return planners
}
