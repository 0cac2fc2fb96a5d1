import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { freshDatabase } from './test-database.ts'
import { administer } from './test-database-admin.ts'
import { inMunicipality } from './transaction.ts'

const north = '131177'
const kyoto = '261008'
const personOfNorth = '00000000-0000-4000-8000-000000000001'
const database = await freshDatabase<Tables>()
const inNorth = <T>(work: (tx: Tx) => Promise<T>) =>
  inMunicipality(database.app, { municipality: north }, work)
const inKyoto = <T>(work: (tx: Tx) => Promise<T>) =>
  inMunicipality(database.app, { municipality: kyoto }, work)

const person = (municipality: string, id: string) => ({
  municipality,
  id,
  name: '見本 一郎',
  kana: 'ミホン イチロウ',
  birth_date: '1990-01-01',
  address: '見本町1',
  telephone: null,
  disabilities: [],
  certificate_number: null,
  guardian: null,
  guardian_relation: null,
})

beforeAll(async () => {
  for (const [number, name] of [
    [north, '北区'],
    [kyoto, '京都市'],
  ])
    await administer(
      database.ownerUrl,
      `select set_config('hitotsu.municipality', '${number}', false)`,
      `insert into municipality (number, name, prefecture, head) values ('${number}', '${name}', '', '')`,
    )
  await inNorth((tx) => tx.insertInto('person').values(person(north, personOfNorth)).execute())
})

describe('市町村のあいだの壁', () => {
  test('市町村で絞らない問い合わせでも、よその市町村の人は見えない', async () => {
    const all = (tx: Tx) => tx.selectFrom('person').selectAll().execute()
    expect(await inNorth(all)).toHaveLength(1)
    expect(await inKyoto(all)).toHaveLength(0)
  })

  test('よその市町村の名で書き込めない', async () => {
    const foreign = inKyoto((tx) =>
      tx.insertInto('person').values(person(north, '00000000-0000-4000-8000-000000000002')).execute(),
    )
    await expect(foreign).rejects.toThrow(/row-level security/)
  })

  test('よその市町村の行は変えられない', async () => {
    const changed = await inKyoto((tx) =>
      tx.updateTable('person').set({ name: '別人' }).where('id', '=', personOfNorth).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })

  test('市町村を言わない問い合わせには何も見えない', async () => {
    expect(await database.app.selectFrom('person').selectAll().execute()).toHaveLength(0)
  })

  test('市町村の列を持つ表はすべて、強制された壁と両方の条件を持つ', async () => {
    const { rows } = await sql<{ table: string; sound: boolean }>`
      select c.relname as table,
        c.relrowsecurity and c.relforcerowsecurity and exists (
          select 1 from pg_policy p
          where p.polrelid = c.oid and p.polqual is not null and p.polwithcheck is not null
        ) as sound
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    `.execute(database.app)
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter(({ sound }) => !sound)).toEqual([])
  })

  test('主キーと一意の制約は市町村から始まる', async () => {
    const { rows } = await sql<{ name: string }>`
      select con.conname as name from pg_constraint con
      join pg_class c on c.oid = con.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = con.conkey[1]
      where con.contype in ('p', 'u') and c.relnamespace = 'public'::regnamespace
        and a.attname <> 'municipality' and c.relname not like 'kysely%' and c.relname <> 'municipality'
    `.execute(database.app)
    expect(rows).toEqual([])
  })
})

describe('書き足すだけの表', () => {
  test.each(['case_entry', 'audit_entry', 'document', 'paper', 'submission'])(
    '%s は変えられず消せない',
    async (table) => {
      const run = (text: string) => inNorth((tx) => sql.raw(text).execute(tx))
      await expect(run(`update ${table} set municipality = municipality`)).rejects.toThrow(
        /permission denied/,
      )
      await expect(run(`delete from ${table}`)).rejects.toThrow(/permission denied/)
      await expect(run(`truncate ${table}`)).rejects.toThrow(/permission denied/)
    },
  )

  test('壁をはずすと、よその人が見えてしまう（この検査が効いている証拠）', async () => {
    await administer(database.ownerUrl, 'alter table person disable row level security')
    expect(await inKyoto((tx) => tx.selectFrom('person').selectAll().execute())).toHaveLength(1)
    await administer(database.ownerUrl, 'alter table person enable row level security')
    expect(await inKyoto((tx) => tx.selectFrom('person').selectAll().execute())).toHaveLength(0)
  })
})
