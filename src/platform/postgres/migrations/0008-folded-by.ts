import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * By which way of computing it the kept state of a case was made; 0 is every one before this was written down. The
 * states themselves are computed anew at the start (`refold.ts`): the facts are read by the program, not by SQL.
 */
export const foldedBy: Migration = {
  async up(db) {
    await sql`
      alter table case_file add column folded_by int not null default 0;
      comment on column case_file.folded_by is 'どの計算のしかたで作った姿か';
    `.execute(db)
  },
}
