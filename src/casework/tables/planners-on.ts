import { sql } from 'kysely'
import type { Tx } from '../registers/tables.ts'

/** 相談支援専門員: how many were in office at the end of a day (ISO), 常勤換算. */
export const plannersOn = async (tx: Tx, municipality: string, on: string): Promise<number> => {
  const { planners } = await tx
    .selectFrom('planner')
    .select(sql<number>`coalesce(sum(share), 0)::float8`.as('planners'))
    .where('municipality', '=', municipality)
    .where('since', '<=', Temporal.PlainDate.from(on).add({ days: 1 }).toString())
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', on)]))
    .executeTakeFirstOrThrow()
  return planners
}
