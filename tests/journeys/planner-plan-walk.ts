import { expect } from 'vitest'
import { weekDays } from '../../src/plan/week/week-days.ts'
import type { WeekRow } from '../../src/plan/week/week-row.ts'
import { type Hands, pointing } from './hands.ts'
import { expectOn, paperText, squeezed } from './papers.ts'
import { decideCategory } from './self-plan-walk.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { coordinate, decide } from './steps-decision.ts'
import { acceptAsk, askOffice } from './steps-office.ts'
import { fillRows, submitPlan } from './steps-plan.ts'
import { contractService, nameProvider } from './steps-provider.ts'
import { recordMeeting } from './steps-review.ts'
import { yoshiko } from './texts-kyoto.ts'
import { kyotoPlan, kyotoStatements } from './texts-kyoto-plan.ts'
import { expectTrack } from './track.ts'
import type { Visitor } from './visitor.ts'
import type { Journey } from './world.ts'

const place = '見本の福祉事務所'
const lines = [
  { service: '居宅介護', provider: '○○ヘルパーステーション（見本）', login: 'helper', amount: '18' },
  { service: '生活介護', provider: '○○デイセンター（見本）', login: 'day', amount: '22' },
] as const

/** ④ to ⑭ by one planner, script on: everything that the example says is typed once and read again at the end. */
export const walkAsPlanner = async (journey: Journey, hands: Hands = pointing): Promise<void> => {
  const { site } = journey
  const desk = await journey.staff('madoguchi')
  const id = await apply(desk, await registerPerson(desk, yoshiko.person), {
    申請の種類: '新規',
    介護給付: ['居宅介護', '生活介護'],
    地域生活支援事業: ['移動支援'],
    ケアマネジャー: 'いない',
    申請書を出した人: '本人',
  })
  await requestDraft(desk, id, place)
  const me = await journey.citizen(await readLetter(desk, id))
  await askOffice(me, id, '見本みやこ相談支援')
  const planner = await journey.staff('miyako')
  await acceptAsk(planner, id, '令和8年4月1日')

  await writeWhatIsKnown(planner, id)
  await writeDraft(planner, id, hands)
  await decideCategory(desk, id)
  await submitPlan(planner, id, 'plan-draft', '令和8年4月1日', {
    同意のしかた: '代筆',
    代わりに書いた人: '京都 花',
    本人との関係: '姉',
    代わりに書いた理由: '手に力が入らないため',
  })

  await giveBack(desk, id)
  await putRight(planner, id, hands)
  await submitPlan(planner, id, 'plan-draft', '令和8年4月1日')
  await expectTrack(planner, id, { 済み: '①②③④⑤⑥⑦⑧', いまここ: '⑨' })

  await coordinate(desk, id, { 話し合ったこと: '量を見た。', その結果にした理由: '計画案のとおり。' })
  await decide(await journey.staff('kakaricho'), id, {
    'サービス1 > 支給量': '18',
    'サービス2 > 支給量': '22',
    'サービス3 > 支給量': '5',
    'サービス3 > 単位': '時間/月',
    負担上限月額: '0',
    問い合わせ先: place,
  })
  site.setDay('2026-04-20')
  for (const line of lines) {
    await nameProvider(planner, id, line)
    await contractService(await journey.staff(line.login), id, { ...line, on: '令和8年4月20日' })
  }
  await meet(planner, id, me)
  await writeFinalPlan(planner, id)

  // Nobody is left without the sheet.
  await planner.open(`/cases/${id}/plan/deliveries`)
  expect(await planner.text()).toContain('計画をまだ渡していない事業者があります')
  await planner.fill({ 渡したもの: '計画', 渡した相手: lines[1].provider, 渡した日: '令和8年4月20日' })
  await planner.press('記録する')
  expect(await planner.text()).toContain('計画は、担当する事業者のすべてに渡っています。')
  await expectTrack(planner, id, { 済み: '①②③④⑤⑥⑦⑧⑨⑩⑪⑬⑭', いまここ: '⑫' })

  await planner.open(`/cases/${id}/plan`)
  expectOn(squeezed(await planner.text()), ...kyotoStatements)
  expectOn(await paperText(me, id, 'サービス等利用計画'), '京都 美子', '0000000000', ...kyotoStatements)
  await me.open(`/cases/${id}/my-plan`)
  expect(await me.text()).toContain('○○デイセンター')
}

/** One section: typed, kept without a button, saved. */
const section = async (one: Visitor, path: string, fill: () => Promise<void>): Promise<void> => {
  await one.open(path)
  await fill()
  await one.page
    .locator('[data-keep-says]')
    .filter({ hasText: /保存しました（\d+:\d\d）/ })
    .waitFor()
  await one.press('保存する')
}

/** What a plan stands on: the situation, the week as it is, what is found; every need is typed here and only here. */
const writeWhatIsKnown = async (one: Visitor, id: string): Promise<void> => {
  const at = (name: string) => `/cases/${id}/plan-draft/write/${name}`
  await section(one, at('basics'), async () => {
    await one.fill({ '概要（支援経過・現状と課題等）': '一人暮らし。', 住まいのくわしいこと: '二階' })
    await fillRows(one, '家族', [{ 氏名: '京都 花', 続柄: '姉', 年齢: '50' }])
    await fillRows(one, '関わり', [{ '機関・人': '民生委員（○○さん）', 役割: '町内の役割を伝える' }])
    await fillRows(one, '受診', [{ 受診科目: '内科', 頻度: '月1回' }])
    await fillRows(one, '支援', [{ '公的支援・その他の支援': '公的支援', 名称: '生活介護', 頻度: '週5日' }])
    await one.fill({ '本人の主訴（意向・希望）': '今の家にずっと住みたい。' })
  })
  await section(one, at('now'), () =>
    fillRows(one, '予定', [
      { 曜日: ['月', '火'], 始まり: '12:00', 終わり: '14:00', 種類: '生活介護', 内容: '昼食' },
    ]),
  )
  const found = kyotoPlan.issues.map((issue) => ({ 現在の状況: '聞き取った。', '課題（ニーズ）': issue }))
  await section(one, at('assessment'), () => fillRows(one, '場面', found))
  await one.open(at('assessment'))
  await one.follow(/を「課題と支援」に移す/)
  await one.press('課題に移す')
  expect(one.path()).toBe(at('needs'))
  const carried = await one.page.getByRole('textbox', { name: /^解決すべき課題/ }).all()
  expect(await Promise.all(carried.map((box) => box.inputValue()))).toEqual(kyotoPlan.issues)
}

const writeDraft = async (one: Visitor, id: string, hands: Hands): Promise<void> => {
  const at = (name: string) => `/cases/${id}/plan-draft/write/${name}`
  await section(one, at('wishes'), () => one.fill(kyotoPlan.wishes))
  await section(one, at('needs'), () => fillRows(one, '課題', kyotoPlan.needs))
  await section(one, at('week'), async () => {
    await one.tap('ます目で書く')
    for (const row of kyotoPlan.week) await putIntoWeek(one, row, hands)
    await fillRows(one, 'サービス', kyotoPlan.besides)
  })
  await section(one, at('review'), () => one.fill(kyotoPlan.review))
  await one.open(`/cases/${id}/plan/versions`)
  await one.follow('この版に戻す')
}

/** Through the editor's dialog, which does all that a drag does. */
const putIntoWeek = async (one: Visitor, row: WeekRow, hands: Hands): Promise<void> => {
  await one.tap('予定を入れる')
  const dialog = one.page.getByRole('dialog', { name: '予定を入れる' })
  const boxes = {
    種類: row.kind,
    内容: row.content,
    '提供する事業者・人': row.provider,
    始まり: row.from,
    終わり: row.to,
  }
  for (const [label, text] of Object.entries(boxes))
    await hands.write(one.page, dialog.getByLabel(label, { exact: true }), text ?? '')
  for (const [index, day] of weekDays.entries()) {
    const button = dialog.locator('.we-days button').nth(index)
    const isOn = (await button.getAttribute('aria-pressed')) === 'true'
    if (isOn !== row.days.includes(day)) await hands.press(one.page, button)
  }
  await hands.press(one.page, dialog.getByRole('button', { name: '入れる', exact: true }))
  await dialog.waitFor({ state: 'detached' })
}

/** The desk says what is wrong, and where. */
const giveBack = async (desk: Visitor, id: string): Promise<void> => {
  await desk.open(`/cases/${id}/plan-draft/return`)
  await desk.fill({
    '差し戻すわけ（全体）': '二つ確かめてください。',
    [`課題と支援：課題3「${kyotoPlan.issues[2]}」`]: '通院の回数を書いてください。',
    週間計画: '日・祝の夕食はだれが作りますか。',
  })
  await desk.press('差し戻す')
}

/** The planner finds each reason at its place, mends it, ticks it. */
const putRight = async (one: Visitor, id: string, hands: Hands): Promise<void> => {
  await one.open('/start')
  expect(await one.text()).toContain('京都 美子')
  await one.open(`/cases/${id}/plan-draft`)
  expect(await one.text()).toContain('二つ確かめてください。')
  await section(one, `/cases/${id}/plan-draft/write/needs`, async () => {
    const said = await one.text()
    expect(said).toContain('通院の回数を書いてください。')
    expect(said).not.toContain('日・祝の夕食')
    await one.fill({ '課題3 > 福祉サービス等の量（頻度・時間）': '月2回' })
  })
  await section(one, `/cases/${id}/plan-draft/write/week`, async () => {
    expect(await one.text()).toContain('日・祝の夕食はだれが作りますか。')
    await one.fill({ 主な日常生活上の活動: '日・祝の夕食は自分で作る。' })
  })
  await one.open(`/cases/${id}/plan-draft/corrections`)
  const places = one.page.locator('main form').getByRole('checkbox')
  expect(await places.count()).toBe(2)
  for (const tick of await places.all()) await hands.mark(one.page, tick, true)
  await one.press('印を保存する')
  expect(await one.text()).toContain('（直した）')
}

/** ⑬ Called, read by the person, held. */
const meet = async (one: Visitor, id: string, me: Visitor): Promise<void> => {
  await one.open(`/cases/${id}/service-meeting/call`)
  await one.fill({ 開く日: '令和8年4月20日', 始まる時刻: '午後1時', 場所: '本人の自宅' })
  await one.press('呼びかける')
  await me.open(`/cases/${id}/service-meeting/call`)
  expect(await me.text()).toContain('本人の自宅')
  await recordMeeting(one, id, {
    about: { 開催日: '令和8年4月20日', 開始時刻: '13:00', 終了時刻: '14:00', 開催場所: '本人の自宅' },
    attended: [{}, { 氏名: '例示 助太' }, { 氏名: '例示 昼子' }],
    topics: [{ 検討した項目: '買い物', 検討の内容: '一緒に行く日を決めた。', 結論: '木曜日に行く。' }],
  })
}

/** ⑭ What the draft says is there; only who helps is new. */
const writeFinalPlan = async (one: Visitor, id: string): Promise<void> => {
  await section(one, `/cases/${id}/plan/write/needs`, () => fillRows(one, '課題', kyotoPlan.helps))
  await submitPlan(one, id, 'plan', '令和8年4月20日', {
    '渡した相手1 > 渡した相手': lines[0].provider,
    '渡した相手1 > 渡した日': '令和8年4月20日',
  })
}
