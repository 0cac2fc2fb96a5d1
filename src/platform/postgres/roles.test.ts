import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { APP_ROLE, appUrl } from './roles.ts'
import { ensureAppRole } from './roles-ensure.ts'
import { freshDatabase } from './test-database.ts'

const base = await freshDatabase()

describe('appUrl', () => {
  test('the same owner gives the same address, another password another one', () => {
    const one = appUrl('postgres://o:secret@h:5/d', {})
    expect(one).toBe(appUrl('postgres://o:secret@h:5/d', {}))
    expect(one).not.toBe(appUrl('postgres://o:other@h:5/d', {}))
    expect(one).toMatch(/^postgres:\/\/hitotsu_app:[0-9a-f]{64}@h:5\/d$/)
  })
  test('an owner without a password is refused, since anyone could work out the rest', () => {
    expect(() => appUrl('postgres://o@h/d', {})).toThrow('DATABASE_APP_URL')
  })
  test('DATABASE_APP_URL comes first, but not with another role', () => {
    const given = 'postgres://hitotsu_app:x@pooler/d'
    expect(appUrl('postgres://o@h/d', { DATABASE_APP_URL: given })).toBe(given)
    expect(() => appUrl('postgres://o:p@h/d', { DATABASE_APP_URL: 'postgres://o:p@h/d' })).toThrow(APP_ROLE)
  })
})

describe('the application’s role', () => {
  const may = (statement: string) => sql.raw(statement).execute(base.app)

  test('can read', async () => {
    expect((await may('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
  test.each([
    'create table t (n int)',
    'create temporary table t (n int)',
    'create schema s',
    'create role r',
    'create database d',
    'alter role hitotsu_app superuser',
    'alter role hitotsu_app bypassrls',
    'set role hitotsu_owner',
    'drop table kysely_migration',
    'select * from kysely_migration',
    'select * from pg_authid',
  ])('cannot: %s', async (statement) => {
    await expect(may(statement)).rejects.toThrow(/permission denied|must be (owner|superuser)|does not exist/)
  })
  test('is stopped when a statement takes ten seconds', async () => {
    const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(base.app)
    expect(rows[0]?.statement_timeout).toBe('10s')
  })
  test('is refused when it is one that may too much', async () => {
    await expect(ensureAppRole(base.ownerUrl, base.ownerUrl)).rejects.toThrow('must be neither')
  })
  test('is made once when many ask at the same moment', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ensureAppRole(base.ownerUrl, base.appUrl)))
  })
})
