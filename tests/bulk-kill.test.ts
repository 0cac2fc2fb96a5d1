import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { appUrl } from '../src/platform/postgres/roles.ts'
import { administer } from '../src/platform/postgres/test-database-admin.ts'
import { bulkCases, type Like } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const day = '2026-05-01'
const { world, ownerUrl, inside } = await openPages(day)
const cases = bulkCases(world)
/** Every tenth case was asked before the job began. */
const isAskedBefore = (ordinal: number) => ordinal % 10 === 0
const likes = (count: number): readonly Like[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: isAskedBefore(index + 1) ? '依頼ずみ' : '依頼できる',
    account: index % 3 === 0 ? 'もう' : 'まだ',
    district: '王子地区',
  }))
const given = { due: '2026-06-01', desk: 'district' }

const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})
const start = (): ChildProcess => {
  const script = fileURLToPath(new URL('./bulk-runner.child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, appUrl(ownerUrl), day], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.add(child)
  return child
}
const kill = async (child: ChildProcess) => {
  children.delete(child)
  const gone = new Promise((done) => child.once('close', done))
  child.kill('SIGKILL')
  await gone
}
/** Every row with how often its case was asked for a draft, all at one and the same moment. */
const seen = async (job: string) => {
  const { rows } = await inside((tx) =>
    sql<{ ordinal: number; state: string; requested: number }>`
      select r.ordinal, r.state, (
        select count(*)::int from case_entry e
        where e.municipality = r.municipality and e.case_id = r.case_id
          and e.fact ->> 'type' = 'plan-draft-requested') as requested
      from bulk_row r where r.job = ${job} order by r.ordinal`.execute(tx),
  )
  return rows
}
/** What is marked as done is done, and nothing else is; answers how many rows wait. */
const left = async (job: string): Promise<number> => {
  const rows = await seen(job)
  for (const { ordinal, state, requested } of rows)
    expect([ordinal, requested]).toEqual([ordinal, state === '済' || isAskedBefore(ordinal) ? 1 : 0])
  return rows.filter(({ state }) => state === 'まつ').length
}

test('何度途中で殺されても、どの行も一度だけ、終わりまで進む', async () => {
  // The end of each transaction takes long, so that it is looked at, and killed, in the middle of it.
  await administer(
    ownerUrl,
    'create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(0.01); return null; end $$',
    'create constraint trigger slowly after insert on case_entry deferrable initially deferred for each row execute function slowly()',
  )
  const chosen = await cases.putAll(likes(60))
  const preview = await cases.preview('request-drafts', chosen, given)
  const job = await cases.begin('request-drafts', chosen, given)
  for (const goal of [50, 30, 10]) {
    // Two at once, of which one goes on where the other falls.
    const both = [start(), start()]
    while ((await left(job)) > goal) await pause(3)
    await pause(Math.random() * 60)
    for (const child of both) await kill(child)
    expect(await left(job)).toBeGreaterThan(0)
  }
  const last = start()
  while ((await left(job)) > 0 || (await cases.job(job)).finished_at === null) await pause(20)
  await kill(last)
  const rows = await cases.rows(job)
  expect(rows.map(({ state }) => state)).toEqual(preview.map(({ state }) => state))
  const papers = await inside((tx) => tx.selectFrom('paper').select(['id', 'number']).execute())
  const done = rows.filter(({ state }) => state === '済')
  expect(papers.map(({ id }) => id).sort()).toEqual(done.map(({ paper }) => paper).sort())
  // The numbers of the letters have neither gaps nor doubles: no half of a row was ever kept.
  expect(new Set(papers.map(({ number }) => number)).size).toBe(done.length)
  const { last: serial } = await inside((tx) =>
    tx.selectFrom('numbering').select('last').where('kind', '=', '文書番号').executeTakeFirstOrThrow(),
  )
  expect(serial).toBe(done.length)
}, 180_000)
