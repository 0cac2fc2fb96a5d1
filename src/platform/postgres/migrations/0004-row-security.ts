import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tables the application may add to and read, never change: what happened stays as it happened. */
const appendOnly = ['case_entry', 'audit_entry', 'document', 'paper', 'submission', 'sign_in_try']
/** Projections of the facts, rewritten in the transaction that appends them. */
const projected = ['case_party', 'case_turn']
const changing = [
  'desk',
  'organisation',
  'person',
  'case_file',
  'notice',
  'account',
  'session',
  'letter_code',
  'setup_code',
  'numbering',
]

/** The wall between municipalities, and what the application's role may do on each table. */
export const rowSecurity: Migration = {
  async up(db) {
    const run = (text: string) => sql.raw(text).execute(db)
    const here = `municipality = current_setting('hitotsu.municipality', true)`
    for (const table of [...appendOnly, ...projected, ...changing]) {
      await run(`alter table ${table} enable row level security`)
      await run(`alter table ${table} force row level security`)
      await run(`create policy ${table}_here on ${table} using (${here}) with check (${here})`)
    }
    // The list of municipalities is public: everybody may read it, each changes only its own row.
    const self = `number = current_setting('hitotsu.municipality', true)`
    await run(`alter table municipality enable row level security`)
    await run(`alter table municipality force row level security`)
    await run(`create policy municipality_read on municipality for select using (true)`)
    await run(`create policy municipality_add on municipality for insert with check (${self})`)
    await run(
      `create policy municipality_change on municipality for update using (${self}) with check (${self})`,
    )
    await run(`grant select, update (settings, version) on municipality to hitotsu_app`)
    for (const table of appendOnly) await run(`grant select, insert on ${table} to hitotsu_app`)
    for (const table of projected)
      await run(`grant select, insert, update, delete on ${table} to hitotsu_app`)
    for (const table of changing) await run(`grant select, insert, update on ${table} to hitotsu_app`)
    await run(`grant delete on session to hitotsu_app`)
  },
}
