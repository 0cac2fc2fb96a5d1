import { describe, expect, test } from 'vitest'
import { accept, apply, ask, judge, notifyCategory, register, request, survey } from '../src/app/demo/acts.ts'
import { submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { homeAndDay } from '../src/app/demo/plan-texts.ts'
import { type Browser, openPages } from './open-pages.ts'

const oji = '王子障害相談係'
const { stage, inside, browserOf, faults } = await openPages('2026-05-11')

describe('調整会議から利用開始まで', async () => {
  const person = await register(stage, kita, people.taro)
  const file = await apply(stage, kita, person, { care: ['22', '11'] })
  await request(stage, kita, file, oji)
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  await survey(stage, kita, file, '区分4')
  await writeDraft(stage, kita, file, homeAndDay)
  await judge(stage, kita, file, '区分4')
  await notifyCategory(stage, kita, file, oji)
  await submitDraft(stage, kita, file)
  const { reception_number: reception } = await inside((tx) =>
    tx.selectFrom('case_file').select('reception_number').executeTakeFirstOrThrow(),
  )
  const [desk, chief, planner] = await Promise.all([
    browserOf('madoguchi'),
    browserOf('kakaricho'),
    browserOf('aoba'),
  ])
  const [citizen, day, helper] = await Promise.all([
    browserOf(reception),
    browserOf('day'),
    browserOf('helper'),
  ])
  const [dayId, helperId] = await Promise.all(
    ['見本デイセンター', '見本ヘルパーステーション'].map(stage.organisation),
  )
  const pdfs = async (who: Browser) => {
    const { html } = await who.open(`${file}/papers`)
    return [...html.matchAll(/href="\/131177(\/papers\/[^"]+)"[^>]*>([^<]*)/g)].map(
      ([, path = '', title = '']) => ({ path, title }),
    )
  }

  test('会議の結果を記録すると、係長に知らせが届く', async () => {
    const path = `${file}/coordination`
    expect((await chief.open(path)).says).toContain('提出された計画案を見る')
    expect((await desk.fill(path)).status).toBe(422)
    const typed = { finding: '支給が適当', points: '日中の過ごし方を話し合った', reasons: '必要' }
    expect(await desk.fill(path, typed)).toMatchObject({ status: 303, to: file })
    expect((await chief.open('/notices')).says).toContain('支給決定を待っています')
    expect((await planner.open(path)).status).toBe(404)
  })

  test('決定は係長だけ。案と根拠が出て、確かめる画面を通り、入力は失われない', async () => {
    const path = `${file}/decide`
    expect((await desk.open(path)).status).toBe(404)
    expect((await chief.open(file)).says).toContain('（期限の日）')
    const page = await chief.open(path)
    for (const text of ['なぜ？', '施行規則第15条', '第6条の16', '日中の過ごし方を話し合った', 'か月ごと'])
      expect(page.says).toContain(text)
    for (const text of ['終わりの案', '区分の有効期間', '対象者の条件', '日数の上限', '何が変われば答えが'])
      expect(page.says).toContain(text)
    const form = formIn(page.html)
    expect([form.get('services.0.code'), form.get('services.0.from'), form.get('services.0.unit')]).toEqual([
      ['11'],
      ['令和8年6月1日'],
      ['時間/月'],
    ])
    expect(form.get('ceiling')).toEqual([''])
    const deskId = await stage.desk(oji)
    const typed = {
      'services.0.amount': '20',
      'services.1.amount': '22',
      'services.1.until': '令和12年3月31日',
      ceiling: '9300',
      desk: deskId,
    }
    const check = await chief.send(path, form, typed)
    expect(check.status).toBe(200)
    for (const text of ['確かめて決定する', '上限の令和11年5月31日', '9,300円', '毎月ごと', '見直す月'])
      expect(check.says).toContain(text)
    for (const text of [
      'はじめの三か月：',
      '間隔の決め方',
      '計画相談支援の支給期間は令和8年5月',
      '印刷する教示',
    ])
      expect(check.says).toContain(text)
    const back = await chief.send(path, formIn(check.html), { _mend: '1' })
    expect(formIn(back.html).get('services.1.until')).toEqual(['令和12年3月31日'])
    const again = await chief.send(path, formIn(back.html), { 'services.1.until': '令和11年5月31日' })
    expect(again.says).not.toContain('決める前に確かめてください')
    expect(await chief.send(path, formIn(again.html), { _confirmed: '1' })).toMatchObject({
      status: 303,
      to: `${file}/papers`,
    })
    const row = await inside((tx) =>
      tx
        .selectFrom('person')
        .select('certificate_number')
        .where('name', '=', people.taro.name)
        .executeTakeFirstOrThrow(),
    )
    expect(row.certificate_number).toBe('0000000018')
  })

  test('何が変われば答えが変わるかは画面だけのもので、文書には残らない', async () => {
    const kept = await inside((tx) => tx.selectFrom('document').select(['kind', 'content']).execute())
    const ruled = kept.filter(({ kind }) => ['申請の記録', '二次判定', 'grant'].includes(kind))
    expect(new Set(ruled.map(({ kind }) => kind)).size).toBe(3)
    expect(JSON.stringify(ruled)).toContain('"because"')
    expect(JSON.stringify(ruled)).not.toContain('"changes"')
  })

  test('書類は、見てよい人にだけ、最初に印刷したままで出る', async () => {
    const kinds = async (who: Browser) => (await pdfs(who)).map(({ title }) => title.replace(/（PDF）$/, ''))
    expect(await kinds(citizen)).toEqual(
      expect.arrayContaining(['障害福祉サービス受給者証', '障害支援区分認定通知書']),
    )
    expect((await kinds(planner)).join()).not.toMatch(/支給決定通知書|受給者証/)
    const certificate = (await pdfs(citizen)).find(({ title }) => title.includes('受給者証'))?.path ?? ''
    const [one, two] = [await citizen.open(certificate), await desk.open(certificate)]
    expect([one.status, one.type]).toEqual([200, 'application/pdf'])
    expect(two.bytes).toEqual(one.bytes)
    for (const other of [planner, day]) expect((await other.open(certificate)).status).toBe(404)
    expect((await citizen.open('/papers/00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })

  test('本人が事業者を選び、事業者が契約を記録する。のこりをこえると断る', async () => {
    const choose = `${file}/providers?service=11`
    expect((await citizen.open(`${file}/providers`)).says).toContain('まだ選んでいません')
    const check = await citizen.fill(choose, { provider: helperId ?? '' })
    expect(check.says).toContain('この事業者に知らせます')
    expect((await citizen.send(choose, formIn(check.html), { _confirmed: '1' })).status).toBe(303)
    expect((await day.open(file)).status).toBe(404)
    expect(
      (await desk.fill(`${file}/providers?service=22`, { provider: dayId ?? '', _confirmed: '1' })).status,
    ).toBe(303)
    expect((await helper.open('/notices')).says).toContain('利用する事業者として選ばれました')
    const contract = `${file}/provider-contract`
    const line = `${helperId} 11`
    const refused = await helper.fill(contract, { line, amount: '20.5' })
    expect([refused.status, refused.says]).toEqual([409, expect.stringContaining('のこり20時間/月まで')])
    expect((await helper.fill(contract, { line, amount: '20' })).status).toBe(303)
    expect((await helper.fill(contract, { line: `${dayId} 22`, amount: '1' })).status).toBe(422)
    expect((await desk.fill(contract, { line: `${dayId} 22`, amount: '22' })).status).toBe(303)
    const begun = `${file}/service-begun`
    expect((await helper.fill(begun, { on: '令和8年5月10日', _confirmed: '1' })).says).toContain(
      '契約の日（令和8年5月11日）より前',
    )
    const early = await helper.fill(begun, { on: '令和8年5月11日' })
    expect([early.status, early.says]).toEqual([200, expect.stringContaining('より前の日です')])
    expect((await helper.send(begun, formIn(early.html), { _confirmed: '1' })).status).toBe(303)
  })

  test('記録には、だれが何をしたかがことばで残る', async () => {
    const { says } = await citizen.open(`${file}/history`)
    for (const text of [
      '支給を決定した：居宅介護 20時間/月',
      '見本ヘルパーステーションで居宅介護を使い始めた',
      '（係長）',
      '本人に知らせた',
    ])
      expect(says).toContain(text)
    for (const other of [day, helper]) expect((await other.open(`${file}/history`)).status).toBe(404)
    const log = await citizen.open(`${person}/access-log`)
    for (const text of ['書類を開く', '支給決定（書きました）', '支給決定機関'])
      expect(log.says).toContain(text)
    expect((await planner.open(`${person}/access-log`)).status).toBe(404)
  })

  test('お知らせは、見たことにできる', async () => {
    const page = await citizen.open('/notices')
    expect(page.says).toContain('使えるサービスが決まりました')
    const hidden = [...page.html.matchAll(/name="(notice|_csrf|_key)" value="([^"]+)"/g)]
    const valuesOf = (name: string) => [
      ...new Set(hidden.filter(([, of]) => of === name).map(([, , value = '']) => value)),
    ]
    const form = new Map(['notice', '_key'].map((name) => [name, valuesOf(name)]))
    form.set('_csrf', valuesOf('_csrf').slice(-1))
    expect((await citizen.send('/notices', form)).status).toBe(303)
    const after = await citizen.open('/notices')
    expect([after.says.includes('新しいお知らせ'), after.says.includes('前に見たお知らせ')]).toEqual([
      false,
      true,
    ])
    expect((await helper.send('/notices', form)).status).not.toBe(303)
  })
})

describe('却下', async () => {
  const file = await apply(stage, kita, await register(stage, kita, people.hanako), {
    training: ['46'],
    careManagement: 'なし',
  })
  const [desk, chief] = await Promise.all([browserOf('madoguchi'), browserOf('kakaricho')])
  test('順番でないときは断り、いまできることを言う', async () => {
    const path = `${file}/decide/refuse`
    const page = await chief.fill(path, {
      reason: '要件にあてはまらない',
      desk: await stage.desk(oji),
      _confirmed: '1',
    })
    expect([page.status, page.says]).toEqual([409, expect.stringContaining('⑨調整会議が済んでいる')])
    expect(page.says).toContain('いまできること')
    expect((await desk.open(path)).status).toBe(404)
  })
})

test('不具合は一つも起きていない', () => {
  expect(faults).toEqual([])
})
