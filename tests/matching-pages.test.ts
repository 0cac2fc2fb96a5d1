import { afterAll, describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const solver = createSolver()
afterAll(() => solver.close())
const { inside, browserOf, faults } = await openPages('2026-06-01', { solve: solver.solve })
const municipality = '131177'
const [desk, planner, manager] = await Promise.all(['madoguchi', 'aoba', 'aoba-kanri'].map(browserOf))

const organisation = (name: string) =>
  inside((tx) => tx.selectFrom('organisation').selectAll().where('name', '=', name).executeTakeFirstOrThrow())
const aoba = await inside((tx) =>
  tx
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.id', 'account.organisation')
    .where('account.login', '=', 'aoba')
    .select(['organisation.id', 'organisation.name'])
    .executeTakeFirstOrThrow(),
)
const day = await organisation('見本デイセンター')
const helper = await organisation('見本ヘルパーステーション')

type More = {
  readonly language?: string
  readonly office?: string
  readonly reason?: string
  readonly renews?: string
  readonly due?: readonly string[]
  readonly used?: readonly (readonly [provider: string, service: string, amount: number])[]
}

/** A person with a grant in force, taken in from another system. */
const person = async (name: string, { language, office, reason, renews, due, used = [] }: More = {}) => {
  const [id, period] = [systemRandomness.newId(), systemRandomness.newId()]
  const ends = renews ? Temporal.PlainDate.from(renews).subtract({ days: 1 }).toString() : '2027-03-31'
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン', birth_date: '1990-01-01', address: '見本町1' },
        ...{ telephone: null, disabilities: ['知的'], certificate_number: null, guardian: null },
        ...{ guardian_relation: null, district: '王子地区', language: language ?? null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: period, person: id, decided_on: '2026-04-01', starts: '2026-04-01', ends },
        ...{
          services: ['22'],
          target: '障害者',
          plan: office ? '計画' : 'セルフプラン',
          office: office ?? null,
        },
        ...{ self_plan_reason: office ? null : (reason ?? '待機'), subject: true, next_subject: true },
        due_months: [...(due ?? [])],
      })
      .execute()
    for (const [provider, service, amount] of used)
      await tx
        .insertInto('service_contract')
        .values({ municipality, period, provider, service, amount, unit: '日/月' })
        .execute()
  })
  return { id, period }
}

// No office has room, and none names a limit.
await inside((tx) =>
  tx.updateTable('organisation').set({ room: 0, takes: [], areas: [], languages: [] }).execute(),
)

describe('受ける事業所の提案', () => {
  test('事業所のない人がいないうちは、いないと言う', async () => {
    expect((await desk?.open('/matching'))?.says).toContain('計画を作る事業所のない人は、いません。')
    expect((await desk?.open('/matching/nobody'))?.says).toContain('受けられない人はいません。')
    expect((await desk?.open('/matching/helpers'))?.says).toContain(
      '更新になる人で、事業所の決まっていない人はいません',
    )
    expect((await desk?.open('/start'))?.says).not.toContain('事業所のない')
  })

  test('空きのない事業所では受けられず、わけと、何があればを言う', async () => {
    await person('待機 一郎')
    await person('手話 二郎', { language: '手話' })
    await person('自筆 三郎', { reason: '本人の希望' })
    const page = await desk?.open('/matching/nobody')
    expect(page?.says).toContain('空きが足りない')
    expect(page?.says).toContain('手話のできる事業所がない')
    expect(page?.says).toContain('手話ができる相談支援専門員を、新しく1人')
    expect(page?.says).not.toContain('自筆 三郎')
  })

  test('事業所が空きを書くと受けられるようになり、はじめの画面に数が出る', async () => {
    const typed = {
      accepting: '1',
      room: '5',
      takes: '知的',
      languages: '手話',
      corporation: '社会福祉法人見本会',
    }
    expect(await manager?.fill('/my-load/room', typed)).toMatchObject({ status: 303, to: '/my-load' })
    expect((await manager?.open('/my-load'))?.says).toContain('5人（事業所が書いた5人）')
    const page = await desk?.open('/matching')
    expect(page?.says).toContain('この2人は、この1か所が受けられます。')
    for (const says of ['待機 一郎', '手話 二郎', '手話ができる', '数えた上限と同じ人数'])
      expect(page?.says).toContain(says)
    expect((await desk?.open('/start'))?.says).toContain('事業所のない2人は全員、1か所の事業所が受けられます')
    const csv = await desk?.open('/matching.csv')
    const text = new TextDecoder().decode(csv?.bytes)
    expect(text).toContain(aoba.name)
    expect(text.split('\r\n')[0]).toContain('受けられる事業所,氏名')
    expect((await planner?.open('/matching'))?.status).toBe(404)
  })

  test('地区でしぼる。ない地区の名は、すべてとみる', async () => {
    expect((await desk?.open(`/matching?district=${encodeURIComponent('王子地区')}`))?.says).toContain(
      'この2人は',
    )
    expect((await desk?.open('/matching?district=x&page=99'))?.says).toContain('この2人は')
  })
})

describe('作成補助者', () => {
  test('順序の定めのない市町村では、職員が契約する事業者から選び、残る', async () => {
    const { period } = await person('更新 花子', {
      renews: '2026-08-01',
      used: [
        [day.id, '22', 10],
        [helper.id, '11', 5],
      ],
    })
    const list = await desk?.open('/matching/helpers')
    expect(list?.says).toContain('更新 花子')
    expect(list?.says).toContain('からえらぶ')
    const path = `/matching/helpers/${period}`
    expect((await desk?.open(path))?.says).toContain('なぜ？')
    expect(await desk?.fill(path)).toMatchObject({ status: 422 })
    const stale = formIn((await desk?.open(path))?.html ?? '')
    expect(await desk?.fill(path, { provider: day.id })).toMatchObject({
      status: 303,
      to: '/matching/helpers',
    })
    const after = await desk?.open('/matching/helpers')
    expect(after?.says).toMatch(/見本デイセンター .*が令和8年6月1日にえらびました/)
    const late = await desk?.send(path, stale, { provider: helper.id, _key: systemRandomness.newId() })
    expect(late?.status).toBe(409)
    expect(await desk?.fill(path, { provider: helper.id })).toMatchObject({ status: 303 })
    expect((await desk?.open('/matching/helpers'))?.says).toContain('見本ヘルパーステーション')
  })

  test('ない期間、よその形の番号は、ないページ', async () => {
    expect((await desk?.open('/matching/helpers/x'))?.status).toBe(404)
    expect((await desk?.open(`/matching/helpers/${systemRandomness.newId()}`))?.status).toBe(404)
  })
})

describe('事業所の受け持ち', () => {
  test('相談支援専門員を加え、直し、終わりを書く。誤りは言い、入力は残る', async () => {
    expect((await planner?.open('/my-load/planners'))?.status).toBe(404)
    const wrong = await manager?.fill('/my-load/planners', {
      name: '見本 相談',
      share: '1.5',
      since: '2026/4/1',
    })
    expect(wrong?.status).toBe(422)
    expect(wrong?.says).toContain('常勤換算は、0.01から1までの数字で入力してください')
    expect(wrong?.html).toContain('value="見本 相談"')
    const typed = { name: '見本 相談', share: '0.5', since: '2026/4/1' }
    expect(await manager?.fill('/my-load/planners', typed)).toMatchObject({ status: 303 })
    const list = await manager?.open('/my-load/planners')
    const path = list?.html.match(/\/my-load\/planners\/[0-9a-f-]{36}/)?.[0] ?? ''
    const before = await manager?.fill(path, { until: '2026/3/1' })
    expect(before?.says).toContain('「いつまで」が「いつから」より前の日になっています')
    expect(await manager?.fill(path, { share: '0.8' })).toMatchObject({ status: 303 })
    expect((await manager?.open('/my-load'))?.says).toContain('0.8')
    expect(await manager?.fill(path, { until: '2026/5/31' })).toMatchObject({ status: 303 })
    expect((await manager?.open('/my-load'))?.says).toContain('相談支援専門員が登録されていません')
  })

  test('これからの月と、その月の人。よその事業所の人は出ない', async () => {
    await person('担当 桃子', { office: aoba.id, renews: '2026-09-01', due: ['2026-07-01'] })
    await person('よその 人', { office: day.id, renews: '2026-09-01' })
    const page = await planner?.open('/my-load')
    expect(page?.says).toContain('この事業所が計画を作る人は、1人です')
    expect(page?.html).toContain('month=2026-09#month')
    const month = await planner?.open('/my-load?month=2026-09')
    expect(month?.says).toContain('令和8年9月の人（1件）')
    expect(month?.says).toContain('担当 桃子')
    expect(month?.says).not.toContain('よその')
  })

  test('不具合がない', () => expect(faults).toEqual([]))
})
