import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { type BulkPace, bulkRound, startBulk } from '../src/app/bulk/bulk-runner.ts'
import type { BulkAction } from '../src/casework/case/bulk-action.ts'
import type { Tx } from '../src/casework/registers/tables.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { bulkCases, type Like } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, ownerUrl, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
/** Comes before the municipality of the cases in every round, and one after it. */
const [before, after] = ['100001', '900001']
const pace: BulkPace = { look: 3_600_000, held: 10, late: 3_600_000 }

const inside = <T>(number: string, work: (tx: Tx) => Promise<T>) =>
  inMunicipality(world.db, { municipality: number }, work)

/** A job with one row that waits, in a municipality of its own. */
const putJob = async (number: string) => {
  await addMunicipality(ownerUrl, {
    ...{ number, name: `見本市${number}`, prefecture: '見本県', head: '見本市長' },
    ...{ settings: {}, demo: true },
  })
  const [account, job, person] = [1, 2, 3].map(() => systemRandomness.newId())
  if (!account || !job || !person) throw new Error('no ids')
  const at = '2026-05-01T00:00:00Z'
  await inside(number, async (tx) => {
    await tx
      .insertInto('account')
      .values({
        ...{ municipality: number, id: account, login: 'x', name: '見本', role: '窓口', organisation: null },
        ...{ person: null, password_hash: null, one_time_secret: null, disabled_at: null, created_at: at },
      })
      .execute()
    await tx
      .insertInto('person')
      .values({
        ...{ municipality: number, id: person, name: '見本', kana: 'ミホン', birth_date: '1990-01-01' },
        ...{ address: '見本町1', disabilities: ['知的'], guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('bulk_job')
      .values({ municipality: number, id: job, kind: 'request-drafts', asked: '{}', account, at })
      .execute()
    await tx
      .insertInto('bulk_row')
      .values({ municipality: number, job, ordinal: 1, case_id: null, person, period: null })
      .execute()
  })
}
const waits = (number: string) =>
  inside(number, async (tx) => {
    const row = await tx.selectFrom('bulk_row').select('state').executeTakeFirstOrThrow()
    return row.state === 'まつ'
  })

/** The actions, and somebody in the way of the rows of these municipalities. */
const blocked = (numbers: ReadonlySet<string>) => {
  const tries = new Map<string, number>()
  const actions = bulkActions.map(
    (action): BulkAction => ({
      ...action,
      attempt: async (at, ...rest) => {
        const { number } = at.municipality
        tries.set(number, (tries.get(number) ?? 0) + 1)
        if (!numbers.has(number)) return action.attempt(at, ...rest)
        throw Object.assign(new pg.DatabaseError('no lock', 0, 'error'), { code: '55P03' })
      },
    }),
  )
  return { tries, actions }
}
const until = async (isSo: () => Promise<boolean>) => {
  for (let times = 0; !(await isSo()); times += 1) {
    if (times > 500) throw new Error('it does not come to it')
    await pause(10)
  }
}

await putJob(before)
await putJob(after)

describe('ある市町村の仕事が進められないとき', () => {
  test('ほかの市町村の仕事は待たずに進む。その市町村だけが休む', async () => {
    const { tries, actions } = blocked(new Set([before, after]))
    const job = await cases.begin('request-drafts', await cases.putAll(Array(6).fill(can)), {
      ...{ due: '2026-06-01', desk: 'district' },
    })
    const runner = startBulk(world, actions, pace)
    await until(async () => (await cases.job(job)).finished_at !== null)
    expect((await cases.rows(job)).map(({ state }) => state)).toEqual(Array(6).fill('済'))
    // It is told once and not tried again with every row of the others.
    expect([tries.get(before), tries.get(after)]).toEqual([1, 1])
    expect(faults.splice(0).map(({ what }) => what)).toEqual(['PostgreSQL 55P03', 'PostgreSQL 55P03'])
    expect([await waits(before), await waits(after)]).toEqual([true, true])
    await runner.close()
  })
  test('休んだあと、またためす', async () => {
    const inTheWay = new Set([before])
    const { tries, actions } = blocked(inTheWay)
    const runner = startBulk(world, actions, { ...pace, late: 30 })
    await until(async () => (tries.get(before) ?? 0) > 1)
    expect(await waits(before)).toBe(true)
    inTheWay.clear()
    await until(async () => !(await waits(before)) && !(await waits(after)))
    await runner.close()
    expect(faults.splice(0).every(({ what }) => what === 'PostgreSQL 55P03')).toBe(true)
  })
  test('一回りだけのときは、わけを投げる', async () => {
    await putJob('100002')
    await expect(bulkRound(world, blocked(new Set(['100002'])).actions)).rejects.toThrow('no lock')
    expect(await waits('100002')).toBe(true)
  })
  test('不具合がない', () => expect(faults).toEqual([]))
})
