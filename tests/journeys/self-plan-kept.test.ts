import { expect, test } from 'vitest'
import { beginSelfPlan, chooseSelfPlan } from './self-plan-begin.ts'
import { patience } from './shots.ts'
import { questions, yoshiko } from './texts-kyoto.ts'
import type { Visitor } from './visitor.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ municipality: '261008', day: '2026-04-01', closely: true })
let begun: { readonly id: string; readonly me: Visitor } | undefined

test('ふりがなのあるページで：書いた文も、ます目に入れた週も、読みこみ直して残り、次へ進める', {
  timeout: patience,
}, async () => {
  const { id, me } = await beginSelfPlan(journey)
  begun = { id, me }
  await chooseSelfPlan(me, id, '自分（家族）で書きたい')
  const { page } = me
  const isSaved = () =>
    page
      .locator('[data-keep-says]')
      .filter({ hasText: /保存しました（\d+:\d\d）/ })
      .waitFor()
  const at = (name: string) => `/cases/${id}/self-plan/write/${name}`

  await me.open(at('hopes'))
  expect(await page.locator('main rt').count()).toBeGreaterThan(5)
  await me.fill({ [questions.hopes]: yoshiko.hopes.join('\n') })
  await isSaved()
  await page.reload()
  const box = page.locator('main textarea').first()
  expect(await box.inputValue()).toBe(yoshiko.hopes.join('\n'))
  await page.getByRole('button', { name: '元に戻す' }).waitFor()
  await me.press('保存して次へ')
  expect(me.path()).toBe(at('troubles'))

  // With ふりがな the rows come first; the grid is one press away.
  await me.open(at('week'))
  await me.tap('ます目で書く')
  await me.tap('予定を入れる')
  const dialog = page.getByRole('dialog', { name: '予定を入れる' })
  await dialog.getByLabel('サービスや、すること', { exact: true }).fill('就労継続支援B型')
  for (const day of ['月曜日', '水曜日']) {
    const button = dialog.locator('.we-days').getByRole('button', { name: day })
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
  }
  await dialog.getByLabel('はじまる時間', { exact: true }).fill('午前10時')
  await dialog.getByLabel('おわる時間', { exact: true }).fill('午後3時')
  await dialog.getByRole('button', { name: '入れる', exact: true }).click()
  const block = page.getByRole('gridcell', { name: /^水曜日 午前10時から午後3時 就労継続支援B型/ })
  await block.waitFor()
  await isSaved()
  await page.reload()
  await block.waitFor()
  await me.press('保存して次へ')
  expect(me.path()).toBe(at('besides'))
  await me.open(at('week'))
  await block.waitFor()
  await me.tap('表で書く')
  expect(await page.getByRole('group', { name: '予定1', exact: true }).count()).toBe(1)
  await me.open(`/cases/${id}/self-plan/check`)
  expect(await me.text()).toContain('就労継続支援B型')
})

test('何も書かずに押しても、直せば続けられる。画面の仕組みがこわれても、押せば送れる', {
  timeout: patience,
}, async () => {
  const { id, me } = begun ?? {}
  if (!id || !me) throw new Error('the plan was not begun')
  const at = (name: string) => `/cases/${id}/self-plan/write/${name}`
  const [name = ''] = Object.keys(yoshiko.writer)
  await me.open(at('writer'))
  // An older site may still say null where nothing is written.
  await me.page.route('**/keep?since=*', async (route) => {
    const response = await route.fetch()
    if (response.status() !== 200) return route.fulfill({ response })
    const state = (await response.json()) as { units: Record<string, { typed: Record<string, unknown[]> }> }
    for (const [field, unit] of Object.entries(state.units))
      if (!Object.values(unit.typed).flat().some(Boolean)) unit.typed = { [field]: [null] }
    return route.fulfill({ json: state })
  })
  await me.fill({ [name]: '' })
  await me.press('保存して次へ', 422)
  await me.page.waitForTimeout(2000)
  await me.fill(yoshiko.writer)
  await me.page
    .locator('[data-keep-says]')
    .filter({ hasText: /保存しました/ })
    .waitFor()
  await me.press('保存して次へ')
  expect(me.path()).not.toBe(at('writer'))
  // An answer that is still on its way is waited for: taken from its route, it would have none.
  await me.page.unrouteAll({ behavior: 'wait' })

  const page = await me.context.newPage()
  await page.route('**/keep?since=*', (route) => route.fulfill({ json: { stamp: 'x', units: { a: null } } }))
  await me.open(at('hopes'))
  await page.goto(me.page.url())
  await page.waitForTimeout(2000)
  await page.locator('main textarea').first().fill('畑で働きたい')
  await page.locator('.form-end button').first().click()
  await page.waitForURL(/troubles/)
  await page.close()
})
