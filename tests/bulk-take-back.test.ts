import { expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../src/app/bulk/bulk-runner.ts'
import { jobsSeen } from '../src/casework/bulk/job-queries.ts'
import { takeJobBack } from '../src/casework/bulk/settle-job.ts'
import type { BulkKind } from '../src/casework/case/bulk-kinds.ts'
import { bulkCases, type Like, municipality } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, browserOf, inside, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const desk = await browserOf('madoguchi')
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const finish = async () => {
  while (await bulkRound(world, bulkActions));
}
const { organisation } = await inside((tx) =>
  tx.selectFrom('account').select('organisation').where('login', '=', 'aoba-kanri').executeTakeFirstOrThrow(),
)
const office = organisation ?? ''
const putPeriod = (person: string, planner: string | null) =>
  inside((tx) =>
    tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: world.randomness.newId(), person, decided_on: '2026-01-01', office, planner },
        ...{ starts: '2026-02-01', ends: '2027-01-31', services: ['22'], target: '障害者', plan: '計画' },
        ...{ subject: true, next_subject: true, part: '精神', district: '王子地区' },
      })
      .execute(),
  )
const putPlanner = async (name: string) => {
  const id = world.randomness.newId()
  await inside((tx) =>
    tx
      .insertInto('planner')
      .values({
        ...{ municipality, id, organisation: office, name, share: '1.00', since: '2020-04-01', until: null },
      })
      .execute(),
  )
  return id
}

test('取り消しは、もどした人の記録にだけ残る', async () => {
  const chosen = await cases.putAll([can, can, can])
  const [changed, ...others] = chosen.map(({ person }) => person)
  const job = await cases.begin('district', chosen, { district: '赤羽地区' })
  await finish()
  await inside((tx) =>
    tx
      .updateTable('person')
      .set({ district: '滝野川地区' })
      .where('id', '=', changed ?? '')
      .execute(),
  )
  expect((await desk.fill(`/bulk/${job}/take-back`))?.to).toBe(`/bulk/${job}`)
  const log = await inside((tx) =>
    tx
      .selectFrom('audit_entry')
      .select(['person', 'detail'])
      .where('action', '=', 'まとめてした仕事を取り消す')
      .where('outcome', '=', '書いた')
      .where('target', '=', job)
      .execute(),
  )
  expect(log.find(({ person }) => person === null)?.detail).toBe('戻した2 戻せない1')
  expect(log.flatMap(({ person }) => person ?? []).toSorted()).toEqual(others.toSorted())
})

/** Takes a job back; answers what came of it, and in how many statements. */
const counted = (job: string, login: string) =>
  inside(async (tx) => {
    const at = await cases.atOf(tx, login)
    const kept = (await jobsSeen(at, job))[0]
    if (!kept) throw new Error('no job')
    let statements = 0
    const counting = tx.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const { back, left } = await takeJobBack({ ...at, tx: counting }, kept, cases.actionOf(kept.kind))
    return { statements, back, left }
  })

test.each([
  ['district', 'madoguchi'],
  ['planner', 'aoba-kanri'],
] as const)('%s：何人でも同じ数の文で、もとにもどる', { timeout: 60_000 }, async (kind: BulkKind, login) => {
  const [one, other, coming] = [await putPlanner('一'), await putPlanner('二'), await putPlanner('三')]
  const planners = [one, other, null]
  const stands = (persons: readonly string[]) =>
    inside(async (tx) => [
      await tx
        .selectFrom('person')
        .select(['id', 'district'])
        .where('id', 'in', persons)
        .orderBy('id')
        .execute(),
      await tx
        .selectFrom('grant_period')
        .select(['id', 'planner', 'district', 'part'])
        .where('person', 'in', persons)
        .orderBy('id')
        .execute(),
      await tx
        .selectFrom('case_turn')
        .select(['case_id', 'step', 'district'])
        .where('person', 'in', persons)
        .orderBy('case_id')
        .orderBy('step')
        .execute(),
    ])
  const counts = []
  for (const many of [2, 30]) {
    const chosen = await cases.putAll(
      Array.from({ length: many }, (_, index) => ({ ...can, district: index % 2 ? '王子地区' : null })),
    )
    const persons = chosen.map(({ person }) => person)
    for (const [index, person] of persons.entries()) await putPeriod(person, planners[index % 3] ?? null)
    const before = await stands(persons)
    const given = kind === 'district' ? { district: '赤羽地区' } : { planner: coming }
    const job = await cases.begin(kind, chosen, given, login)
    await finish()
    expect(await stands(persons)).not.toEqual(before)
    const { statements, ...came } = await counted(job, login)
    expect(came).toEqual({ back: many, left: 0 })
    expect(await stands(persons)).toEqual(before)
    counts.push(statements)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[1]).toBeLessThan(10)
})

test('不具合は一つも起きなかった', () => expect(faults).toEqual([]))
