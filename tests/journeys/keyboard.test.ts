import { test } from 'vitest'
import { keyboard } from './keyboard.ts'
import { walkWithSelfPlan } from './self-plan-walk.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01', hands: keyboard })

test('キーボードだけで：セルフプランの道をすべて', { timeout: patience }, () => walkWithSelfPlan(journey))
