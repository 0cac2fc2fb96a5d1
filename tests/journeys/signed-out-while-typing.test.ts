import { beforeAll, expect, test } from 'vitest'
import { patience } from './shots.ts'
import { works } from './texts-works.ts'
import type { Visitor } from './visitor.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const wishes = '本人の意向（希望する生活）'
let path = ''
let planner: Visitor
beforeAll(async () => {
  const { id } = await beginWalk(journey, works)
  planner = await journey.staff('aoba')
  path = `/cases/${id}/plan-draft/write/wishes`
}, patience)

const says = () => planner.page.locator('[data-keep-says]')
const box = () => planner.page.getByRole('textbox', { name: wishes })

test('書いている間にサインインが切れても、別のタブでサインインすると、続きから保存される', {
  timeout: patience,
}, async () => {
  const { page, context } = planner
  await planner.open(path)
  await box().pressSequentially('はじめの文。')
  await says().filter({ hasText: '保存しました' }).waitFor()
  const cookies = await context.cookies()
  await context.clearCookies()
  await box().pressSequentially('切れてからの文。')
  await says().filter({ hasText: 'サインインの時間が切れました' }).waitFor()
  expect(await page.getByRole('status').innerText()).toContain('まだ保存できていません')
  const link = page.getByRole('link', { name: 'サインインする（新しいタブ）' })
  expect(await link.getAttribute('target')).toBe('_blank')
  await context.addCookies(cookies)
  await says().filter({ hasText: '保存しました' }).waitFor({ timeout: 8000 })
  expect(await link.count()).toBe(0)
  await planner.open('/start')
  await planner.open(path)
  expect(await box().inputValue()).toBe('はじめの文。切れてからの文。')
})

test('閉じるときに止めるのは、サーバーにまだない文があるときだけ', { timeout: patience }, async () => {
  const { page, context } = planner
  await planner.open(path)
  const stops = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await stops()).toBe(false)
  await context.setOffline(true)
  await box().pressSequentially('つながらない。')
  expect(await stops()).toBe(true)
  await says().filter({ hasText: 'まだ保存できていません' }).waitFor()
  // Pressing the button does not throw the page away either.
  await page.getByRole('button', { name: '保存する' }).click()
  await page.waitForTimeout(500)
  expect(await box().inputValue()).toContain('つながらない。')
  await context.setOffline(false)
  await says().filter({ hasText: '保存しました' }).waitFor({ timeout: 20_000 })
  expect(await stops()).toBe(false)
})

test('ほかの人がサインインしたら、その人の名では保存しない', { timeout: patience }, async () => {
  const { context } = planner
  const other = await journey.staff('aoba-kanri')
  await other.open('/start')
  await planner.open(path)
  const mine = await context.cookies()
  await context.clearCookies()
  await context.addCookies(await other.context.cookies())
  await box().pressSequentially('人ちがいの文。')
  await says().filter({ hasText: '別の人がサインインしています' }).waitFor({ timeout: 8000 })
  await other.open(path)
  expect(await other.page.getByRole('textbox', { name: wishes }).inputValue()).not.toContain('人ちがい')
  await context.clearCookies()
  await context.addCookies(mine)
  await says().filter({ hasText: '保存しました' }).waitFor({ timeout: 20_000 })
})
