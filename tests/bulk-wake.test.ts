import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { type BulkPace, bulkRound, startBulk } from '../src/app/bulk/bulk-runner.ts'
import { stillWaits, waitingMunicipalities } from '../src/app/bulk/waiting-municipalities.ts'
import { wakeWhenBegun } from '../src/app/bulk/wake-when-begun.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import type { World } from '../src/app/world.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { bulkCases, type Like, municipality } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { app, world, ownerUrl, browserOf, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const given = { due: '2026-06-01', desk: 'district' }
/** Nobody looks by himself within a test. */
const never: BulkPace = { look: 3_600_000, held: 10, late: 10 }

const begin = async (count = 1) =>
  cases.begin('request-drafts', await cases.putAll(Array(count).fill(can)), given)
const isOver = async (job: string) => (await cases.job(job)).finished_at !== null
const over = async (job: string) => {
  for (let times = 0; !(await isOver(job)); times += 1) {
    if (times > 1000) throw new Error('nobody does the job')
    await pause(10)
  }
  return (await cases.rows(job)).map(({ state }) => state)
}
/** The same world, with a count of the statements that go to the database. */
const counting = () => {
  const count = { statements: 0 }
  const db = world.db.withPlugin({
    transformQuery: ({ node }) => {
      count.statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { count, world: { ...world, db } satisfies World }
}

/** A bare job with no row in another municipality. */
const putJob = async (number: string, finished: string | null) => {
  await addMunicipality(ownerUrl, {
    ...{ number, name: `見本市${number}`, prefecture: '見本県', head: '見本市長' },
    ...{ settings: {}, demo: true },
  })
  await inMunicipality(world.db, { municipality: number }, async (tx) => {
    const [account, id] = [systemRandomness.newId(), systemRandomness.newId()]
    const at = '2026-05-01T00:00:00Z'
    await tx
      .insertInto('account')
      .values({
        ...{ municipality: number, id: account, login: 'x', name: '見本', role: '窓口', organisation: null },
        ...{ person: null, password_hash: null, one_time_secret: null, disabled_at: null, created_at: at },
      })
      .execute()
    await tx
      .insertInto('bulk_job')
      .values({
        ...{ municipality: number, id, kind: 'district', asked: '{}', account, at },
        finished_at: finished,
      })
      .execute()
  })
}

describe('どこに仕事があるか', () => {
  test('一つの文で、終わっていない仕事のある市町村だけがわかり、あとには何も残らない', async () => {
    expect(await waitingMunicipalities(world)).toEqual([])
    for (let each = 0; each < 40; each += 1)
      await putJob(`9${String(each).padStart(5, '0')}`, each % 7 === 0 ? null : '2026-05-01T00:00:00Z')
    const waiting = [0, 7, 14, 21, 28, 35].map((each) => `9${String(each).padStart(5, '0')}`)
    const counted = counting()
    expect(await waitingMunicipalities(counted.world)).toEqual(waiting)
    expect(counted.count.statements).toBe(1)
    // Without an index, and without loops, the planner comes to the same.
    for (const setting of ['enable_indexscan', 'enable_nestloop', 'enable_memoize'])
      await world.db.connection().execute(async (db) => {
        await sql.raw(`set ${setting} = off`).execute(db)
        expect(await waitingMunicipalities({ db })).toEqual(waiting)
        await sql.raw(`reset ${setting}`).execute(db)
      })
    const { rows } = await sql<{ here: string | null }>`
      select current_setting('hitotsu.municipality', true) as here`.execute(world.db)
    expect(rows[0]?.here ?? '').toBe('')
    expect(await world.db.selectFrom('bulk_job').select('id').execute()).toEqual([])
    expect([await stillWaits(world, '900007'), await stillWaits(world, '900008')]).toEqual([true, false])
    // A job without a row that waits is ended.
    while (await bulkRound(world, bulkActions));
    expect(await waitingMunicipalities(world)).toEqual([])
  })
})

describe('起こす', () => {
  test('始めに一度だけ見て、そのあとは、起こされるまで何も聞かない', async () => {
    const left = await begin(2)
    const counted = counting()
    const runner = startBulk(counted.world, bulkActions, never)
    expect(await over(left)).toEqual(['済', '済'])
    await pause(50)
    const before = counted.count.statements
    const job = await begin()
    await pause(300)
    expect(counted.count.statements).toBe(before)
    expect(await isOver(job)).toBe(false)
    runner.wake(municipality)
    expect(await over(job)).toEqual(['済'])
    await runner.close()
  })
  test('画面で始めると、その答えのすぐあとに起こす。ほかの送信では起こさない', async () => {
    const woken: string[] = []
    const fetch = wakeWhenBegun(app.fetch, (number) => void woken.push(number))
    const desk = await browserOf('madoguchi')
    const [chosen] = await cases.putAll([can])
    const address = `/bulk/new?action=request-drafts&scope=ticked&c=${chosen?.caseId}`
    const send = (form: ReadonlyMap<string, readonly string[]>, typed: Record<string, string>) => {
      const all = new Map([...form, ...Object.entries(typed).map(([name, text]) => [name, [text]] as const)])
      const pairs = [...all].flatMap(([name, values]) => values.map((text) => [name, text]))
      return fetch(
        new Request(`http://localhost/${municipality}${address}`, {
          method: 'POST',
          headers: {
            ...{ cookie: desk.cookie, origin: 'http://localhost' },
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: `${new URLSearchParams(pairs)}`,
        }),
      )
    }
    const preview = await send(formIn((await desk.open(address)).html), given)
    expect([preview.status, woken]).toEqual([200, []])
    const form = formIn(await preview.text())
    form.delete('_mend')
    expect((await send(form, { _confirmed: '1' })).status).toBe(303)
    expect(woken).toEqual([municipality])
    // What it is woken for is there.
    expect(await stillWaits(world, municipality)).toBe(true)
    while (await bulkRound(world, bulkActions));
  })
  test('起こされないでも、ときどきの見回りで、ほかの実行者が残した仕事を見つける', async () => {
    const runner = startBulk(world, bulkActions, { ...never, look: 60 })
    await pause(150)
    expect(await over(await begin())).toEqual(['済'])
    await runner.close()
  })
  test('ほかの実行者がつかんでいる仕事は、放されたら続ける', async () => {
    const job = await begin()
    let free = () => {}
    const held = new Promise<void>((done) => {
      free = done
    })
    const other = cases.inside(async (tx) => {
      await tx.selectFrom('bulk_job').select('id').where('id', '=', job).forUpdate().execute()
      await held
    })
    const runner = startBulk(world, bulkActions, never)
    await pause(200)
    expect(await isOver(job)).toBe(false)
    free()
    await other
    expect(await over(job)).toEqual(['済'])
    await runner.close()
  })
  test('二人が同時に起こされても、どの行も一度だけ', async () => {
    const chosen = await cases.putAll(Array(12).fill(can))
    const runners = [startBulk(world, bulkActions, never), startBulk(world, bulkActions, never)]
    await pause(50)
    const job = await cases.begin('request-drafts', chosen, given)
    for (const { wake } of runners) wake(municipality)
    expect(await over(job)).toEqual(Array(12).fill('済'))
    for (const { close } of runners) await close()
    const asked = (await cases.factsOf(chosen)).map(
      (facts) => facts.filter(({ type }) => type === 'plan-draft-requested').length,
    )
    expect(asked).toEqual(Array(12).fill(1))
  })
  test('データベースが答えないあいだのことは伝え、また始める', async () => {
    let isAway = true
    const db = world.db.withPlugin({
      transformQuery: ({ node }) => {
        if (isAway) throw new Error('ECONNREFUSED')
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const runner = startBulk({ ...world, db }, bulkActions, never)
    const job = await begin()
    await pause(100)
    expect(faults.splice(0).at(0)).toMatchObject({ where: 'bulk', what: 'ECONNREFUSED' })
    isAway = false
    expect(await over(job)).toEqual(['済'])
    await runner.close()
    faults.splice(0)
  })
  test('不具合がない', () => expect(faults).toEqual([]))
})
