import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { patience } from './shots.ts'
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
  const walker = await beginWalk(journey, works)
  id = walker.id
  first = await journey.staff('aoba')
  second = await journey.staff('aoba-kanri')
}, patience)

const at = (section: string) => `/cases/${id}/plan-draft/write/${section}`
const box = (one: Visitor, label: string) => one.page.getByRole('textbox', { name: label })
const says = (page: Page) => page.locator('[data-keep-says]')
const isSaved = (one: Visitor) =>
  says(one.page)
    .filter({ hasText: /^書きかけを保存しました（\d+:\d\d）$/ })
    .waitFor()
const holds = async (one: Visitor, label: string, text: string) =>
  expect.poll(() => box(one, label).inputValue(), { timeout: 4000 }).toBe(text)

test('書きかけは、保存ボタンを押さずに閉じても残り、だれがいつ書いたかが出る', {
  timeout: patience,
}, async () => {
  await first.open(at('wishes'))
  await box(first, wishes).pressSequentially('畑の仕事もして')
  await isSaved(first)
  await first.open('/start')
  await first.open(at('wishes'))
  expect(await box(first, wishes).inputValue()).toBe('畑の仕事もして')
  expect(await first.text()).toContain('書きかけの続きです')
  // Nothing is handed in without it.
  await first.open(`/cases/${id}/plan-draft/submit`)
  expect(await first.text()).toContain('「意向と方針」の書きかけ')
  await first.open(at('wishes'))
  await first.press('保存する')
  await first.open(`/cases/${id}/plan-draft/submit`)
  expect(await first.text()).not.toContain('書きかけ')
})

test('二秒のうちに、だれがどの節にいるかが出て、別の欄は自分で変わる', { timeout: patience }, async () => {
  for (const one of [first, second]) await one.open(at('wishes'))
  const people = first.page.locator('[data-keep-people]').filter({ hasText: '見本 青葉' })
  await people.waitFor({ timeout: 2500 })
  expect(await people.innerText()).toContain('（事業所管理者、意向と方針）')
  await box(first, '長期目標').pressSequentially('一年続ける')
  await box(second, '短期目標').pressSequentially('週に三日')
  await holds(second, '長期目標', '一年続ける')
  await holds(first, '短期目標', '週に三日')
  await isSaved(first)
  await first.press('保存する')
  await second.press('保存する')
})

test('同じ欄を二人が書くと、両方が並び、選ぶまでどちらも消えない', { timeout: patience }, async () => {
  for (const one of [first, second]) await one.open(at('wishes'))
  await second.context.setOffline(true)
  await box(first, wishes).fill('相談員の文')
  await isSaved(first)
  await box(second, wishes).fill('青葉の文')
  await says(second.page).filter({ hasText: 'まだ保存できていません' }).waitFor()
  await second.context.setOffline(false)
  const panel = second.page.locator('.keep-clash')
  await panel.waitFor()
  expect(await panel.innerText()).toContain('相談員の文')
  expect(await panel.innerText()).toContain('青葉の文')
  await second.page.waitForTimeout(1200)
  expect(await says(second.page).innerText()).not.toContain('保存しました')
  // Closed in the middle: both are still there.
  await second.open('/start')
  await second.open(at('wishes'))
  await panel.waitFor()
  expect(await box(second, wishes).inputValue()).toBe('青葉の文')
  await panel.getByRole('button', { name: '両方を残す' }).click()
  await holds(first, wishes, '青葉の文\n相談員の文')
  expect(await panel.count()).toBe(0)
  await isSaved(second)
})

test('元に戻す・やり直すは、行の追加にも、読み直したあとにも効く', { timeout: patience }, async () => {
  const { page } = first
  await first.open(at('needs'))
  const rows = page.locator('fieldset.row')
  const before = await rows.count()
  const url = page.url()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page
    .getByRole('button', { name: /を追加$/ })
    .first()
    .click()
  await expect.poll(() => rows.count()).toBe(before + 1)
  expect([loads, page.url()]).toEqual([0, url])
  await rows.last().locator('textarea').first().fill('働きたい')
  await isSaved(first)
  await first.open(at('needs'))
  expect(await rows.count()).toBe(before + 1)
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect.poll(() => rows.last().locator('textarea').first().inputValue()).toBe('')
  await page.getByRole('button', { name: '元に戻す' }).click()
  await expect.poll(() => rows.count()).toBe(before)
  for (const _ of ['row', 'text']) {
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: 'やり直す' }).click()
  }
  await expect.poll(() => rows.count()).toBe(before + 1)
  await expect.poll(() => rows.last().locator('textarea').first().inputValue()).toBe('働きたい')
})

test('ほかの人が書きかえた文は、読み直したあとの「元に戻す」で消えない', { timeout: patience }, async () => {
  const cautions = '留意事項'
  await first.open(at('review'))
  await box(first, cautions).first().fill('相談員の注意')
  await isSaved(first)
  await first.open('/start')
  await second.open(at('review'))
  await box(second, cautions).first().fill('青葉が書き直した注意')
  await isSaved(second)
  await second.open('/start')
  await first.open(at('review'))
  await first.page.waitForTimeout(1000)
  await first.page.getByRole('button', { name: '元に戻す' }).click()
  await expect.poll(() => first.page.locator('[data-keep-bar]').innerText()).toContain('そのまま')
  expect(await box(first, cautions).first().inputValue()).toBe('青葉が書き直した注意')
})

test('サーバーが受け取らないあいだは、保存しましたと言わない', { timeout: patience }, async () => {
  const { page } = first
  await first.open(at('review'))
  const heard: string[] = []
  await page.exposeFunction('heard', (text: string) => heard.push(text))
  await page.evaluate(() => {
    const place = document.querySelector('[data-keep-says]')
    new MutationObserver(() =>
      (window as unknown as { heard: (text: string) => void }).heard(place?.textContent ?? ''),
    ).observe(place as Element, { childList: true, characterData: true, subtree: true })
  })
  for (const answer of ['abort', 500, 502] as const) {
    await page.route('**/keep', (route) =>
      answer === 'abort' ? route.abort() : route.fulfill({ status: answer, body: '{}' }),
    )
    await box(first, '留意事項').first().pressSequentially(`だめ${answer}`)
    await page.waitForTimeout(1500)
    await page.unroute('**/keep')
    expect(heard.filter((text) => text.includes('保存しました'))).toEqual([])
    expect(heard.at(-1)).toContain('まだ保存できていません')
    await isSaved(first)
    heard.length = 0
  }
})
