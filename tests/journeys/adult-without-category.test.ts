import { test } from 'vitest'
import { patience } from './shots.ts'
import { works } from './texts-works.ts'
import { expectTrack } from './track.ts'
import { beginWalk, walkToDecision, walkToPlan, walkToReview, walkToService } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })

test('障害支援区分のいらない大人：⑬を⑫より後に', { timeout: patience }, async () => {
  const walker = await beginWalk(journey, works)
  const { me, id } = walker
  await expectTrack(me, id, { 済み: '①②③', いまここ: '④', この道では行いません: '⑤⑥⑦', これから: '⑧⑨⑩⑪⑫⑬⑭⑮' })
  await walkToDecision(journey, works, walker)
  await expectTrack(me, id, { 済み: '①②③④⑧⑨⑩', いまここ: '⑪⑬', これから: '⑫⑭⑮' })
  await walkToService(journey, works, walker)
  await expectTrack(me, id, { 済み: '⑪⑫', いまここ: '⑬', これから: '⑭⑮' })
  await walkToPlan(journey, works, walker)
  await expectTrack(me, id, { 済み: '⑬⑭', いまここ: '⑮' })
  await walkToReview(journey, works, walker, '継続', '森 はたらく')
})
