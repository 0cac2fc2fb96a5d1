import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import type { Tx } from '../src/casework/registers/tables.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const municipality = '131177'
const { inside, browserOf, faults } = await openPages('2026-06-01')
const [manager, self] = [await browserOf('aoba-kanri'), await browserOf('aoba')]
const accountOf = (login: string) =>
  inside((tx) => tx.selectFrom('account').where('login', '=', login).selectAll().executeTakeFirstOrThrow())
const [aoba, hidamari] = [await accountOf('aoba'), await accountOf('hidamari')]
const [office, planners] = [aoba.organisation ?? '', '/my-load/planners']

const putPlanner = async (name: string, share: string) => {
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('planner')
      .values({ municipality, id, organisation: office, name, share, since: '2020-04-01', until: null })
      .execute(),
  )
  return id
}
const putPerson = async (name: string, planner: string | null) => {
  const [id, period] = [systemRandomness.newId(), systemRandomness.newId()]
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン', birth_date: '1990-01-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district: '王子地区', guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: period, person: id, decided_on: '2026-04-01', starts: '2026-04-01' },
        ...{ ends: '2027-03-31', planner, office, services: ['22'], target: '障害者', plan: '計画' },
        ...{ subject: true, next_subject: true },
      })
      .execute()
  })
}

const first = await putPlanner('山田 花', '0.45')
const second = await putPlanner('見本 相談', '0.45')
for (const planner of [first, second]) await putPerson(`${planner === first ? '一' : '二'}人目 太郎`, planner)
const tied = () =>
  inside((tx) =>
    tx.selectFrom('planner').select(['id', 'account']).where('account', 'is not', null).execute(),
  )

/** Until another transaction waits for this one. */
const somebodyWaits = async (tx: Tx) => {
  for (let times = 0; times < 500; times += 1) {
    const { rows } = await sql`
      select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))
    `.execute(tx)
    if (rows.length > 0) return
    await pause(10)
  }
  throw new Error('nobody waits')
}

test('人数と常勤換算を別の名で言い、一人ずつの「あと」の合計と計がちがえば、わけを言う', async () => {
  const { says } = await manager.open('/my-load')
  expect(says).toContain('相談支援専門員は2人、常勤換算（勤める時間を常勤の人数に直した数）で0.9人です')
  // 35 × 0.45 = 15.75 each, 31.5 together.
  expect(says).toMatch(/あと14人.*あと14人.*あと29人/s)
  expect(says).toContain('足すとあと28人、計はあと29人')
})

test('結ばれていなければ、氏名で見分けて、そう言う', async () => {
  const mine = await self.open('/my-load/mine')
  expect(mine.says).toContain('二人目 太郎')
  expect(mine.says).toContain('氏名が同じことから見分けています')
})

test('管理者がアカウントを結ぶと、名前がちがっても、その人の一覧になる。二人には結べない', async () => {
  const form = await manager.open(`${planners}/${first}`)
  expect(form.html).toContain(`value="${aoba.id}"`)
  expect(form.html).not.toContain(`value="${hidamari.id}"`)
  expect((await manager.fill(`${planners}/${first}`, { account: hidamari.id })).status).toBe(422)
  expect((await manager.fill(`${planners}/${first}`, { account: aoba.id })).status).toBe(303)
  expect(await tied()).toEqual([{ id: first, account: aoba.id }])
  const mine = await self.open('/my-load/mine')
  expect(mine.says).toContain('一人目 太郎')
  expect(mine.says).not.toContain('二人目 太郎')
  expect(mine.says).not.toContain('見分けています')
  const twice = await manager.fill(`${planners}/${second}`, { account: aoba.id })
  expect([twice.status, twice.says]).toEqual([422, expect.stringContaining('山田 花に結ばれています')])
  // What is saved again stays tied; it is untied where it is left blank.
  expect((await manager.fill(`${planners}/${first}`, { share: '0.5' })).status).toBe(303)
  expect(await tied()).toEqual([{ id: first, account: aoba.id }])
  expect((await manager.fill(`${planners}/${first}`, { account: '' })).status).toBe(303)
  expect(await tied()).toEqual([])
  expect(faults).toEqual([])
})

test('二人の管理者が同時に同じアカウントを結ぶと、あとの人には、だれに結ばれたかを言う', async () => {
  const path = `${planners}/${second}`
  const form = formIn((await manager.open(path)).html)
  let late: ReturnType<typeof manager.send> | undefined
  await inside(async (tx) => {
    await tx.updateTable('planner').set({ account: aoba.id }).where('id', '=', first).execute()
    late = manager.send(path, form, { account: aoba.id })
    // It has looked, found the account free, and waits for us to end.
    await somebodyWaits(tx)
  })
  const answer = await late
  expect([answer?.status, answer?.says]).toEqual([422, expect.stringContaining('山田 花に結ばれています')])
  expect(await tied()).toEqual([{ id: first, account: aoba.id }])
  expect(faults).toEqual([])
})
