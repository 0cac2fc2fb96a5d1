import { expect, test } from 'vitest'
import { axeFaults, widthFaults } from './inspect.ts'
import { patience, shoot } from './shots.ts'
import { works } from './texts-works.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })

test('計画案の週をます目で書いて、保存する', { timeout: patience }, async () => {
  const { id } = await beginWalk(journey, works)
  const planner = await journey.staff(works.office.login)
  await planner.open(`/cases/${id}/plan-draft/write/week`)
  const { page } = planner
  await page.locator('.we [role=gridcell][tabindex="0"]').focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  for (let day = 1; day < 5; day += 1) await page.keyboard.press('Shift+ArrowRight')
  for (let slot = 1; slot < 10; slot += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('1')
  const block = page.getByRole('gridcell', { name: /^金曜日 午前10時から午後3時 就労継続支援/ })
  await block.waitFor()
  await page.locator('.we .week-sum').first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(await widthFaults(page)).toEqual([])
  await shoot(page, '職員 week-editor')
  await planner.press('保存する')
  await planner.open(`/cases/${id}/plan-draft/write/week`)
  expect(await block.count()).toBe(1)
  await planner.open(`/cases/${id}/plan-draft`)
  expect(await planner.text()).toContain('月の合計と支給量')
  expect(await planner.text()).toContain('110時間・22日')
})
