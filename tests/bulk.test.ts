import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../src/app/bulk/bulk-runner.ts'
import { bulkStep } from '../src/app/bulk/bulk-step.ts'
import { jobsSeen } from '../src/casework/bulk/job-queries.ts'
import { takeJobBack } from '../src/casework/bulk/settle-job.ts'
import type { BulkAction } from '../src/casework/case/bulk-action.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { bulkCases, type Like, municipality } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const { inside } = cases
const finish = async (actions: readonly BulkAction[] = bulkActions) => {
  while (await bulkRound(world, actions));
}
const given = { due: '2026-06-01', desk: 'district' }
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const statesOf = async (job: string) => (await cases.rows(job)).map(({ state }) => state)

const one = {
  kind: fc.constantFrom<Like['kind']>(
    '依頼できる',
    '依頼できる',
    '依頼ずみ',
    '求めない',
    '市町村の判断',
    '取下げ',
  ),
  account: fc.constantFrom<Like['account']>('まだ', 'まだ', 'もう', 'なし'),
  district: fc.constantFrom('王子地区', '赤羽地区', 'どこか', null),
}
const someLike: fc.Arbitrary<Like> = fc.oneof(
  fc.record(one),
  fc.record({
    kind: fc.constantFrom<Like['kind']>('依頼できる', '依頼できる', '依頼ずみ'),
    account: fc.constantFrom<Like['account']>('まだ', 'まだ', 'もう'),
    ...{ district: fc.constant('王子地区'), guardian: fc.constantFrom('甲', '乙') },
  }),
)

test('あいだに何も変わらなければ、見立てと結果は同じ。一件ごとの記録も一つずつ', async () => {
  const seen = { 済: 0, 断り: 0, 変化なし: 0 }
  let printedBefore = 0
  let runs = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(someLike, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('district', 'first'),
      async (likes, desk) => {
        runs += 1
        // A guardian of this run only: how they sign in is what it says of them here.
        const chosen = await cases.putAll(
          likes.map((like) => (like.guardian ? { ...like, guardian: `${like.guardian}${runs}` } : like)),
        )
        const first = await inside((tx) => tx.selectFrom('desk').select('id').executeTakeFirstOrThrow())
        const asked = { ...given, desk: desk === 'first' ? first.id : desk }
        const before = await cases.factsOf(chosen)
        const preview = await cases.preview('request-drafts', chosen, asked)
        expect(await cases.factsOf(chosen)).toEqual(before)
        const job = await cases.begin('request-drafts', chosen, asked)
        await finish()
        const rows = await cases.rows(job)
        expect(rows.map(({ state, says }) => [state, says])).toEqual(
          preview.map(({ state, says }) => [state, says]),
        )
        const after = await cases.factsOf(chosen)
        preview.forEach(({ state, says }, index) => {
          const made = after[index]?.slice(before[index]?.length) ?? []
          seen[state] += 1
          if (says.includes('先の一通')) printedBefore += 1
          expect(made.filter(({ type }) => type === 'plan-draft-requested')).toHaveLength(
            state === '済' ? 1 : 0,
          )
          if (state !== '済') expect(made).toEqual([])
        })
      },
    ),
    { numRuns: 40 },
  )
  expect(Math.min(seen.済, seen.断り, printedBefore)).toBeGreaterThan(3)
}, 120_000)

test('同じ保護者のきょうだいには、サインイン番号を一つだけ出し、その番号は生きている', async () => {
  const like: Like = { ...can, guardian: 'きょうだい' }
  const chosen = await cases.putAll([like, like, like])
  const job = await cases.begin('request-drafts', chosen, given)
  await finish()
  const rows = await cases.rows(job)
  expect(rows.map(({ once }) => once !== null)).toEqual([true, false, false])
  const codes = await inside((tx) =>
    tx
      .selectFrom('letter_code')
      .select('used_at')
      .where('account', '=', rows[0]?.once ?? '')
      .execute(),
  )
  expect(codes).toEqual([{ used_at: null }])
})

test('一つの行の不具合は、ほかの行を止めない', async () => {
  const chosen = await cases.putAll([can, can, can])
  const bad = chosen[1]?.caseId
  const breaking = bulkActions.map((action) => ({
    ...action,
    attempt: (...[at, targets, asked, once]: Parameters<BulkAction['attempt']>) => {
      if (targets.some(({ caseId }) => caseId === bad)) throw new Error('boom')
      return action.attempt(at, targets, asked, once)
    },
  }))
  const job = await cases.begin('request-drafts', chosen, given)
  const before = faults.length
  await finish(breaking)
  expect(await statesOf(job)).toEqual(['済', '断り', '済'])
  expect((await cases.rows(job))[1]?.says).toMatch(/不具合のため、手をつけませんでした（番号 [0-9a-f]{8}）/)
  expect(faults.splice(before)).toMatchObject([{ where: 'bulk', what: 'boom' }])
  expect((await cases.job(job)).finished_at).not.toBeNull()
})

test('二つの実行者が同時に進めても、どの行も一度だけ', async () => {
  const chosen = await cases.putAll(Array.from({ length: 30 }, () => can))
  const jobs = [
    await cases.begin('request-drafts', chosen.slice(0, 15), given),
    await cases.begin('request-drafts', chosen.slice(15), given),
  ]
  await Promise.all([finish(), finish(), finish()])
  await finish()
  for (const job of jobs) expect(new Set(await statesOf(job))).toEqual(new Set(['済']))
  for (const facts of await cases.factsOf(chosen))
    expect(facts.filter(({ type }) => type === 'plan-draft-requested')).toHaveLength(1)
})

test('一人の実行者が書いているあいだ、ほかの実行者はその仕事に手をつけない', async () => {
  const job = await cases.begin('request-drafts', await cases.putAll([can, can]), given)
  let goOn = () => {}
  const held = new Promise<void>((free) => {
    goOn = free
  })
  let inRow = () => {}
  const began = new Promise<void>((reached) => {
    inRow = reached
  })
  const slow = bulkActions.map((action) => ({
    ...action,
    attempt: async (...asked: Parameters<BulkAction['attempt']>) => {
      inRow()
      await held
      return action.attempt(...asked)
    },
  }))
  const first = bulkStep(world, slow, municipality)
  await began
  expect(await bulkStep(world, bulkActions, municipality)).toBe(false)
  goOn()
  expect(await first).toBe(true)
  await finish()
  expect(await statesOf(job)).toEqual(['済', '済'])
})

describe('頼んだ人の権利', () => {
  const change = (set: { disabled_at?: string | null; role?: string }) =>
    inside((tx) => tx.updateTable('account').set(set).where('login', '=', 'madoguchi').execute())
  test.each([
    ['アカウントが止められた', { disabled_at: '2026-05-01T00:00:00Z' }, { disabled_at: null }],
    ['役割が変わった', { role: '市町村管理者' }, { role: '窓口' }],
  ])('途中で%sら、残りには手をつけない', async (_, away, back) => {
    const chosen = await cases.putAll([can, can, can])
    const job = await cases.begin('request-drafts', chosen, given)
    await bulkStep(world, bulkActions, municipality)
    await change(away)
    await finish()
    await change(back)
    await finish()
    expect(await statesOf(job)).toEqual(['済', 'まつ', 'まつ'])
    expect(await cases.job(job)).toMatchObject({ stopped: expect.stringContaining('止めました') })
    expect((await cases.factsOf(chosen)).map(({ length }) => length)).toEqual([6, 1, 1])
  })
})

/** A period of a person, taken in from another system. */
const period = async (person: string, more: object = {}) => {
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id, person, decided_on: '2026-01-01', starts: '2026-02-01', ends: '2027-01-31' },
        ...{ services: ['22'], target: '障害者', plan: '計画', subject: true, next_subject: true },
        ...{ part: '精神', mix: '日中活動系のみ', district: '王子地区', ...more },
      })
      .execute(),
  )
  return id
}
const takeBack = (job: string, login = 'madoguchi') =>
  inside(async (tx) => {
    const at = await cases.atOf(tx, login)
    const kept = (await jobsSeen(at, job))[0]
    if (!kept) throw new Error('no job')
    return takeJobBack(at, kept, cases.actionOf(kept.kind))
  })

describe('地区', () => {
  const snapshot = (persons: readonly string[]) =>
    inside(async (tx) => ({
      persons: await tx
        .selectFrom('person')
        .select(['id', 'district'])
        .where('id', 'in', persons)
        .orderBy('id')
        .execute(),
      periods: await tx
        .selectFrom('grant_period')
        .select(['id', 'district', 'part'])
        .where('person', 'in', persons)
        .orderBy('id')
        .execute(),
      turns: await tx
        .selectFrom('case_turn')
        .select(['case_id', 'step', 'district'])
        .where('person', 'in', persons)
        .orderBy('case_id')
        .orderBy('step')
        .execute(),
    }))
  let chosen: Awaited<ReturnType<typeof cases.putAll>> = []
  beforeAll(async () => {
    chosen = await cases.putAll([can, { ...can, district: '赤羽地区' }, can, { ...can, district: null }])
    for (const { person } of chosen) await period(person)
  })
  test('人、これからの期間、進んでいる仕事の地区が替わり、まとめて元どおりになる', async () => {
    const persons = chosen.map(({ person }) => person)
    const before = await snapshot(persons)
    // The same person twice: one row.
    const job = await cases.begin('district', [...chosen, ...chosen], { district: '赤羽地区' })
    await finish()
    expect(await statesOf(job)).toEqual(['済', '変化なし', '済', '済'])
    const after = await snapshot(persons)
    for (const { district } of [...after.persons, ...after.turns]) expect(district).toBe('赤羽地区')
    expect(after.periods.filter(({ district }) => district === '赤羽地区')).toHaveLength(3)
    expect(await takeBack(job)).toMatchObject({ back: 3, left: 0 })
    expect(await snapshot(persons)).toEqual(before)
    await expect(takeBack(job)).rejects.toThrow()
  })
  test('あとで別に変わった人は、もどさない', async () => {
    const job = await cases.begin('district', chosen.slice(0, 3), { district: '滝野川地区' })
    await finish()
    const [one] = chosen
    await inside((tx) =>
      tx
        .updateTable('person')
        .set({ district: '赤羽地区' })
        .where('id', '=', one?.person ?? '')
        .execute(),
    )
    expect(await takeBack(job)).toMatchObject({ back: 2, left: 1 })
    expect(await statesOf(job)).toEqual(['戻せない', '戻した', '戻した'])
  })
})

describe('担当の相談支援専門員', () => {
  test('自分の事業所の、いまの期間だけが替わり、まとめて元どおりになる', async () => {
    const chosen = await cases.putAll([can, can, can])
    const [office, other] = await inside(async (tx) => {
      const { organisation } = await tx
        .selectFrom('account')
        .select('organisation')
        .where('role', '=', '事業所管理者')
        .executeTakeFirstOrThrow()
      const rows = await tx
        .selectFrom('organisation')
        .select('id')
        .where('kind', '=', '相談支援事業所')
        .execute()
      return [organisation ?? '', rows.find(({ id }) => id !== organisation)?.id ?? '']
    })
    const { login } = await inside((tx) =>
      tx
        .selectFrom('account')
        .select('login')
        .where('role', '=', '事業所管理者')
        .where('organisation', '=', office)
        .executeTakeFirstOrThrow(),
    )
    const planners = [systemRandomness.newId(), systemRandomness.newId()]
    await inside((tx) =>
      tx
        .insertInto('planner')
        .values(
          planners.map((id, index) => ({
            municipality,
            id,
            organisation: office,
            name: `専門 ${index}`,
            share: '1.00',
            since: '2020-04-01',
            until: null,
          })),
        )
        .execute(),
    )
    const [from = '', to = ''] = planners
    const own = await period(chosen[0]?.person ?? '', { office, planner: from })
    const foreign = await period(chosen[1]?.person ?? '', { office: other, planner: null })
    const past = await period(chosen[2]?.person ?? '', { office, planner: from, ends: '2026-04-30' })
    const ofPeriods = () =>
      inside(async (tx) => {
        const rows = await tx.selectFrom('grant_period').select(['id', 'planner']).execute()
        return [own, foreign, past].map((id) => rows.find((row) => row.id === id)?.planner ?? null)
      })
    const job = await cases.begin('planner', chosen, { planner: to }, login)
    await finish()
    expect(await statesOf(job)).toEqual(['済', '断り', '断り'])
    expect(await ofPeriods()).toEqual([to, null, from])
    expect(await takeBack(job, login)).toMatchObject({ back: 1, left: 0 })
    expect(await ofPeriods()).toEqual([from, null, from])
  })
})
