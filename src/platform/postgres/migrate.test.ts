import { spawn } from 'node:child_process'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import { freshDatabase } from './test-database.ts'
import { administer, atDatabase } from './test-database-admin.ts'

const base = await freshDatabase()

/** A database of its own with nothing in it, inside the prefix that the run removes at its end. */
async function emptyDatabase(mark: string): Promise<string> {
  const name = `${new URL(base.ownerUrl).pathname.slice(1)}_${mark}`
  await administer(base.ownerUrl, `create database ${name}`)
  return atDatabase(base.ownerUrl, name)
}

const step = (statement: string): Migration => ({
  async up(db) {
    await sql.raw(statement).execute(db)
  },
})

test('the test database has every migration, and a second run does nothing', async () => {
  const rows = await administer(base.ownerUrl, 'select name from kysely_migration order by name')
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations).sort())
  expect(await migrate(base.ownerUrl)).toEqual([])
})

test('of two at once each step is done by one, and both succeed', async () => {
  const url = await emptyDatabase('two')
  const steps = {
    '1': step('create table a (n int); select pg_sleep(0.3)'),
    '2': step('create table b (n int)'),
  }
  const done = await Promise.all([migrate(url, steps), migrate(url, steps)])
  expect(done.flat().sort()).toEqual(['1', '2'])
})

test('a step that fails is named and leaves nothing behind', async () => {
  const url = await emptyDatabase('fails')
  const steps = { '1': step('create table a (n int)'), '2': step('create table a (n int)') }
  await expect(migrate(url, steps)).rejects.toThrow('Migration 2 failed')
  expect(await migrate(url, { '1': step('create table a (n int)') })).toEqual(['1'])
})

test('killed in the middle, it goes on the next time', async () => {
  const url = await emptyDatabase('killed')
  const here = JSON.stringify(new URL('./migrate.ts', import.meta.url).href)
  const script = `
    import { sql } from 'kysely'
    const { migrate } = await import(${here})
    const up = (text) => ({ up: (db) => sql.raw(text).execute(db) })
    await migrate(${JSON.stringify(url)}, { 1: up('create table a (n int); select pg_sleep(20)') })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  const sleeping = `select 1 from pg_stat_activity where query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`
  while ((await administer(url, sleeping)).length === 0) await new Promise((done) => setTimeout(done, 20))
  child.kill('SIGKILL')
  // The server notices the loss when it next speaks to the client; an operator would not wait either.
  await administer(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hitotsu migrate' and datname = current_database()`,
  )
  expect(await migrate(url, { '1': step('create table a (n int)') })).toEqual(['1'])
})

test('a table that somebody holds makes it give up instead of standing in everyone’s way', async () => {
  const url = await emptyDatabase('held')
  await administer(url, 'create table busy (n int)')
  const holding = administer(url, 'begin', 'lock table busy', 'select pg_sleep(7)')
  await new Promise((done) => setTimeout(done, 200))
  const fault = await migrate(url, { '1': step('alter table busy add m int') }).catch((error: Error) => error)
  expect(String((fault as Error).cause)).toContain('lock timeout')
  await holding
})
