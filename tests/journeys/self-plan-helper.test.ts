import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { beginSelfPlan, chooseSelfPlan } from './self-plan-begin.ts'
import { patience } from './shots.ts'
import { fillRows } from './steps-plan.ts'
import { questions, yoshiko } from './texts-kyoto.ts'
import { expectTrack } from './track.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01' })

test('手伝う人と書く：説明、事業者が表面、市町村と支援センターが裏面（別紙2の1から4）', {
  timeout: patience,
}, async () => {
  const { id, desk, me } = await beginSelfPlan(journey)
  const day = await journey.staff('day')
  const centre = await journey.staff('center')
  await day.open('/start')
  expect(await day.look(`/cases/${id}`)).toBe(404)

  await desk.open(`/cases/${id}/self-plan/explain`)
  await desk.fill({ 説明のしかた: '窓口で' })
  await desk.press('記録する')
  await chooseSelfPlan(desk, id, '事業所が空くのを待っている')
  await desk.open(`/cases/${id}/self-plan/ask-helper`)
  await desk.fill({ 手伝いを頼む事業者: '○○デイセンター（見本）' })
  await desk.press('手伝いを頼む')
  expect(await desk.text()).toContain('○○デイセンター（見本）に表面の手伝いを頼んだ')

  // The provider sees its turn, writes the front and nothing of the back.
  await day.open('/start')
  expect(await day.text()).toContain('京都 美子')
  await day.open(`/cases/${id}/self-plan/write/writer`)
  await day.fill(yoshiko.writer)
  await day.press('保存して次へ')
  for (const page of ['hopes', 'troubles', 'achievements'] as const) {
    await day.fill({ [questions[page]]: yoshiko[page].join('\n') })
    await day.press('保存して次へ')
  }
  await day.press('保存して次へ')
  await day.fill({ [questions.considerations]: yoshiko.considerations.join('\n') })
  await day.press('保存して次へ')
  expect(await day.look(`/cases/${id}/self-plan/write/week`)).toBe(404)
  await day.open(`/cases/${id}/self-plan/check`)
  await day.press('今あるところまで出す')
  const front = await paperText(desk, id, 'セルフプラン用 サービス等利用計画案・児童支援利用計画案（表面）')
  expectOn(front, ...Object.values(yoshiko.writer), ...yoshiko.hopes, ...yoshiko.considerations)

  // The front is out of her hands; the centre that is called works with the municipality on the back.
  await me.open(`/cases/${id}/self-plan?kana=off`)
  expect(await me.text()).toContain('今あるところまで、出しました。')
  await desk.open(`/cases/${id}/call-centre`)
  await desk.fill({ 支援センター: '見本障害者地域生活支援センター' })
  await desk.press('加わってもらう')
  await centre.open('/start')
  expect(await centre.text()).toContain('セルフプランの裏面を書き、仕上げる')
  await centre.open(`/cases/${id}/self-plan/sheet`)
  await fillRows(centre, '予定', [
    { 曜日: ['月', '水'], 始まり: '10:00', 終わり: '15:00', 種類: '就労継続支援B型' },
  ])
  await centre.press('保存して、出せるか確かめる')
  await centre.press('この計画を出す', 409)
  expect(await centre.text()).toContain('裏面まで仕上げて閉じるのは、市町村の窓口です。')
  await desk.open(`/cases/${id}/self-plan/check`)
  await desk.press('この計画を出す')
  await expectTrack(me, id, { 済み: '①②④⑧', いまここ: '⑨', この道では行いません: '③⑤⑥⑦⑬⑭⑮' })
  for (const page of ['', '/self-plan', '/papers']) expect(await day.look(`/cases/${id}${page}`)).toBe(404)
})
