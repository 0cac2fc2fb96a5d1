import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import type { Tables } from '../../../casework/registers/tables.ts'
import { addMunicipality } from '../empty.ts'
import { freshDatabase } from '../test-database.ts'
import { inMunicipality } from '../transaction.ts'
import { waits } from './0017-waits.ts'

const municipality = '131177'
const { app, ownerUrl } = await freshDatabase<Tables>()
const owner = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
})
afterAll(() => owner.destroy())
const [person, id] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']

test('人のない番の行は、更新で人を得て、もう書けない。壁は立ったまま', async () => {
  await addMunicipality(ownerUrl, {
    ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true },
  })
  await sql`alter table case_turn alter column person drop not null`.execute(owner)
  const turn = { municipality, case_id: id, holder: '本人', party: '', since: '2026-04-01', until: null }
  const write = (step: number) =>
    inMunicipality(app, { municipality }, (tx) =>
      tx
        .insertInto('case_turn')
        .values({ ...turn, step, person: null as unknown as string })
        .execute(),
    )
  await inMunicipality(app, { municipality }, async (tx) => {
    const about = {
      name: '見本',
      kana: 'ミホン',
      birth_date: '1990-01-01',
      address: '見本町',
      disabilities: [],
    }
    await tx
      .insertInto('person')
      .values({ municipality, id: person, ...about })
      .execute()
    const file = { reception_number: '1', version: 1, state: '{}', opened_on: '2026-04-01', closed_on: null }
    await tx
      .insertInto('case_file')
      .values({ municipality, id, person, ...file })
      .execute()
  })
  await write(3)
  await owner.transaction().execute((tx) => waits.up(tx))
  const rows = await inMunicipality(app, { municipality }, (tx) =>
    tx.selectFrom('case_turn').select('person').execute(),
  )
  expect(rows).toEqual([{ person }])
  await expect(write(4)).rejects.toThrow('null value')
  const walls = await sql<{ relforcerowsecurity: boolean }>`
    select relforcerowsecurity from pg_class where relname in ('case_turn', 'case_file')`.execute(owner)
  expect(walls.rows.map((one) => one.relforcerowsecurity)).toEqual([true, true])
})
