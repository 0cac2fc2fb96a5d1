import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { beginSelfPlan, chooseSelfPlan } from './self-plan-begin.ts'
import { patience } from './shots.ts'
import { fillRows } from './steps-plan.ts'
import { yoshiko } from './texts-kyoto.ts'
import { expectTrack } from './track.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01' })

const boxes = {
  '表1　計画案作成・補助者氏名': '京都 花',
  '表2　①利用者との関係': '家族',
  '表2　家族・その他の（　）の中': '母',
  '表3　②連絡先': '075-000-0000',
  '表4　希望する生活 および そのために必要な支援': yoshiko.hopes.join('\n'),
  '表5　困っていること・より良くしたいこと': yoshiko.troubles.join('\n'),
  '表8　サービス提供事業者に配慮してほしいこと（留意事項）': yoshiko.considerations.join('\n'),
}
const goals = '表6　提供される福祉サービスの利用により解決される・実現できる内容 および それまでの期間'

test('紙で書く：受付番号で手続きを見つけ、用紙の順に写し、別の様式も受け取る（別紙2の注4）', {
  timeout: patience,
}, async () => {
  const { id, desk, me } = await beginSelfPlan(journey)
  await chooseSelfPlan(desk, id, '自分（家族）で書きたい')
  await desk.open(`/cases/${id}`)
  const number = /受付番号\s*(\d{10})/.exec(await desk.text())?.[1] ?? expect.fail('no number')
  await desk.open('/start')
  await desk.follow('紙のセルフプランを写す')
  await desk.fill({ 用紙の受付番号: '9999999999' })
  await desk.press('用紙を写す', 422)
  await desk.fill({ 用紙の受付番号: number })
  await desk.press('用紙を写す')
  expect(desk.path()).toBe(`/cases/${id}/self-plan/sheet`)

  // A sheet of another make: what is said to stand on it must be copied.
  await desk.fill({
    ...boxes,
    出された用紙: '別の様式で出された',
    '別の様式のとき、その紙に書いてある事項': [
      '利用者及びその家族の生活に対する意向',
      '提供される福祉サービス等の目標及びその達成時期',
    ],
  })
  await desk.press('保存して、出せるか確かめる', 422)
  expect(await desk.text()).toContain('文を「表6')
  await desk.fill({ [goals]: yoshiko.achievements.join('\n') })
  await fillRows(desk, '予定', [
    { 曜日: ['月', '水'], 始まり: '10:00', 終わり: '15:00', 種類: '就労継続支援B型' },
  ])
  await desk.press('保存して、出せるか確かめる')
  await desk.open(`/cases/${id}/self-plan/sheet`)
  expect(await desk.text()).toContain('別の様式：使える')
  await desk.open(`/cases/${id}/self-plan/check`)
  await desk.press('この計画を出す')
  await expectTrack(me, id, { 済み: '①②④⑧', いまここ: '⑨' })
  const paper = await paperText(me, id, 'セルフプラン用 サービス等利用計画案・児童支援利用計画案')
  expectOn(paper, '京都 花', ...yoshiko.hopes, ...yoshiko.achievements, '就労継続支援B型')
})
