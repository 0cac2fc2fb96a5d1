import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { freshDatabase } from './test-database.ts'
import { administer } from './test-database-admin.ts'
import { inMunicipality, readInMunicipality } from './transaction.ts'

const base = await freshDatabase()
await administer(
  base.ownerUrl,
  'create table trial (n int, day date)',
  'grant select, insert on trial to hitotsu_app',
)

test('days, instants and counts are read without a JavaScript Date', async () => {
  const { rows } = await sql`
    select date '2026-04-01' as day,
           timestamptz '2026-04-01 09:30:00.25+09' as at,
           timestamp '2026-04-01 09:30:00' as local,
           count(*) as n,
           9223372036854775807 as beyond,
           array[date '2026-04-01', null] as days,
           array[timestamptz '2026-04-01 00:00+09'] as ats,
           array[1::bigint, 2] as ns,
           daterange('2026-04-01', '2027-04-01') as period,
           timestamptz 'infinity' as ever`.execute(base.app)
  expect(rows[0]).toEqual({
    day: '2026-04-01',
    at: '2026-04-01T00:30:00.25Z',
    local: '2026-04-01 09:30:00',
    n: 1,
    beyond: '9223372036854775807',
    days: ['2026-04-01', null],
    ats: ['2026-03-31T15:00:00Z'],
    ns: [1, 2],
    period: '[2026-04-01,2027-04-01)',
    ever: 'infinity',
  })
})

test('a server that is not there is named, its password is not', async () => {
  const { app, close } = openDatabase({ appUrl: 'postgres://hitotsu_app:hidden@127.0.0.1:1/nowhere' })
  const fault = await sql`select 1`.execute(app).catch((error: Error) => error)
  expect(String(fault)).toContain('127.0.0.1:1/nowhere')
  expect(String(fault)).not.toContain('hidden')
  await close()
})

test('a connection that the server cuts is replaced', async () => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(base.app)
  await administer(base.appUrl, `select pg_terminate_backend(${rows[0]?.pid})`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await sql`select 1 as one`.execute(base.app)).rows).toEqual([{ one: 1 }])
})

test('the context is there inside the transaction and gone after it', async () => {
  const { app, close } = openDatabase({ appUrl: base.appUrl })
  const seen = sql<{ m: string; a: string }>`
    select current_setting('hitotsu.municipality', true) as m, current_setting('hitotsu.account', true) as a`
  const inside = await inMunicipality(app, { municipality: '261009', account: 'x' }, (tx) => seen.execute(tx))
  expect(inside.rows[0]).toEqual({ m: '261009', a: 'x' })
  expect((await seen.execute(app)).rows[0]).toEqual({ m: '', a: '' })
  const second = await inMunicipality(app, { municipality: '261009' }, (tx) => seen.execute(tx))
  expect(second.rows[0]).toEqual({ m: '261009', a: '' })
  await close()
})

test('what fails is undone as a whole', async () => {
  const failing = inMunicipality(base.app, { municipality: '261009' }, async (tx) => {
    await sql`insert into trial (n) values (1)`.execute(tx)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect((await sql`select n from trial`.execute(base.app)).rows).toEqual([])
})

test('reading cannot write', async () => {
  const writing = readInMunicipality(base.app, { municipality: '261009' }, (tx) =>
    sql`insert into trial (n) values (1)`.execute(tx),
  )
  await expect(writing).rejects.toThrow('read-only transaction')
})

test('a municipality that is no number is refused before anything is asked', async () => {
  await expect(inMunicipality(base.app, { municipality: '京都' }, async () => 1)).rejects.toThrow('six-digit')
})
