import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { child } from './texts-child.ts'
import { expectTrack } from './track.ts'
import {
  beginWalk,
  grantNoticeTitle,
  walkToDecision,
  walkToPlan,
  walkToReview,
  walkToService,
} from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })

test('障害児：保護者が申請する', { timeout: patience }, async () => {
  const walker = await beginWalk(journey, child)
  const { me, id } = walker
  expectOn(
    await paperText(me, id, '障害児支援利用計画案 提出依頼書'),
    '川 みまもり',
    '川 そだつさんの保護者',
    '放課後等デイサービス',
  )
  await me.open('/start')
  expect(await me.text()).toContain('川 そだつさん')
  await expectTrack(me, id, { 済み: '①②③', いまここ: '④', この道では行いません: '⑤⑥⑦' })
  await walkToDecision(journey, child, walker)
  expectOn(
    await paperText(me, id, grantNoticeTitle),
    '川 みまもり',
    '川 そだつ',
    '放課後等デイサービス',
    '14日/月',
  )
  expectOn(
    await paperText(me, id, '通所受給者証'),
    '川 みまもり',
    '川 そだつ',
    '平成29年6月9日',
    '見本ひだまり相談室',
  )
  await walkToService(journey, child, walker)
  await walkToPlan(journey, child, walker)
  expectOn(await paperText(me, id, '障害児支援利用計画'), '川 みまもり', '見本こども教室')
  await expectTrack(me, id, { 済み: '①②③④⑧⑨⑩⑪⑫⑬⑭', いまここ: '⑮' })
  await walkToReview(journey, child, walker, '継続', '川 みまもり')
})
