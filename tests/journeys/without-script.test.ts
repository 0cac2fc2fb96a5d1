import { test } from 'vitest'
import { patience } from './shots.ts'
import { works } from './texts-works.ts'
import { expectTrack } from './track.ts'
import { beginWalk, walkToDecision, walkToPlan, walkToReview, walkToService } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01', script: false })

// Every page that is opened on this way is also measured at 320 px and with letters twice as large.
test('JavaScriptなしで：B型の道をすべて、横に動かさずに', { timeout: patience }, async () => {
  const walker = await beginWalk(journey, works)
  await walkToDecision(journey, works, walker)
  await walkToService(journey, works, walker)
  await walkToPlan(journey, works, walker)
  await walkToReview(journey, works, walker, '継続', '森 はたらく')
  await expectTrack(walker.me, walker.id, { 済み: '①②③④⑧⑨⑩⑪⑫⑬⑭' })
})
