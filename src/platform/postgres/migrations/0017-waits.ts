import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The list of the work in the order it is shown: the nearest due day, and among those of one day or of none who waits
 * longest. A turn without its person would be counted and never shown, so none may lack them.
 */
export const waits: Migration = {
  async up(db) {
    // The wall between municipalities would hide from their owner the rows that are to be mended.
    for (const table of ['case_turn', 'case_file'])
      await sql.raw(`alter table ${table} no force row level security`).execute(db)
    await sql`
      update case_turn t set person = f.person from case_file f
      where t.person is null and f.municipality = t.municipality and f.id = t.case_id
    `.execute(db)
    for (const table of ['case_turn', 'case_file'])
      await sql.raw(`alter table ${table} force row level security`).execute(db)
    await sql`
      alter table case_turn alter column person set not null;
      drop index case_turn_list;
      create index case_turn_list on case_turn (municipality, due, since, case_id, step, holder, party)
        include (task, person, district, office);
    `.execute(db)
  },
}
