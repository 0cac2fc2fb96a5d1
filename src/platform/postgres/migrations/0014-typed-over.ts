import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which saved text was typed over: where a colleague has saved another one since, both are shown. */
export const typedOver: Migration = {
  async up(db) {
    await sql`alter table working_copy add column over text`.execute(db)
    await sql`comment on column working_copy.over is '打ちはじめたときに保存されていた文のしるし（空なら不明）'`.execute(
      db,
    )
  },
}
