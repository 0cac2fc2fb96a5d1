import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { submitPlan, writePlan } from './steps-plan.ts'
import { beginService, contractService, nameProvider } from './steps-provider.ts'
import { recordMeeting, reportMonitoring } from './steps-review.ts'
import { works } from './texts-works.ts'
import { expectTrack } from './track.ts'
import { beginWalk, walkToDecision, walkToPlan, walkToReview, walkToService } from './walk.ts'
import { followUp } from './walk-again.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const few = { ...works, line: { ...works.line, amount: '12' } }

test('変更：モニタリングで変更が必要となり、日数をふやす', { timeout: patience }, async () => {
  const walker = await beginWalk(journey, few)
  const { me } = walker
  await walkToDecision(journey, few, walker)
  await walkToService(journey, few, walker)
  await walkToPlan(journey, few, walker)
  await walkToReview(journey, few, walker, '変更が必要', '森 はたらく')
  const desk = await journey.staff('madoguchi')
  await desk.open(`/cases/${walker.id}`)
  expect(await desk.text()).toContain('モニタリングの結果、変更の申請を受け付ける')

  journey.site.setDay('2026-06-22')
  const next = await followUp(journey, works, walker, '変更', 'モニタリングの結果、変更の申請を受け付ける')
  expectOn(await paperText(me, next, '障害福祉サービス受給者証'), '森 はたらく', '22日/月')

  const { line } = works
  await nameProvider(me, next, line)
  const provider = await journey.staff(line.login)
  await contractService(provider, next, { ...line, on: '令和8年6月22日' })
  journey.site.setDay('2026-07-02')
  await beginService(provider, next, { ...line, on: '令和8年7月1日' })
  const planner = await journey.staff(works.office.login)
  await recordMeeting(planner, next, {
    about: { 開催日: '令和8年7月2日', 開始時刻: '9:00', 終了時刻: '10:00', 開催場所: '見本ワークス' },
    attended: [{}, { 氏名: '見本 働' }],
    topics: [{ 検討した項目: '日数', 検討の内容: '毎日通う。', 結論: '月22日にする。' }],
  })
  await writePlan(planner, next, 'plan', {
    wishes: { 短期目標: '毎日、休まずに通う。' },
    needs: [{ 担当者名: '見本 働', 利用料: '月額上限あり' }],
  })
  await submitPlan(planner, next, 'plan', '令和8年7月2日')
  expectOn(await paperText(me, next, 'サービス等利用計画'), '毎日、休まずに通う。', '見本ワークス')
  await expectTrack(me, next, { 済み: '①②③④⑧⑨⑩⑪⑫⑬⑭', いまここ: '⑮' })
  journey.site.setDay('2026-09-10')
  const row = {
    サービス提供状況: '毎日来ている。',
    '本人の感想・満足度': '疲れるが楽しい。',
    '支援目標の達成度（ニーズの充足度）': '達成',
    '今後の課題・解決方法': 'なし',
  }
  await reportMonitoring(planner, next, {
    needs: [row],
    about: { 訪問した日: '令和8年9月10日', 全体の状況: '安定している。', 結果: '継続' },
  })
  expectOn(await paperText(me, next, works.names.report), '疲れるが楽しい。', '令和8年9月10日')
})
