import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Why an official chose whom they chose where the order of providers leaves it open; null of those chosen before. */
export const choiceReason: Migration = {
  async up(db) {
    await sql`
      alter table helper_choice add column reason text;
      comment on column helper_choice.reason is 'えらんだわけ。決まったことばの一つで、自由な文は入らない';
    `.execute(db)
  },
}
