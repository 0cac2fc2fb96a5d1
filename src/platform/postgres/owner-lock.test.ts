import { expect, test } from 'vitest'
import { withOwnerLock } from './owner-lock.ts'
import { freshDatabase } from './test-database.ts'

const { ownerUrl } = await freshDatabase()

test('同じ名前の仕事は、1つずつ順に行う。失敗したあとも続けられる', async () => {
  const told: string[] = []
  const work = (name: string) =>
    withOwnerLock(ownerUrl, 'one', async () => {
      told.push(`${name} begins`)
      await new Promise((done) => setTimeout(done, 100))
      told.push(`${name} ends`)
    })
  await expect(withOwnerLock(ownerUrl, 'one', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  )
  await Promise.all([work('a'), work('b')])
  expect(told.map((one) => one.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends'])
})
