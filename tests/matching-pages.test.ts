import { afterAll, describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import type { Solve } from '../src/city/kit/solve.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const solver = createSolver()
afterAll(() => solver.close())
const out = { ofTime: false }
const solve: Solve = async (problem, seconds) =>
  out.ofTime ? { found: false, why: '時間切れ' } : solver.solve(problem, seconds)
const { inside, browserOf, faults } = await openPages('2026-06-01', { solve })
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
  readonly district?: string
  readonly renews?: string
  readonly due?: readonly string[]
  readonly used?: readonly (readonly [provider: string, service: string, amount: number])[]
}

/** A person with a grant in force, taken in from another system. */
const person = async (name: string, more: More = {}) => {
  const { language, office, reason, district = '王子地区', renews, due, used = [] } = more
  const [id, period] = [systemRandomness.newId(), systemRandomness.newId()]
  const ends = renews ? Temporal.PlainDate.from(renews).subtract({ days: 1 }).toString() : '2027-03-31'
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン', birth_date: '1990-01-01', address: '見本町1' },
        ...{ telephone: null, disabilities: ['知的'], certificate_number: null, guardian: null },
        ...{ guardian_relation: null, district, language: language ?? null },
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
  test('はじめの画面は、今週まだ数えていないと言い、数える画面に行ける', async () => {
    const start = await desk?.open('/start')
    expect(start?.says).toContain('今週は、まだ数えていません')
    expect(start?.html).toMatch(/href="[^"]*\/matching"/)
  })

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
    expect(page?.says).toContain('手話ができて、障害の種別を限らずに王子地区を受け持つ人が、1人 2人')
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
    expect(page?.says).toContain('事業所のない2人は全員、1か所の事業所が受けられます。')
    for (const says of ['待機 一郎', '手話 二郎', '手話ができる', '受けられる人はこれより多くなりません'])
      expect(page?.says).toContain(says)
    expect((await desk?.open('/start'))?.says).toContain('事業所のない2人は全員、1か所の事業所が受けられます')
    // One line an office, and the way back to where the link stands, which is also marked in the menu.
    expect(page?.html.match(/<details [^>]*id="office-/g)).toHaveLength(1)
    expect(page?.html).toMatch(/<ol class="trail">.*はじめ.*表と見通し.*<\/ol>/)
    expect(page?.html).toMatch(/aria-current="true"[^>]*>表と見通し|tables" aria-current="true"/)
    const csv = await desk?.open('/matching.csv')
    const text = new TextDecoder().decode(csv?.bytes)
    expect(text).toContain(aoba.name)
    expect(text.split('\r\n')[0]).toContain('受けられる事業所,氏名')
    expect((await planner?.open('/matching'))?.status).toBe(404)
  })

  test('地区をえらぶと、どの数もその地区の数になり、全体の数は全体と言う', async () => {
    await person('赤羽 四郎', { district: '赤羽地区', language: '英語' })
    await person('赤羽 五郎', { district: '赤羽地区' })
    const here = await desk?.open(`/matching?district=${encodeURIComponent('王子地区')}`)
    expect(here?.says).toContain('王子地区の、事業所のない2人は全員、1か所の事業所が受けられます。')
    expect(here?.says).toContain('北区の全体では、事業所のない4人のうち3人は、1か所の事業所が受けられます。')
    expect(here?.says).not.toContain('受けられない1人と、そのわけ')
    const none = await desk?.open(`/matching/nobody?district=${encodeURIComponent('王子地区')}`)
    expect(none?.says).toContain('王子地区には、受けられない人はいません。')
    const there = await desk?.open(`/matching?district=${encodeURIComponent('赤羽地区')}`)
    expect(there?.says).toContain('赤羽地区の、事業所のない2人のうち1人は、1か所')
    expect(there?.html).toMatch(/nobody\?district=[^"]*">受けられない1人/)
    expect((await desk?.open('/matching?district=x&page=99'))?.says).toContain('事業所のない4人のうち3人は')
  })

  test('計算ができないときは、わけと、もう一度数える道を言う。ファイルは、ないページにならない', async () => {
    await person('待機 六郎')
    out.ofTime = true
    for (const path of ['/matching', '/matching/nobody']) {
      const page = await desk?.open(path)
      expect([path, page?.status, page?.says]).toEqual([
        ...[path, 200],
        expect.stringContaining('決めた時間の内に計算が終わらなかった'),
      ])
      expect(page?.html).toContain(`${path}?again=1`)
    }
    const file = await desk?.open('/matching.xlsx')
    expect(file).toMatchObject({ status: 303, to: '/matching?file=none' })
    expect((await desk?.open(file?.to ?? ''))?.says).toContain('ファイルは作っていません')
    out.ofTime = false
    expect((await desk?.open('/matching?file=none'))?.says).toContain('もう一度ファイルを受け取れます')
  })

  test('いま数えなおすと、同じ台帳でも計算しなおす', async () => {
    await desk?.open('/matching')
    out.ofTime = true
    const kept = await desk?.open('/matching')
    expect(kept?.says).toContain('令和8年6月1日 10時00分の台帳で数えました')
    expect((await desk?.open('/matching?again=1'))?.says).toContain('計算が終わらなかった')
    out.ofTime = false
  })

  test('Shift_JISにない字は〓にして一度で渡し、その字を前の画面と、ファイルの終わりに言う', async () => {
    expect((await desk?.open('/matching'))?.says).not.toContain('〓')
    await person('𠮷田 七子')
    expect((await desk?.open('/matching'))?.says).toContain('〓と書きます：𠮷（U+20BB7）')
    const file = await desk?.open('/matching.sjis.csv')
    expect(file?.type).toBe('text/csv; charset=shift_jis')
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(file?.bytes)
    expect(text).toContain('〓田 七子')
    expect(text).toMatch(/〓は、Shift_JISにない字です：\d行目の氏名（U\+20BB7）/)
    expect(new TextDecoder().decode((await desk?.open('/matching.csv'))?.bytes)).toContain('𠮷田 七子')
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
    expect((await desk?.open(path))?.says).toMatch(/作成補助者をえらぶ：更新 花子さん.*なぜ？/)
    expect(await desk?.fill(path)).toMatchObject({ status: 422 })
    const stale = formIn((await desk?.open(path))?.html ?? '')
    expect((await desk?.fill(path, { provider: day.id }))?.says).toContain('えらんだわけを選んでください')
    const reason = '本人や家族が希望した'
    expect(await desk?.fill(path, { provider: day.id, reason })).toMatchObject({
      status: 303,
      to: '/matching/helpers',
    })
    const after = await desk?.open('/matching/helpers')
    expect(after?.says).toMatch(
      /見本デイセンター .*が令和8年6月1日にえらびました（わけ：本人や家族が希望した）/,
    )
    const late = await desk?.send(path, stale, {
      provider: helper.id,
      reason,
      _key: systemRandomness.newId(),
    })
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
