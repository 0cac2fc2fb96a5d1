import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { reportMonitoring } from './steps-review.ts'
import { works } from './texts-works.ts'
import { expectTrack } from './track.ts'
import { beginWalk, walkToDecision, walkToPlan, walkToReview, walkToService } from './walk.ts'
import { followUp } from './walk-again.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const year = { ...works, terms: { 'サービス1 > 支給決定期間の終わり': '令和9年4月30日' } }

test('更新：支給決定の期間が終わる前に、前回の計画を写して続ける', { timeout: patience }, async () => {
  const walker = await beginWalk(journey, year)
  await walkToDecision(journey, year, walker)
  await walkToService(journey, year, walker)
  await walkToPlan(journey, year, walker)
  await walkToReview(journey, year, walker, '継続', '森 はたらく')

  journey.site.setDay('2027-03-01')
  const planner = await journey.staff(works.office.login)
  const row = {
    サービス提供状況: '休まず来ている。',
    '本人の感想・満足度': 'つづけたい。',
    '支援目標の達成度（ニーズの充足度）': '達成',
    '今後の課題・解決方法': '来年もつづける。',
  }
  await reportMonitoring(planner, walker.id, {
    needs: [row],
    about: { 訪問した日: '令和9年3月1日', 全体の状況: '安定している。', 結果: '更新が必要' },
  })
  // March is none of the months that were decided: the site says so before it takes the report.
  await planner.press('このまま報告する')
  expectOn(await paperText(planner, walker.id, works.names.report), '来年もつづける。', '令和9年3月1日')
  const next = await followUp(journey, year, walker, '更新', 'モニタリングの結果、更新の申請を受け付ける')
  const chief = await journey.staff('kakaricho')
  const certificate = await paperText(chief, next, '障害福祉サービス受給者証')
  expectOn(certificate, '森 はたらく', '就労継続支援B型', '22日/月', '令和9年5月1日')
  await expectTrack(walker.me, next, { 済み: '①②③④⑧⑨⑩', いまここ: '⑪⑬' })
  await walker.me.open(`/cases/${walker.id}`)
  await walker.me.follow('次の手続き')
  expect(walker.me.path()).toBe(`/cases/${next}`)
  await walker.me.follow('前の手続き')
  expect(walker.me.path()).toBe(`/cases/${walker.id}`)
})
