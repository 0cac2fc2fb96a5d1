import { expect } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { notifyCategory, recordJudgement, recordSurvey } from './steps-category.ts'
import { coordinate, decide } from './steps-decision.ts'
import { fillRows } from './steps-plan.ts'
import { beginService, contractService, nameProvider } from './steps-provider.ts'
import { questions, yoshiko } from './texts-kyoto.ts'
import { expectTrack } from './track.ts'
import type { Visitor } from './visitor.ts'
import { grantNoticeTitle } from './walk.ts'
import type { Journey } from './world.ts'

const desk = '見本の福祉事務所'
const today = '令和8年4月1日'
const notHere = '③⑬⑭⑮'

/** 京都市のセルフプラン, from the application to the day the services begin; everything on paper is read. */
export const walkWithSelfPlan = async (journey: Journey): Promise<void> => {
  const official = await journey.staff('madoguchi')
  const person = await registerPerson(official, yoshiko.person)
  const id = await apply(official, person, {
    申請の種類: '新規',
    介護給付: ['居宅介護', '生活介護'],
    地域生活支援事業: ['移動支援'],
    ケアマネジャー: 'いない',
    申請書を出した人: '本人',
  })
  await requestDraft(official, id, desk)
  await decideCategory(official, id)
  const me = await journey.citizen(await readLetter(official, id))
  await me.open('/start')
  expect(await me.text()).toContain('京都 美子さん')
  await me.open(`/cases/${id}/self-plan/choose`)
  await me.fill({ セルフプランにするわけ: '自分（家族）で書きたい' })
  await me.press('セルフプランにする')
  await expectTrack(me, id, { 済み: '①②⑤⑥⑦', いまここ: '④', この道では行いません: notHere })
  await writeSelfPlan(me, id)
  await expectTrack(me, id, { 済み: '④', いまここ: '⑧' })
  await me.open(`/cases/${id}/self-plan`)
  expect(await me.text()).not.toContain('完了')
  await me.open(`/cases/${id}/self-plan/check`)
  await me.press('この計画を出す')
  await readSelfPlan(me, id)
  await expectTrack(me, id, { 済み: '①②④⑤⑥⑦⑧', いまここ: '⑨', この道では行いません: notHere })

  await coordinate(official, id, {
    話し合ったこと: '家事の時間を見た。',
    その結果にした理由: '計画のとおりと認められる。',
  })
  const chief = await journey.staff('kakaricho')
  await decide(chief, id, {
    'サービス1 > 支給量': '18',
    'サービス2 > 支給量': '22',
    'サービス3 > 支給量': '5',
    'サービス3 > 単位': '時間/月',
    負担上限月額: '0',
    問い合わせ先: desk,
  })
  const terms = ['京都 美子', '居宅介護', '18時間/月', '生活介護', '22日/月', '0円'] as const
  expectOn(await paperText(me, id, grantNoticeTitle), ...terms, '令和8年4月1日', '京都市長')
  expectOn(await paperText(me, id, '障害福祉サービス受給者証'), ...terms, '区分4', '0000000000')
  await expectTrack(me, id, { 済み: '⑩', いまここ: '⑪', これから: '⑫', この道では行いません: notHere })
  await useServices(journey, me, id)
}

/** The person's own pages, one thing each. */
export const writeSelfPlan = async (me: Visitor, id: string): Promise<void> => {
  const write = async (page: string, fill: () => Promise<void>) => {
    await me.open(`/cases/${id}/self-plan/write/${page}`)
    await fill()
    await me.press('保存して次へ')
  }
  await write('writer', () => me.fill(yoshiko.writer))
  for (const [page, question] of Object.entries(questions) as [keyof typeof questions, string][])
    await write(page, () => me.fill({ [question]: yoshiko[page].join('\n') }))
  await write('week', () => fillRows(me, '予定', yoshiko.week))
  expect(me.path()).toBe(`/cases/${id}/self-plan/write/besides`)
}

/** Both sides of the printed form: every word of the example. */
const readSelfPlan = async (me: Visitor, id: string): Promise<void> => {
  const paper = await paperText(me, id, 'セルフプラン用 サービス等利用計画案・児童支援利用計画案')
  expectOn(paper, '京都 美子', '0000000000', today, ...Object.values(yoshiko.writer))
  for (const page of Object.keys(questions) as (keyof typeof questions)[]) expectOn(paper, ...yoshiko[page])
  const times = (words: string) => paper.split(words.replace(/[\s　]/g, '').normalize('NFKC')).length - 1
  expect(times('生活介護送迎、昼食、レクリエーション')).toBe(5)
  expect(times('移動支援月1回(1回5時間)')).toBe(1)
  expect(times('家事援助調理、洗濯等')).toBe(2)
  expect(times('家事援助買物、掃除等')).toBe(1)
  expectOn(paper, '○○へ行く', '友達と遊びに行く', '6:00', '12:00', '18:00', '日・祝')
}

/** ⑤⑥⑦ on one day: 区分4. */
export const decideCategory = async (official: Visitor, id: string): Promise<void> => {
  await recordSurvey(official, id, {
    調査の日: today,
    調査員: '例示 調査子',
    調査の場所: '自宅',
    概況調査: '一人で暮らしている。',
    一次判定の結果: '区分4',
  })
  await recordJudgement(official, id, {
    審査会の日: today,
    判定された障害支援区分: yoshiko.category,
    有効期間の始まり: today,
    有効期間: '36',
  })
  await notifyCategory(official, id, today, desk)
  expectOn(await paperText(official, id, '障害支援区分認定通知書'), '京都 美子', '区分4', '京都市長')
}

const useServices = async (journey: Journey, me: Visitor, id: string): Promise<void> => {
  const home = { service: '居宅介護', provider: '○○ヘルパーステーション（見本）' }
  const centre = { service: '生活介護', provider: '○○デイセンター（見本）' }
  for (const line of [home, centre]) await nameProvider(me, id, line)
  const [helper, day] = [await journey.staff('helper'), await journey.staff('day')]
  await contractService(helper, id, { ...home, on: today, amount: '18' })
  await contractService(day, id, { ...centre, on: today, amount: '22' })
  journey.site.setDay('2026-05-02')
  await beginService(helper, id, { ...home, on: '令和8年5月1日' })
  await beginService(day, id, { ...centre, on: '令和8年5月2日' })
  await expectTrack(me, id, { 済み: '①②④⑤⑥⑦⑧⑨⑩⑪⑫', この道では行いません: notHere })
}
