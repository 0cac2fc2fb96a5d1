import { test } from 'vitest'
import { keyboard } from './keyboard.ts'
import { walkAsPlanner } from './planner-plan-walk.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01', hands: keyboard })

test('キーボードだけで：相談員の計画を、現状から交付まで', { timeout: patience * 2 }, () =>
  walkAsPlanner(journey, keyboard),
)
