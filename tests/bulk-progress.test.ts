import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../src/app/bulk/bulk-runner.ts'
import { bulkStep } from '../src/app/bulk/bulk-step.ts'
import { openBrowser } from './browser.ts'
import { bulkCases, type Like, municipality } from './bulk-cases.ts'
import { axeFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const { app, world, browserOf, inside, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const chromium = await openBrowser()
afterAll(async () => {
  await chromium.close()
  await new Promise((closed) => server.close(closed))
})
const patience = 60_000

const opened = async (javaScriptEnabled: boolean) => {
  const job = await cases.begin('district', await cases.putAll([can, can]), { district: '赤羽地区' })
  const { cookie } = await browserOf('madoguchi')
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = await chromium.newContext({ javaScriptEnabled })
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  await page.goto(`${url}/${municipality}/bulk/${job}`)
  const says = (text: string) =>
    page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 20_000 })
  return { page, says, job }
}
const step = () => bulkStep(world, bulkActions, municipality)
const finish = async () => {
  while (await bulkRound(world, bulkActions));
}

test('進み具合は、その場で、しずかに変わり、終わると結果が出る', { timeout: patience }, async () => {
  const { page, says, job } = await opened(true)
  await says('まもなく始まります（2件）')
  expect(await axeFaults(page)).toEqual([])
  const stays = page.getByRole('link', { name: '自動で新しくするのをやめる' })
  await stays.focus()
  await page.evaluate(() => Object.assign(window, { isTheSame: true }))
  await step()
  await says('進んでいます（2件のうち 1件）')
  // Whoever stands on a link stays there.
  expect(await stays.evaluate((link) => link === document.activeElement)).toBe(true)
  await finish()
  await says('終わりました')
  await page.getByRole('table', { name: '済み（2件）' }).waitFor()
  expect(await page.getByText('王子地区 → 赤羽地区').count()).toBe(2)
  expect(await stays.count()).toBe(0)
  // Nothing on the page still says how it was.
  expect(await page.locator('body').innerText()).not.toMatch(/まもなく始まります|進んでいます/)
  expect(await page.getByRole('link', { name: 'この仕事を取り消す' }).count()).toBe(1)
  expect(await page.getByRole('status').evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true)
  // Asking how far it is wrote down no look at anybody: only the first sight and the last.
  const looks = await inside((tx) =>
    tx
      .selectFrom('audit_entry')
      .select(['person', 'outcome'])
      .where('target', '=', job)
      .where('action', '=', 'まとめてした仕事を見る')
      .where('person', 'is not', null)
      .execute(),
  )
  expect(looks).toHaveLength(4)
})

test('止めれば、止まっている', { timeout: patience }, async () => {
  const { page, says } = await opened(true)
  await page.getByRole('link', { name: '自動で新しくするのをやめる' }).click()
  await page.waitForURL(/watch=0/)
  await finish()
  await page.waitForTimeout(6_000)
  await says('まもなく始まります')
})

test('script なしでも、頁が読み直される', { timeout: patience }, async () => {
  const { says } = await opened(false)
  await says('まもなく始まります（2件）')
  await finish()
  await says('終わりました')
})

test('不具合は一つも起きなかった', () => expect(faults).toEqual([]))
