import { test } from 'vitest'
import { walkWithSelfPlan } from './self-plan-walk.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01' })

test('京都市のセルフプラン：記入例の京都 美子さんが自分で書く', { timeout: patience }, () =>
  walkWithSelfPlan(journey),
)
