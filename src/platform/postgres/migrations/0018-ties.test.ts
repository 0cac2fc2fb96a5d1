import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { allotNumber } from '../../../casework/levelling/level-mark.ts'
import type { Tables } from '../../../casework/registers/tables.ts'
import { addMunicipality } from '../empty.ts'
import { freshDatabase } from '../test-database.ts'
import { inMunicipality } from '../transaction.ts'
import { ties } from './0018-ties.ts'

const municipality = '131177'
const { app, ownerUrl } = await freshDatabase<Tables>()
const owner = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
})
afterAll(() => owner.destroy())
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

test('もうある案は作った順に、その行は期間の順に番号を得て、次の案は続きの番号になる。壁は立ったまま', async () => {
  await addMunicipality(ownerUrl, {
    ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true },
  })
  await sql`alter table planner drop column account; alter table level_proposal drop column number;
    alter table level_move drop column number`.execute(owner)
  await inMunicipality(app, { municipality }, async (tx) => {
    await sql`insert into person (municipality, id, name, kana, birth_date, address, disabilities)
      values (${municipality}, ${id(1)}, '見本', 'ミホン', '1990-01-01', '見本町', '{}')`.execute(tx)
    for (const n of [12, 11])
      await sql`insert into grant_period (municipality, id, person, decided_on, starts, ends, services, target, plan,
          subject, next_subject)
        values (${municipality}, ${id(n)}, ${id(1)}, '2025-03-01', '2025-04-01', '2027-02-28', '{22}', '障害者', '計画',
          true, true)`.execute(tx)
    for (const [n, made] of [
      [22, '2026-04-01'],
      [21, '2026-05-01'],
    ] as const) {
      await sql`insert into level_proposal (municipality, id, year, asked, summary, made_by, made_at)
        values (${municipality}, ${id(n)}, 2026, '{}', '{}', ${id(9)}, ${made})`.execute(tx)
      await sql`insert into level_move (municipality, proposal, period, person, ends_now, ends_then)
        select ${municipality}, ${id(n)}, id, person, ends, '2026-12-31' from grant_period`.execute(tx)
    }
  })
  await owner.transaction().execute((tx) => ties.up(tx))
  await inMunicipality(app, { municipality }, async (tx) => {
    const proposals = await tx
      .selectFrom('level_proposal')
      .select(['id', 'number'])
      .orderBy('number')
      .execute()
    expect(proposals).toEqual([
      { id: id(22), number: 1 },
      { id: id(21), number: 2 },
    ])
    const moves = await tx
      .selectFrom('level_move')
      .select(['period', 'number'])
      .where('proposal', '=', id(21))
      .orderBy('number')
      .execute()
    expect(moves).toEqual([
      { period: id(11), number: 1 },
      { period: id(12), number: 2 },
    ])
    expect(await allotNumber(tx, municipality)).toBe(3)
  })
  const walls = await sql<{ relforcerowsecurity: boolean }>`
    select relforcerowsecurity from pg_class where relname in ('level_proposal', 'level_move', 'numbering')`.execute(
    owner,
  )
  expect(walls.rows.map((one) => one.relforcerowsecurity)).toEqual([true, true, true])
})
