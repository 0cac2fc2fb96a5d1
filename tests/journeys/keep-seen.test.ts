import { beforeAll, expect, test } from 'vitest'
import { axeFaults, widthFaults } from './inspect.ts'
import { patience, shoot } from './shots.ts'
import { works } from './texts-works.ts'
import type { Visitor } from './visitor.ts'
import { beginWalk } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const wishes = '本人の意向（希望する生活）'
let first: Visitor
let second: Visitor
let id = ''

beforeAll(async () => {
  id = (await beginWalk(journey, works)).id
  first = await journey.staff('aoba')
  second = await journey.staff('aoba-kanri')
}, patience)

const at = (section: string) => `/cases/${id}/plan-draft/write/${section}`
const box = (one: Visitor, label: string) => one.page.getByRole('textbox', { name: label })
const isSaved = (one: Visitor) =>
  one.page
    .locator('[data-keep-says]')
    .filter({ hasText: /^書きかけを保存しました/ })
    .waitFor()

test('週の節には、元に戻す・やり直すが一組だけあり、ます目のCtrl+Zも同じ', {
  timeout: patience,
}, async () => {
  const { page } = first
  await first.open(at('week'))
  expect(await page.locator('.keep-bar').isVisible()).toBe(false)
  await page.locator('.we [role=gridcell][tabindex="0"]').focus()
  await page.keyboard.press('1')
  const blocks = page.locator('.we-block')
  await blocks.first().waitFor()
  await isSaved(first)
  expect(await page.getByRole('button', { name: /元に戻す|やり直す/ }).count()).toBe(2)
  await page.getByRole('button', { name: 'すべて消す' }).click()
  expect(await blocks.count()).toBe(0)
  await page.locator('.we-cleared').waitFor()
  await shoot(page, '職員 週 すべて消した')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect.poll(() => blocks.count()).toBe(1)
  await blocks.first().focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => blocks.count()).toBe(0)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), { timeout: 3000 })
    .toBe('gridcell')
  await page.keyboard.press('Control+y')
  await expect.poll(() => blocks.count()).toBe(1)
  await page.waitForTimeout(1500)
  expect(await blocks.count()).toBe(1)
})

test('書いている欄を別の人が書きかえると、その欄に出て、自分の文に戻せる', {
  timeout: patience,
}, async () => {
  for (const one of [first, second]) await one.open(at('wishes'))
  await box(first, wishes).fill('相談員の文')
  await isSaved(first)
  await expect.poll(() => box(second, wishes).inputValue(), { timeout: 6000 }).toBe('相談員の文')
  await box(first, wishes).focus()
  await box(second, wishes).fill('管理者の文')
  const note = first.page.locator('[data-keep-news="wishes"]')
  await note.waitFor()
  expect(await box(first, wishes).inputValue()).toBe('管理者の文')
  expect(await note.innerText()).toContain('書きかえました')
  expect(await note.innerText()).toContain('自分の文：相談員の文')
  expect(await axeFaults(first.page)).toEqual([])
  await shoot(first.page, '職員 書きかえられた欄')
  await note.getByRole('button', { name: '自分の文に戻す' }).click()
  expect(await box(first, wishes).inputValue()).toBe('相談員の文')
  expect(await note.count()).toBe(0)
  await expect.poll(() => box(second, wishes).inputValue(), { timeout: 6000 }).toBe('相談員の文')
})

test('小さい画面でも、下の一行は書くところを隠さず、選ぶところへの道になる', {
  timeout: patience,
}, async () => {
  const { page } = second
  await first.open('/start')
  await second.open(at('wishes'))
  // After it was opened: a page that is opened for the first time is looked at in several widths.
  await page.setViewportSize({ width: 320, height: 640 })
  await box(second, wishes).fill('青葉の文')
  await isSaved(second)
  const bar = page.locator('.keep-bar')
  const people = page.locator('[data-keep-people]')
  await expect.poll(() => people.textContent(), { timeout: 8000 }).toBe('')
  const { height, width } = (await bar.boundingBox()) ?? { height: 0, width: 0 }
  expect(width).toBe(320)
  expect(height).toBeLessThanOrEqual(64)
  expect(await widthFaults(page)).toEqual([])
  for (const label of [wishes, '長期目標', '短期目標']) {
    await page.evaluate(() => scrollTo(0, 0))
    await box(second, label).focus()
    await page.waitForTimeout(200)
    const [line, place] = [await bar.boundingBox(), await box(second, label).boundingBox()]
    if (!line || !place) throw new Error('nothing to measure')
    if (place.height < 400) expect(place.y + place.height).toBeLessThanOrEqual(line.y)
  }
  await first.open(at('wishes'))
  await second.context.setOffline(true)
  await box(first, '長期目標').fill('相談員の目標')
  await isSaved(first)
  await box(second, '長期目標').fill('青葉の目標')
  await page.waitForTimeout(800)
  await second.context.setOffline(false)
  await page.locator('.keep-clash').waitFor()
  await shoot(page, '職員 二つの文')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => scrollTo(0, 0))
  expect((await bar.boundingBox())?.height).toBeLessThan(128)
  await bar.getByRole('link', { name: '残す文を選んでください' }).click()
  const choice = page.locator('.keep-clash button').first()
  expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true)
  const [line, place] = [await bar.boundingBox(), await choice.boundingBox()]
  if (!line || !place) throw new Error('nothing to measure')
  expect(place.y >= 0 && place.y + place.height <= line.y).toBe(true)
  await choice.click()
  await isSaved(second)
  // Nothing of before is read beside it.
  expect(await page.locator('[data-keep-status]').innerText()).not.toContain('まだ')
})
