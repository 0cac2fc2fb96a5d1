import { test } from 'vitest'
import { walkAsPlanner } from './planner-plan-walk.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01', closely: true })

test(
  '相談員が記入例を計画として書く：現状から課題へ、差し戻し、決定、会議、計画、交付',
  {
    timeout: patience * 2,
  },
  () => walkAsPlanner(journey),
)
