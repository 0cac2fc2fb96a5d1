import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLoad } from './copy-rows.ts'
import { type CopyValue, copyText } from './copy-text.ts'
import { addMunicipality } from './empty.ts'
import { freshDatabase } from './test-database.ts'

const { ownerUrl } = await freshDatabase()
const here = {
  number: '261008',
  name: '京都市',
  prefecture: '京都府',
  head: '京都市長',
  settings: {},
  demo: true,
}
const municipality = here.number
const client = new pg.Client({ connectionString: ownerUrl })
beforeAll(async () => {
  await addMunicipality(ownerUrl, here)
  await client.connect()
  await client.query('create table tried (a text, b text[], n int, c boolean)')
})
afterAll(() => client.end())

const text = fc.string({
  unit: fc.constantFrom('\t', '\n', '\r', '\\', 'N', '.', '"', '{', '}', ',', ' ', '𠮷', 'あ', "'"),
})
const columns = ['a', 'b', 'n', 'c']

describe('COPYの文字', () => {
  test('どんな文字も、入れたとおりに出てくる', async () => {
    const row = fc.tuple(
      fc.option(fc.oneof(text, fc.constantFrom('\\N', '\\.', 'NULL', ''))),
      fc.option(fc.array(fc.oneof(text, fc.constantFrom('NULL', '')), { maxLength: 4 })),
      fc.option(fc.integer({ min: -2147483648, max: 2147483647 })),
      fc.option(fc.boolean()),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        await client.query('truncate tried')
        await inLoad({ ownerUrl, municipality }, async (load) => {
          expect(await load.copy('tried', columns, rows as CopyValue[][])).toBe(rows.length)
        })
        const kept = await client.query('select a, b, n, c from tried order by ctid')
        expect(kept.rows.map(({ a, b, n, c }) => [a, b, n, c])).toEqual(rows)
      }),
      { numRuns: 40 },
    )
  })
  test('番号0の文字は、PostgreSQLに置けないので断る', () => {
    expect(() => copyText(['a\0b'])).toThrow('code 0')
  })
})

const desk = (at: number, number = municipality) => [
  ...[number, `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, at, `窓口${at}`, 'a', 'b', '000'],
]
const deskColumns = ['municipality', 'id', 'ordinal', 'name', 'area', 'purpose', 'telephone']
const desks = async () => (await client.query('select count(*)::int as n from desk')).rows[0].n

describe('一つの読み込み', () => {
  test('途中で止まれば何も残らず、終われば全部ある', async () => {
    const broken = inLoad({ ownerUrl, municipality }, async (load) => {
      await load.copy('desk', deskColumns, [desk(1), desk(2)])
      throw new Error('止まった')
    })
    await expect(broken).rejects.toThrow('止まった')
    expect(await desks()).toBe(0)
    await inLoad({ ownerUrl, municipality }, (load) => load.copy('desk', deskColumns, [desk(1), desk(2)]))
    expect(await desks()).toBe(2)
  })

  test('行の決まりの上に立たない持ち主でも読み込め、よその市町村の行は入らない', async () => {
    const role = `loader_${new URL(ownerUrl).pathname.slice(1)}`.slice(0, 60)
    await client.query(`create role ${role} login nosuperuser nobypassrls password 'a'`)
    await client.query(`grant all on desk, municipality to ${role}`)
    await client.query(`grant temporary on database ${new URL(ownerUrl).pathname.slice(1)} to ${role}`)
    const url = new URL(ownerUrl)
    url.username = role
    url.password = 'a'
    try {
      const as = { ownerUrl: url.href, municipality }
      const before = await desks()
      await inLoad(as, async (load) => {
        expect(await load.query(`select row_security_active('desk') as active`)).toEqual([{ active: true }])
        await load.copy('desk', deskColumns, [desk(11)])
        await load.copy('desk', deskColumns, [desk(12)])
      })
      expect(await desks()).toBe(before + 2)
      await expect(
        inLoad(as, (load) => load.copy('desk', deskColumns, [desk(13, '131177')])),
      ).rejects.toThrow('row-level security')
    } finally {
      await client.query(`drop owned by ${role}`)
      await client.query(`drop role ${role}`)
    }
  })
})
