import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { carryOutImport } from '../src/casework/register-import/carry-out-import.ts'
import { proposeImport } from '../src/casework/register-import/propose-import.ts'
import { writePersons } from '../src/casework/register-import/write-persons.ts'
import type { Tx } from '../src/casework/registers/tables.ts'
import { readApart } from '../src/platform/spreadsheet/read-apart.ts'
import { hashOf } from '../src/platform/system/randomness.ts'
import { readCsv } from '../src/platform/text-files/read-csv.ts'
import { importDesk, says } from './import-desk.ts'
import { period, periods, person, persons } from './import-lines.ts'
import { openPages } from './open-pages.ts'

const today = '2026-11-22'
const pages = await openPages(today)
const { ownerUrl, faults, inside, world } = pages
const { choose, confirm, takeIn, count } = await importDesk(pages)

describe('途中で止まっても、半分だけ入ることはない', async () => {
  const atIn = (tx: Tx) => ({
    ...{ tx, today, now: `${today}T00:00:00Z`, newId: world.randomness.newId, hash: hashOf },
    municipality: {
      number: '131177',
      name: '北区',
      prefecture: '東京都',
      head: '北区長',
      settings: {},
      demo: true,
    },
    actor: { account: null, role: null },
    readCsv: (bytes: Uint8Array) => readCsv(bytes, { keepEmpty: true }),
    readSheet: (bytes: Uint8Array) => readApart(bytes),
  })
  const file = await persons([person(51), person(52, { birthDate: '2020-13-01' }), person(53)])

  test('悪い行が真ん中にあれば0行。調べずに書けば、2行入ってしまう', async () => {
    const before = await count('person')
    const inOne = <T>(work: (at: ReturnType<typeof atIn>) => Promise<T>) => inside((tx) => work(atIn(tx)))
    await expect(
      inOne(async (at) => {
        const proposed = await proposeImport(at, '利用者', file)
        if ('says' in proposed) throw new Error(proposed.says)
        return carryOutImport(at, proposed, null)
      }),
    ).rejects.toThrow('faults')
    expect(await count('person')).toBe(before)
    const half = inside(async (tx) => {
      const at = atIn(tx)
      const proposed = await proposeImport(at, '利用者', file)
      if ('says' in proposed || proposed.kind !== '利用者') throw new Error('not read')
      await writePersons(at, proposed.plan)
      throw new Error(`${(await tx.selectFrom('person').select('id').execute()).length - before}`)
    })
    await expect(half).rejects.toThrow('2')
    expect(await count('person')).toBe(before)
  })

  test('書いたあと、確定の前につながりが切れれば、0行', async () => {
    const before = await count('person')
    const good = await persons(Array.from({ length: 300 }, (_, at) => person(100 + at)))
    const dying = inside(async (tx) => {
      const at = atIn(tx)
      const proposed = await proposeImport(at, '利用者', good)
      if ('says' in proposed) throw new Error(proposed.says)
      await carryOutImport(at, proposed, null)
      expect((await tx.selectFrom('person').select('id').execute()).length).toBe(before + 300)
      const owner = new pg.Client({ connectionString: ownerUrl })
      await owner.connect()
      await owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`,
      )
      await owner.end()
    })
    await expect(dying).rejects.toThrow()
    expect(await count('person')).toBe(before)
  })

  test('12,400行を、一つの確定で入れ、もう一度読むと何も変わらない', async () => {
    const many = Array.from({ length: 12_400 }, (_, at) => person(1000 + at))
    const bytes = await persons(many)
    const start = performance.now()
    const page = await choose('利用者', bytes)
    const shown = performance.now()
    expect((await confirm(page)).status).toBe(303)
    const written = performance.now()
    expect(says(await choose('利用者', bytes))).toContain('かわるところはありません')
    console.log(`12,400人：見る ${Math.round(shown - start)}ms、書く ${Math.round(written - shown)}ms`)
    const decided = await periods(many.map((_, at) => period(1000 + at)))
    const from = performance.now()
    expect((await takeIn('支給決定', decided)).status).toBe(303)
    console.log(`12,400件の支給決定：見て書く ${Math.round(performance.now() - from)}ms`)
  }, 60_000)
})

test('何もこわれなかった', () => expect(faults).toEqual([]))
