import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { levelCommand } from '../src/app/level-command/level-command.ts'
import type { Solve } from '../src/city/kit/solve.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const solver = createSolver()
afterAll(() => solver.close())
/** How many transactions waited each time something was solved. */
const waitingWhileSolving: number[] = []
let gate: Promise<void> = Promise.resolve()
const solve: Solve = async (problem, seconds) => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'`.execute(world.db)
  waitingWhileSolving.push(rows[0]?.count ?? -1)
  await gate
  return solver.solve(problem, seconds)
}
const { inside, browserOf, faults, world } = await openPages('2026-06-01', { solve })
const municipality = '131177'
const [desk, head, office] = await Promise.all(['madoguchi', 'kakaricho', 'aoba'].map(browserOf))

/** A person whose period ends on a day, taken in from another system. */
const person = async (name: string, ends: string, more: { guardian?: string; counted?: boolean } = {}) => {
  const [id, period] = [systemRandomness.newId(), systemRandomness.newId()]
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{
          municipality,
          id,
          name,
          kana: 'ミホン',
          birth_date: '1990-08-01',
          address: '見本町1',
          telephone: null,
        },
        ...{ disabilities: ['知的'], certificate_number: null, guardian: more.guardian ?? null },
        ...{ guardian_relation: more.guardian ? '母' : null, district: '王子地区' },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: period, person: id, decided_on: '2025-03-20', starts: '2025-04-01', ends },
        ...{
          services: ['22'],
          target: '障害者',
          plan: '計画',
          subject: true,
          next_subject: more.counted !== false,
        },
        ...{ part: '身体・知的', mix: '日中活動系のみ' },
      })
      .execute()
  })
  return { id, period }
}
const mother = await person('見本 母子', '2027-12-31')
const all = [
  await person('分散 一郎', '2027-02-28'),
  await person('分散 二郎', '2027-02-28', { guardian: mother.id }),
  await person('分散 三郎', '2027-02-28'),
  await person('分散 四郎', '2027-02-28'),
]
await person('対象 外子', '2027-02-28', { counted: false })
const ends = () =>
  inside(async (tx) => {
    const rows = await tx.selectFrom('grant_period').select(['id', 'moved_to']).execute()
    return all.map(({ period }) => rows.find(({ id }) => id === period)?.moved_to ?? null)
  })

const make = async (typed: Record<string, string> = {}) => {
  const asked = { year: '2026', most: '5', officeMost: '', birth: 'none', ...typed }
  const sent = await desk?.fill('/levelling', asked)
  return { sent, path: sent?.to ?? '' }
}

test('案がないうちは、ないと言い、条件をたずねる', async () => {
  const page = await desk?.open('/levelling')
  expect(page?.says).toContain('案はまだありません')
  expect(page?.says).toContain('令和8年度（2026年度）')
  expect((await make({ year: '1999' })).sent?.says).toContain('年度を選んでください')
  expect((await make({ year: '2030' })).sent?.says).toContain(
    '令和12年度に更新の日が来る人は、台帳にありません',
  )
  expect((await office?.open('/levelling'))?.status).toBe(404)
})

let path = ''
/** The rows of the proposal at `path`. */
const movesNow = () =>
  inside((tx) =>
    tx
      .selectFrom('level_move')
      .select(['period', 'ends_then', 'consent', 'outcome'])
      .where('proposal', '=', path.split('/').at(-1) ?? '')
      .orderBy('period')
      .execute(),
  )

describe('案', () => {
  test('前と後、証明、手でする方法、動く人が見られ、期間はまだ変わらない', async () => {
    path = (await make()).path
    const page = await desk?.open(path)
    expect(page?.says).toContain('下げられる月のうちでいちばん多い月：4人 → 1人')
    expect(page?.says).toContain('早める人 3人、延べ 6か月')
    expect(page?.says).toContain(
      '4人は、定めと条件により、10月、11月、12月、1月、2月、3月（6か月）のほかでは更新できません',
    )
    expect(page?.says).toContain('これより良い案はありません')
    expect(page?.says).toContain('手でする方法')
    expect(page?.html).toContain(`href="/${municipality}/tables/annex3/persons?year=2026&amp;month=2027-03"`)
    expect(page?.html).not.toContain('/approve')
    const people = await desk?.open(`${path}/people`)
    expect(people?.says).toMatch(/早める人の一覧（3人）/)
    expect(people?.says).toContain('令和9年2月28日')
    expect((await desk?.open(`${path}/people?month=2027-02`))?.says).toContain('2月に出る人と入る人（1人）')
    expect(await ends()).toEqual([null, null, null, null])
  })
  test('お知らせは、一人に一枚。承認は係長だけで、同意した人がいなければできない', async () => {
    const letters = await desk?.open(`${path}/letters.pdf?by=2026-06-20`)
    expect([letters?.status, letters?.type]).toEqual([200, 'application/pdf'])
    expect((await desk?.open(`${path}/letters.pdf?by=2026-06-20&part=2`))?.status).toBe(404)
    expect((await desk?.open(`${path}/approve`))?.status).toBe(404)
    expect((await head?.open(`${path}/approve`))?.says).toContain('同意した人が、まだいません')
    // Whoever sends the form all the same, with its marks, changes nothing.
    const form = formIn((await head?.open(`${path}/take-back`))?.html ?? '')
    expect((await head?.send(`${path}/approve`, form))?.to).toBe(path)
    expect((await head?.open(path))?.says).toContain('案（まだ承認していません）')
    expect(await ends()).toEqual([null, null, null, null])
  })
  test('返事は、一人ずつでも、まとめてでも記録でき、記録した人にはお知らせを出さない', async () => {
    const first = (await movesNow())[0]?.period ?? ''
    const one = await desk?.open(`${path}/consent?period=${first}`)
    expect(one?.says).toContain('同意 0人、同意しない 0人、返事がまだ 3人')
    await desk?.fill(`${path}/consent?period=${first}`, { answer: '同意しない' })
    expect((await movesNow()).map(({ consent }) => consent)).toEqual(['同意しない', null, null])
    const form = formIn((await desk?.open(`${path}/consent`))?.html ?? '')
    const rest = (await movesNow()).slice(1).map(({ period }) => period)
    await desk?.send(`${path}/consent`, new Map([...form, ['people', rest], ['answer', ['同意']]]))
    expect((await movesNow()).map(({ consent }) => consent)).toEqual(['同意しない', '同意', '同意'])
    const page = await head?.open(path)
    expect(page?.says).toContain('同意 2人、同意しない 1人、返事がまだ 0人')
    expect(page?.says).toContain('いま承認すると、同意した2人だけが早まります')
    expect(page?.says).toContain('案の全員が早まったときのもの')
    expect(page?.html).not.toContain('/letters')
    expect((await desk?.open(`${path}/letters.pdf?by=2026-06-20`))?.status).toBe(404)
    expect((await desk?.open(`${path}/people`))?.says).toContain('同意しない')
    // Another proposal of the same changes asks nobody twice.
    const again = (await make()).path
    expect((await desk?.open(again))?.says).toContain('同意 2人、同意しない 1人')
    await inside((tx) =>
      tx
        .updateTable('level_proposal')
        .set({ made_at: '2026-05-01T00:00:00Z' })
        .where('id', '=', again.split('/').at(-1) ?? '')
        .execute(),
    )
    const old = await head?.open(again)
    expect(old?.says).toContain('作ってから30日をこえています')
    expect(old?.html).not.toContain('/approve')
    const marks = formIn((await head?.open(`${again}/take-back`))?.html ?? '')
    await head?.send(`${again}/approve`, marks)
    expect((await head?.open(again))?.says).toContain('案（まだ承認していません）')
  })
  test('承認すると、同意した人だけ早まる。案のあとで変わった人は、名前を出して手をつけない', async () => {
    const moved = await movesNow()
    const [refused, changed] = moved
    await inside((tx) =>
      tx
        .updateTable('grant_period')
        .set({ ends: '2027-01-31' })
        .where('id', '=', changed?.period ?? '')
        .execute(),
    )
    expect((await head?.fill(`${path}/approve`))?.to).toBe(path)
    const page = await head?.open(path)
    expect(page?.says).toContain('承認ずみ')
    expect(page?.says).toMatch(/手をつけなかった人（1人） 分散 .郎 期間が変わっていました/)
    expect(page?.says).toContain('早めたのは1人です')
    expect(page?.html).not.toContain('/letters')
    const expected = all.map(
      ({ period }) =>
        moved.find((one) => one.period === period && one !== changed && one !== refused)?.ends_then ?? null,
    )
    expect(await ends()).toEqual(expected)
    expect(expected.filter((one) => one !== null)).toHaveLength(1)
    expect((await head?.open(`${path}/approve`))?.says).toContain('同意した人が、まだいません')
  })
  test('次の案は、早めた終わりの日から考える', async () => {
    expect((await desk?.open((await make()).path))?.says).toContain(
      '下げられる月のうちでいちばん多い月：2人 → 1人',
    )
  })
  test('取り消すと、早めた人みながもとにもどる', async () => {
    expect((await head?.fill(`${path}/take-back`))?.to).toBe(path)
    expect(await ends()).toEqual([null, null, null, null])
    const page = await head?.open(path)
    expect(page?.says).toContain('取り消しずみ')
    expect(page?.html).not.toContain('/letters')
    expect((await head?.open(`${path}/take-back`))?.status).toBe(404)
    expect(faults).toEqual([])
  })
})

test('解いているあいだは、接続をにぎらない。同じ市町村のちがう計算は、終わるまで断る', async () => {
  expect(waitingWhileSolving.length).toBeGreaterThan(0)
  expect(Math.max(...waitingWhileSolving)).toBe(0)
  const { promise, resolve } = Promise.withResolvers<void>()
  gate = promise
  const before = waitingWhileSolving.length
  const first = make({ most: '4' })
  await expect.poll(() => waitingWhileSolving.length, { timeout: 5_000 }).toBeGreaterThan(before)
  const second = await make({ most: '3' })
  expect(second.sent?.says).toContain('いま、ほかの計算が動いています')
  resolve()
  expect((await first).path).toMatch(/^\/levelling\//)
})

describe('命令', () => {
  const run = async (words: string) => {
    const [said, told]: [string[], string[]] = [[], []]
    const code = await levelCommand(
      words.split(' '),
      {},
      { say: (text) => said.push(text), complain: (text) => told.push(text), now: () => performance.now() },
      async (_env, work) => work({ world }).then(() => 0),
    )
    return { code, said: said.join(), told: told.join() }
  }
  test('JSON', async () => {
    const { code, said } = await run('--in 北区 --year 2026 --most 2 --moves --format json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({
      asked: { in: '北区', on: '2026-06-01', most: 2, people: 4 },
      ...{ peak: { before: 3, after: 1, bound: 1 }, gap: 0, proven: true, moved: { persons: 3, months: 5 } },
    })
  })
  test('文と、断り', async () => {
    expect((await run('--in 北区 --year 2026')).said).toContain(
      '下げられる月のうちでいちばん多い月：3人 → 1人（これより低くはできない下限 1人）',
    )
    expect(await run('--in 北区 --year 2020')).toMatchObject({
      code: 1,
      told: '北区の2020年度に、更新はありません',
    })
    expect((await run('--in 全国 --year 2026')).told).toContain('市町村を一つ')
  })
})
