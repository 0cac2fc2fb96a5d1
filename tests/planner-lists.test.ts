import { describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { feeLineOfOne, standardOfOne } from '../src/city/matching/case-lines.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const today = '2026-06-01'
const municipality = '131177'
const { inside, browserOf, faults } = await openPages(today)
const manager = await browserOf('aoba-kanri')
const self = await browserOf('aoba')
const desk = await browserOf('madoguchi')
const officeOf = (login: string) =>
  inside(async (tx) => {
    const { organisation } = await tx
      .selectFrom('account')
      .where('login', '=', login)
      .select('organisation')
      .executeTakeFirstOrThrow()
    return organisation ?? ''
  })
const [aoba, hidamari] = [await officeOf('aoba'), await officeOf('hidamari')]

type PlannerLike = { readonly office?: string; readonly share?: string; readonly until?: string }
const putPlanner = async (name: string, { office = aoba, share = '1.00', until }: PlannerLike = {}) => {
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('planner')
      .values({
        ...{ municipality, id, organisation: office, name, share, since: '2020-04-01', until: until ?? null },
      })
      .execute(),
  )
  return id
}

type PeriodLike = {
  readonly office?: string | null
  readonly planner?: string | null
  readonly starts?: string
  readonly ends?: string
  readonly cut?: string
}
const putPeriod = async (person: string, like: PeriodLike = {}) => {
  const { office = aoba, planner = null, starts = '2026-04-01', ends = '2027-03-31', cut = null } = like
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id, person, decided_on: '2026-04-01', starts, ends, cut_on: cut, planner, office },
        ...{ services: ['22'], target: '障害者', plan: '計画', subject: true, next_subject: true },
      })
      .execute(),
  )
  return id
}
const putPerson = async (name: string, like: PeriodLike & { readonly district?: string } = {}) => {
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン', birth_date: '1990-01-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district: like.district ?? '王子地区', guardian: null },
        guardian_relation: null,
      })
      .execute(),
  )
  return { id, period: await putPeriod(id, like) }
}
const plannerOf = (period: string) =>
  inside(async (tx) => {
    const row = await tx
      .selectFrom('grant_period')
      .where('id', '=', period)
      .select('planner')
      .executeTakeFirstOrThrow()
    return row.planner
  })
const jobs = () => inside((tx) => tx.selectFrom('bulk_job').select('id').execute())

const undecided = '/my-load/undecided'
const listOf = (planner: string) => `/my-load/planners/${planner}/persons`
/** Ticks people in a list, chooses and sends, as a browser does. */
const assign = async (path: string, people: readonly string[], planner: string) => {
  const form = formIn((await manager.open(path)).html)
  return manager.send(path, new Map([...form, ['people', people]]), { planner })
}
/** Confirms what a page asks to confirm. */
const confirm = (path: string, html: string) => {
  const form = formIn(html)
  form.delete('_mend')
  return manager.send(path, form, { _confirmed: '1' })
}

const own = await putPlanner('見本 相談')
const other = await putPlanner('見本 青葉', { share: '0.50' })
const left = await putPlanner('見本 退職', { until: '2026-05-31' })
const stranger = await putPlanner('よその 専門員', { office: hidamari })
const taro = await putPerson('見本 太郎')
const hanako = await putPerson('見本 花子', { planner: left, district: '赤羽地区' })
const jiro = await putPerson('見本 次郎', { planner: own })
const elsewhere = await putPerson('よその 人', { office: hidamari })
const over = await putPerson('期間の おわった人', { ends: '2026-05-31' })
const cut = await putPerson('切れた 人', { cut: '2026-06-01' })
const coming = await putPerson('これからの 人', { starts: '2026-07-01' })

describe('一覧', () => {
  test('担当がまだ決まっていない人は、書かれていない人と、担当が退職した人。数は受け持ちの表と同じ', async () => {
    const page = await manager.open(undecided)
    expect(page.says).toContain('担当がまだ決まっていない人（2人）')
    expect(page.says).toMatch(/見本 太郎.*見本 花子/s)
    expect(page.says).toContain('見本 退職')
    for (const who of ['よその 人', '期間の おわった人', '切れた 人', 'これからの 人', '見本 次郎'])
      expect(page.says).not.toContain(who)
    const load = await manager.open('/my-load')
    expect(load.html).toContain(`href="/${municipality}${undecided}">2人`)
    expect(load.html).toContain(`href="/${municipality}${listOf(own)}">1人`)
    const planners = await manager.open('/my-load/planners')
    expect(planners.html).toContain(`href="/${municipality}${undecided}">2人`)
    expect(planners.html).toContain(`href="/${municipality}${listOf(left)}">1人<`)
  })
  test('地区と更新の月でしぼれ、あてはまる人がいなければそう言う', async () => {
    expect((await manager.open(`${undecided}?district=赤羽地区`)).says).toContain('（1人 赤羽地区）')
    expect((await manager.open(`${undecided}?month=2027-04`)).says).toContain('（2人 令和9年4月に更新）')
    expect((await manager.open(`${undecided}?district=ない&month=x&page=-1`)).says).toContain('（2人）')
    expect((await manager.open(listOf(other))).says).toContain('担当になっている人は、いません')
  })
  test('相談支援専門員は自分の一覧だけを見て、何も送れない', async () => {
    for (const path of [undecided, listOf(own), listOf(other)]) {
      expect((await self.open(path)).status).toBe(404)
      expect((await self.send(path, new Map([['people', [taro.id]]]), { planner: own })).status).toBe(404)
    }
    const mine = await self.open('/my-load/mine')
    expect(mine.says).toContain('見本 次郎')
    expect(mine.says).not.toContain('見本 太郎')
    expect(mine.html).not.toContain('type="checkbox"')
    expect((await self.send('/my-load/mine', new Map())).status).toBe(404)
    expect((await manager.open('/my-load/mine')).status).toBe(404)
    expect((await desk.open(undecided)).status).toBe(404)
  })
  test('アカウントと同じ氏名の相談支援専門員が二人いれば、どちらの一覧も出さない', async () => {
    const twin = await putPlanner('見本　相談')
    const page = await self.open('/my-load/mine')
    expect(page.says).toContain('登録に一人だけのときに')
    expect(page.says).not.toContain('見本 次郎')
    await inside((tx) =>
      tx.updateTable('planner').set({ until: '2026-05-31' }).where('id', '=', twin).execute(),
    )
    expect((await self.open('/my-load/mine')).says).toContain('見本 次郎')
  })
  test('よその事業所の相談支援専門員の一覧は、ないページ', async () => {
    expect((await manager.open(listOf(stranger))).status).toBe(404)
    const form = formIn((await manager.open(undecided)).html)
    const typed = new Map([...form, ['people', [elsewhere.id]]])
    expect((await manager.send(listOf(stranger), typed, { planner: own })).status).toBe(404)
    expect(await plannerOf(elsewhere.period)).toBeNull()
  })
})

describe('決められないもの', () => {
  test.each([
    ['よその事業所の人', () => [elsewhere.id]],
    ['期間のおわった人', () => [over.id]],
    ['決定が切れた人', () => [cut.id]],
    ['まだ始まらない人', () => [coming.id]],
    ['ほかの一覧の人', () => [jiro.id]],
    ['いない人', () => [systemRandomness.newId()]],
    ['いっしょに印をつけた人ごと', () => [taro.id, elsewhere.id]],
  ])('%s', async (_, people) => {
    const before = (await jobs()).length
    const page = await assign(undecided, people(), other)
    expect(page.status).toBe(422)
    expect(page.says).toContain('印をつけた人のうち1人は、もうこの一覧にいません')
    for (const { period } of [taro, elsewhere, over, cut, coming]) expect(await plannerOf(period)).toBeNull()
    expect(await plannerOf(jiro.period)).toBe(own)
    expect((await jobs()).length).toBe(before)
  })
  test.each([
    ['よその事業所の相談支援専門員', stranger],
    ['退職した相談支援専門員', left],
    ['いない相談支援専門員', systemRandomness.newId()],
    ['決まっていない人を、担当なしに', 'none'],
  ])('%s', async (_, planner) => {
    const page = await assign(undecided, [taro.id], planner)
    expect(page.status).toBe(422)
    expect(await plannerOf(taro.period)).toBeNull()
    // What was ticked is ticked still.
    expect(page.html).toMatch(new RegExp(`value="${taro.id}"[^>]*/?>`))
    expect(page.html).toMatch(/class="row-tick[^>]*checked=""/)
  })
  test('だれにも印がなければ、そう言う', async () => {
    expect((await assign(undecided, [], other)).says).toContain('担当を決める人に、印をつけてください')
    expect((await assign(undecided, ['x'], other)).status).toBe(422)
  })
})

describe('決めて、取り消す', () => {
  test('二人の担当を決めると、これから始まる期間も替わり、次の画面で言い、取り消せる', async () => {
    const later = await putPeriod(taro.id, { starts: '2027-04-01', ends: '2028-03-31', planner: left })
    const sent = await assign(`${undecided}?district=王子地区`, [taro.id, hanako.id], other)
    expect(sent.status).toBe(303)
    const periods = [taro.period, later, hanako.period]
    expect(await Promise.all(periods.map(plannerOf))).toEqual([other, other, other])
    expect(await plannerOf(elsewhere.period)).toBeNull()
    const next = await manager.open(sent.to)
    expect(next.says).toContain('2人の担当を、見本 青葉にしました')
    expect(next.says).toContain('みんなの担当が決まっています')
    const back = /\/bulk\/[0-9a-f-]{36}\/take-back/.exec(next.html)?.[0] ?? ''
    expect((await manager.open(back.replace('/take-back', ''))).says).toContain('終わりました')
    // Nobody else sees it, or takes it back.
    expect((await desk.open(back)).status).toBe(404)
    // Somebody has decided anew since: that stays.
    await inside((tx) =>
      tx.updateTable('grant_period').set({ planner: own }).where('id', '=', hanako.period).execute(),
    )
    expect((await manager.fill(back)).status).toBe(303)
    expect(await Promise.all(periods.map(plannerOf))).toEqual([null, left, own])
    expect((await manager.open(sent.to)).says).not.toContain('にしました')
  })
  test('担当なしにもどし、それも取り消せる', async () => {
    const sent = await assign(listOf(own), [jiro.id], 'none')
    expect(await plannerOf(jiro.period)).toBeNull()
    const next = await manager.open(sent.to)
    expect(next.says).toContain('1人を、担当なしにしました')
    const back = /\/bulk\/[0-9a-f-]{36}\/take-back/.exec(next.html)?.[0] ?? ''
    expect((await manager.fill(back)).status).toBe(303)
    expect(await plannerOf(jiro.period)).toBe(own)
  })
  test('同じ送信を二度しても、一度だけ', async () => {
    const form = formIn((await manager.open(listOf(own))).html)
    const again = formIn((await manager.open(listOf(own))).html)
    const sends = [1, 2].map(() =>
      manager.send(listOf(own), new Map([...form, ['people', [jiro.id]]]), { planner: other }),
    )
    const before = (await jobs()).length
    const both = await Promise.all(sends)
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await jobs()).length).toBe(before + 1)
    expect(await plannerOf(jiro.period)).toBe(other)
    // From a list that was opened before: what is asked is so already.
    const late = await manager.send(listOf(own), new Map([...again, ['people', [jiro.id]]]), {
      planner: other,
    })
    expect([late.status, (await jobs()).length]).toEqual([303, before + 1])
    await inside((tx) =>
      tx.updateTable('grant_period').set({ planner: null }).where('planner', 'in', [own, other]).execute(),
    )
  })
})

describe('受け持ちの線', () => {
  const when = { on: Temporal.PlainDate.from(today), in: '東京都北区' }
  const standard = standardOfOne(when)?.cases ?? 0
  const feeLine = feeLineOfOne(when)?.cases ?? 0
  const half = (line: number) => Math.floor(line / 2)

  test('標準を超えるときだけ、替える前とあとを見せてから決める。51人目からは次の頁', async () => {
    expect([standard, feeLine].every((line) => line > 20)).toBe(true)
    const held = []
    for (let count = 0; count < half(standard) - 1; count += 1)
      held.push(await putPerson(`線まで ${count}`, { planner: other }))
    const [one, two, three] = [
      await putPerson('一人目'),
      await putPerson('二人目'),
      await putPerson('三人目'),
    ]
    // Up to the standard itself: at once.
    expect((await assign(undecided, [one.id], other)).status).toBe(303)
    const asked = await assign(undecided, [two.id, three.id], other)
    expect(asked.status).toBe(200)
    expect(asked.says).toContain(`人数の標準（1人${standard}件）を超えます`)
    expect(asked.says).not.toContain('にかかります')
    expect(asked.says).toContain(`${half(standard)}人 ${half(standard) + 2}人`)
    expect(await plannerOf(two.period)).toBeNull()
    expect((await confirm(undecided, asked.html)).status).toBe(303)
    expect(await plannerOf(two.period)).toBe(other)
    for (let count = half(standard) + 2; count < half(feeLine) - 1; count += 1)
      await putPerson(`線より ${count}`, { planner: other })
    const last = await putPerson('線の 人')
    const atLine = await assign(undecided, [last.id], other)
    expect(atLine.says).toContain(`報酬の線（1人${feeLine}件）にかかります`)
    // Who gives is shown beside who takes.
    const back = await assign(listOf(other), [one.id], own)
    expect(back.status).toBe(303)
  })
  test('50人ずつ。なくなった頁は、終わりの頁になる', async () => {
    for (let count = 0; count < 50; count += 1) await putPerson(`頁 ${count}`, { planner: own })
    const first = await manager.open(listOf(own))
    expect(first.says).toContain('2頁のうち1頁')
    expect(first.html.match(/class="row-tick/g)).toHaveLength(50)
    expect((await manager.open(`${listOf(own)}?page=2`)).html.match(/class="row-tick/g)).toHaveLength(1)
    expect((await manager.open(`${listOf(own)}?page=1e9`)).says).toContain('2頁のうち2頁')
    const ticked = await manager.open(`${listOf(own)}?ticked=1`)
    expect(ticked.html.match(/class="row-tick[^>]*checked=""/g)).toHaveLength(50)
  })
  test('不具合がない', () => expect(faults).toEqual([]))
})
