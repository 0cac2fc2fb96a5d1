import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { apply, registerPerson } from './steps-application.ts'
import { notifyCategory, recordJudgement, recordSurvey } from './steps-category.ts'
import { coordinate, decide } from './steps-decision.ts'
import { beginService, contractService, nameProvider } from './steps-provider.ts'
import { expectTrack } from './track.ts'
import { grantNoticeTitle } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const { site } = journey

test('介護保険のケアプランがある人：計画案を求めない', { timeout: patience }, async () => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, {
    氏名: '坂 ながいき',
    フリガナ: 'サカ ナガイキ',
    生年月日: '昭和28年1月15日',
    住所: '東京都北区田端四丁目1番1号',
    障害の種別: ['身体'],
  })
  const id = await apply(desk, person, {
    申請の種類: '新規',
    介護給付: ['居宅介護'],
    ケアマネジャー: '介護保険のケアマネジャーがいる',
    申請書を出した人: '代理の人',
  })
  await expectTrack(desk, id, {
    済み: '①',
    いまここ: '⑤',
    この道では行いません: '②③④⑧⑬⑭⑮',
    これから: '⑥⑦⑨⑩⑪⑫',
  })
  expect(await desk.text()).toContain('計画案なし')
  await recordSurvey(desk, id, {
    調査の日: '令和8年4月1日',
    調査員: '北 調査子',
    調査の場所: '自宅',
    概況調査: '左半身にまひがある。',
    一次判定の結果: '区分2',
  })
  await recordJudgement(desk, id, {
    審査会の日: '令和8年4月1日',
    判定された障害支援区分: '区分2',
    有効期間の始まり: '令和8年4月1日',
    有効期間: '36',
  })
  await notifyCategory(desk, id, '令和8年4月1日', '王子障害相談係')
  expectOn(await paperText(desk, id, '障害支援区分認定通知書'), '坂 ながいき', '区分2', '令和8年4月1日')
  await coordinate(desk, id, {
    話し合ったこと: 'ケアプランで足りない時間を見た。',
    その結果にした理由: '介護保険では足りないため。',
  })
  const chief = await journey.staff('kakaricho')
  await decide(chief, id, { 'サービス1 > 支給量': '12.5', 負担上限月額: '0', 問い合わせ先: '王子障害相談係' })
  expectOn(await paperText(chief, id, grantNoticeTitle), '坂 ながいき', '居宅介護', '12.5時間/月', '0円')
  const certificate = await paperText(chief, id, '障害福祉サービス受給者証')
  expectOn(certificate, '坂 ながいき', '区分2', '12.5時間/月')
  await expectTrack(desk, id, {
    済み: '①⑤⑥⑦⑨⑩',
    いまここ: '⑪',
    これから: '⑫',
    この道では行いません: '②③④⑧⑬⑭⑮',
  })

  const line = { service: '居宅介護', provider: '見本ヘルパーステーション' }
  await nameProvider(desk, id, line)
  const helper = await journey.staff('helper')
  await contractService(helper, id, { ...line, on: '令和8年4月1日', amount: '12.5' })
  site.setDay('2026-05-02')
  await beginService(helper, id, { ...line, on: '令和8年5月1日' })
  await expectTrack(desk, id, { 済み: '①⑤⑥⑦⑨⑩⑪⑫', この道では行いません: '②③④⑧⑬⑭⑮' })
})
