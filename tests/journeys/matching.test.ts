import { describe, expect, test } from 'vitest'
import { demoSecretOf } from '../../src/app/demo/demo-secret.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { chartFaults } from './charts.ts'
import { patience } from './shots.ts'
import type { Answers, Visitor } from './visitor.ts'
import { startJourney } from './world.ts'

// The order of providers is a notice of this city alone.
const municipality = '261008'
const { site, staff } = await startJourney({ day: '2026-06-01', municipality })
const [desk, owner, planner] = [await staff('madoguchi'), await staff('miyako-kanri'), await staff('miyako')]

const id = (kind: number, at: number) => `00000000-0000-4000-8${kind}00-${String(at).padStart(12, '0')}`
const offices = { 都: '見本みやこ相談支援', 川: '見本かもがわ相談室' } as const
const providers = { 昼: '○○デイセンター（見本）', 手: '○○ヘルパーステーション（見本）' } as const

type Person = {
  readonly name: string
  readonly language?: string
  readonly office?: string
  readonly renews?: string
  readonly due?: readonly string[]
  readonly used?: readonly (readonly [provider: string, service: string, amount: number])[]
}

/** Two who wait and can be taken, one whom nobody can, three who renew soon, and one whom the office has. */
const people: readonly Person[] = [
  { name: '待機 一郎', used: [[providers.昼, '22', 20]] },
  { name: '待機 二郎' },
  { name: '手話 三郎', language: '手話' },
  {
    ...{ name: '同順 花子', renews: '2026-08-01' },
    used: [
      [providers.昼, '22', 10],
      [providers.手, '46', 10],
    ],
  },
  {
    ...{ name: '先順 月子', renews: '2026-08-01' },
    used: [
      [providers.昼, '22', 1],
      [providers.手, '11', 30],
    ],
  },
  { name: '契約 無子', renews: '2026-08-01' },
  { name: '担当 桃子', office: offices.都, renews: '2026-09-01', due: ['2026-07-01'] },
]

await inMunicipality(site.world.db, { municipality }, async (tx) => {
  const all = await tx.selectFrom('organisation').select(['id', 'name']).execute()
  const idOf = (name: string | undefined) => all.find((one) => one.name === name)?.id ?? null
  // Whoever manages the office signs in with the password of everybody here.
  const known = await tx
    .selectFrom('account')
    .selectAll()
    .where('login', '=', 'miyako')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('account')
    .values({
      ...{ ...known, id: id(1, 0), login: 'miyako-kanri', name: '例示 長', role: '事業所管理者' },
      one_time_secret: demoSecretOf('miyako-kanri'),
    })
    .execute()
  for (const [at, { name, language, office, renews, due = [], used = [] }] of people.entries()) {
    const here = { municipality, person: id(2, at) }
    await tx
      .insertInto('person')
      .values({
        ...{
          municipality,
          id: here.person,
          name,
          kana: `ミホン ${'アイウエオカキ'[at]}`,
          address: '見本町1',
        },
        ...{
          birth_date: '1990-01-01',
          disabilities: ['知的'],
          district: '市内東部',
          language: language ?? null,
        },
      })
      .execute()
    const ends = Temporal.PlainDate.from(renews ?? '2027-04-01').subtract({ days: 1 })
    await tx
      .insertInto('grant_period')
      .values({
        ...{ ...here, id: id(3, at), decided_on: '2025-09-20', starts: '2025-10-01', ends: ends.toString() },
        ...{
          services: ['22'],
          target: '障害者',
          plan: office ? '計画' : 'セルフプラン',
          office: idOf(office),
        },
        ...{
          self_plan_reason: office ? null : '待機',
          subject: true,
          next_subject: true,
          due_months: [...due],
        },
      })
      .execute()
    for (const [provider, service, amount] of used)
      await tx
        .insertInto('service_contract')
        .values({
          ...{ municipality, period: id(3, at), provider: idOf(provider) ?? '', service, amount },
          unit: service === '11' ? '時間/月' : '日/月',
        })
        .execute()
  }
})

const rows = async (who: Visitor, caption: string) => {
  const table = who.page.getByRole('table', { name: caption })
  await table.waitFor()
  // A name and its kana stand in one cell, beside or below each other.
  const all = await table.locator('tbody tr').allInnerTexts()
  return all.map((row) => row.replace(/ (?=ミホン )/, '\t').split(/[\t\n]+/))
}
/** The names in the list of people in a table. */
const namesIn = async (who: Visitor, caption: string) => (await rows(who, caption)).map(([name]) => name)

describe('だれがだれを受けられるか', () => {
  test('窓口は、組とそのわけと、これより多くは受けられないわけを見る', { timeout: patience }, async () => {
    await desk.open('/matching')
    const says = await desk.text()
    expect(says).toContain('事業所のない6人のうち3人は、1か所の事業所が受けられます')
    expect(says).toContain('空き：3人（事業所が書いた3人）')
    const pairs = await rows(desk, `${offices.都}が受けられる人（3人）`)
    // Who is known to the corporation goes before who waits as long.
    expect(pairs.map(([name]) => name)).toEqual(['待機 一郎', '同順 花子', '先順 月子'])
    // What is said of everybody is said once, above them.
    expect(says).toContain('どの人にも当てはまるわけ：同じ地区（市内東部）にある')
    expect(says).toContain('いま使うサービスの事業者と同じところ（順位③）')
    for (const pair of pairs) expect(pair.at(-1)).toBe('上のとおり')
    await desk.page.getByText('なぜ、これより多くは受けられないか').click()
    expect(await desk.text()).toContain('その空き（合わせて3人）は、この提案で全部うまります')
    expect(await desk.text()).toContain('受けられる人はこれより多くなりません')
    const goals = await rows(desk, 'どう組み合わせたか（上にあるものほど先にしています）')
    expect(goals.length).toBeGreaterThan(3)
    for (const goal of goals) expect(goal.at(-1)).toBe('できません')
  })

  test('だれも受けられない人を、わけごとにひらく。数と一覧は同じ', { timeout: patience }, async () => {
    await desk.follow('どの事業所も受けられない人と、そのわけ')
    expect(await rows(desk, 'わけごとの人数')).toEqual([
      ['空き', '2'],
      ['ことば', '1'],
      ['計', '3'],
    ])
    expect(await namesIn(desk, '受けられない人（3人）')).toEqual(['待機 二郎', '契約 無子', '手話 三郎'])
    expect((await rows(desk, '相談支援専門員がもう1人いたとき'))[0]).toEqual([
      expect.stringContaining('手話ができて'),
      '3人',
    ])
    await desk.page
      .getByRole('row', { name: /^ことば/ })
      .getByRole('link')
      .click()
    const alone = await rows(desk, '「ことば」の人（1人）')
    expect(alone.map((one) => [one[0], one.at(-1)])).toEqual([
      ['手話 三郎', '手話のできる事業所がない（3か所のうち）'],
    ])
  })

  test('作成補助者の順序を見て、同じ順位の人だけ、職員が決める', { timeout: patience }, async () => {
    await desk.open('/matching')
    await desk.follow('セルフプランの作成補助者の順序')
    const counts = async () => Object.fromEntries(await rows(desk, '順序の答えごとの人数'))
    expect(await counts()).toMatchObject({ 職員が選ぶ: '1', 職員が選んだ: '0', 順序で決まる: '1', 計: '3' })
    const list = await rows(desk, 'すべての人（3人）')
    const helperOf = (name: string) => list.find(([one]) => one === name)?.[3]
    expect(helperOf('同順 花子')).toBe(`職員が ${providers.昼}、${providers.手} からえらぶ`)
    // One day of ③ goes before thirty hours of ④.
    expect(helperOf('先順 月子')).toBe(`③ ${providers.昼}`)
    expect(helperOf('契約 無子')).toBe('契約する事業者がない')
    await desk.follow(/なぜ\s*：先順 月子/)
    expect(await desk.text()).toContain('だれが手伝うかは、順序で決まっています')
    expect(await desk.page.locator('main form[method=post]').count()).toBe(0)
    await desk.open('/matching/helpers')
    await desk.follow(/えらぶ\s*：同順 花子/)
    await desk.press('記録する', 422)
    await desk.fill({ 手伝う事業者: providers.手, えらんだわけ: '事業者が引き受けると言った' })
    await desk.press('記録する')
    expect(desk.path()).toBe('/matching/helpers')
    expect(await counts()).toMatchObject({ 職員が選ぶ: '0', 職員が選んだ: '1' })
    expect(await desk.text()).toMatch(
      /○○ヘルパーステーション（見本）\s*例示 窓子が令和8年6月1日にえらびました/,
    )
  })
})

describe('事業所から見る', () => {
  test('相談支援専門員は、これからの月と、その月の人を見る。空きは書けない', {
    timeout: patience,
  }, async () => {
    await planner.open('/my-load')
    expect(await planner.text()).toContain('この事業所が計画を作る人は、1人です')
    expect(await chartFaults(planner.page)).toEqual([])
    const months = await rows(planner, 'これからの12か月')
    expect(months).toHaveLength(13)
    expect(months.at(-1)).toEqual(['計', '1', '1', '2'])
    for (const [month, what] of [
      ['令和8年7月', 'モニタリング'],
      ['令和8年9月', '更新'],
    ] as const) {
      await planner.page.getByRole('row', { name: month }).getByRole('link').last().click()
      const list = await rows(planner, `${month}の人（1件）`)
      expect(list.map(([name, , kind]) => [name, kind])).toEqual([['担当 桃子', what]])
    }
    expect(await planner.page.getByRole('link', { name: '受けられる人を書く' }).count()).toBe(0)
    for (const path of ['/my-load/room', '/my-load/planners', '/matching', '/matching/nobody'])
      expect([path, await planner.look(path)]).toEqual([path, 404])
  })

  test('管理者が空きを0人にすると提案から消え、空きと手話を書くと全員が入る', {
    timeout: patience,
  }, async () => {
    const write = async (answers: Answers) => {
      await owner.open('/my-load')
      await owner.follow('受けられる人を書く')
      await owner.fill(answers)
      await owner.press('保存する')
      expect(owner.path()).toBe('/my-load')
    }
    await write({ 新しく受けられる人数: '0' })
    expect(await owner.text()).toContain('0人（事業所が書いた0人）')
    await desk.open('/matching')
    expect(await desk.text()).toContain('事業所のない6人を受けられる事業所が、いまはありません')
    expect(await desk.page.locator('details', { hasText: offices.都 }).count()).toBe(0)
    await desk.open('/matching/nobody')
    expect(await rows(desk, 'わけごとの人数')).toEqual([
      ['空き', '5'],
      ['ことば', '1'],
      ['計', '6'],
    ])
    await write({ 新しく受けられる人数: '6', できることば: ['手話'] })
    await desk.open('/matching')
    expect(await namesIn(desk, `${offices.都}が受けられる人（6人）`)).toContain('手話 三郎')
    await desk.page.getByText('なぜ、これより多くは受けられないか').click()
    expect(await desk.text()).toContain('全員が受けられます')
    await desk.open('/matching/nobody')
    expect(await desk.text()).toContain('受けられない人はいません')
  })
})
