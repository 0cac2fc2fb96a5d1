import { sql } from 'kysely'
import type { At } from '../case/at.ts'

/** 相談支援専門員: how many were in office at the end of a day (ISO), 常勤換算. */
export const plannersOn = async (at: At, on: string): Promise<number> => {
  const { planners } = await at.tx
    .selectFrom('planner')
    .select(sql<number>`coalesce(sum(share), 0)::float8`.as('planners'))
    .where('municipality', '=', at.municipality.number)
    .where('since', '<=', Temporal.PlainDate.from(on).add({ days: 1 }).toString())
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', on)]))
    .executeTakeFirstOrThrow()
  return planners
}
