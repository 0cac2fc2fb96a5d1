import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Periods by the last day of their use: who uses a service now is a few of the many that the register holds of ten years,
 * and tables, loads and matching ask for no others.
 */
export const inUse: Migration = {
  async up(db) {
    await sql`create index grant_period_by_use on grant_period (municipality, used_until, starts)`.execute(db)
  },
}
