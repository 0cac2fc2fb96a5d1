import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Clash } from '../casework/case/store.ts'
import { freshDatabase } from '../platform/postgres/test-database.ts'
import { comesSecond } from './comes-second.ts'

const { app } = await freshDatabase()

test('互いに待ちあった二人のうち、断られたほうは、やりなおせる', async () => {
  let both = () => {}
  const ready = new Promise<void>((resolve) => {
    let waiting = 2
    both = () => {
      waiting -= 1
      if (waiting === 0) resolve()
    }
  })
  const takes = (first: number, second: number) =>
    app.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
      both()
      await ready
      await sql`select pg_advisory_xact_lock(${second})`.execute(tx)
    })
  const ends = await Promise.allSettled([takes(1, 2), takes(2, 1)])
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  expect(refused.map(comesSecond)).toEqual([true])
})

test('ほかの誤りは、くりかえさない', async () => {
  const wrong = await sql`select 1 / 0`.execute(app).catch((error: unknown) => error)
  expect([new Clash(), wrong, new Error('x'), null].map(comesSecond)).toEqual([true, false, false, false])
})
