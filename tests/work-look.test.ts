import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const { app, inside, stage, browserOf } = await openPages('2026-05-11')
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await new Promise((closed) => server.close(closed))
})

const shown = [people.taro, people.taka, people.kuri, people.momo, people.hina] as const
for (const [index, one] of shown.entries()) {
  const person = await register(stage, kita, one)
  const services = one === people.hina ? { care: ['11'], cameBy: '保護者' } : { training: ['46'] }
  const file = await apply(stage, kita, person, services)
  if (index > 0) await request(stage, kita, file, '王子障害相談係')
  if (index > 1) await ask(stage, kita, file)
}
await inside((tx) =>
  tx.updateTable('case_turn').set({ until: '2026-05-08' }).where('holder', '=', '窓口').execute(),
)

const tokens: Record<string, string> = {}
for (const login of [kita.desk, kita.planner]) {
  const token = `a-session-of-${login}`.padEnd(44, '-')
  tokens[login] = token
  await inside(async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
    await startSession(tx, '131177', account.id, token, Temporal.Instant.from('2026-05-11T01:00:00Z'))
  })
}

const ways: readonly (readonly [string, string, number, string])[] = [
  ['窓口', kita.desk, 1280, '/work?tab=all'],
  ['窓口、期限を過ぎた', kita.desk, 1280, '/work?tab=overdue'],
  ['窓口、しぼった', kita.desk, 1280, '/work?tab=others&district=王子地区&step=3'],
  ['窓口、電話', kita.desk, 390, '/work?tab=all'],
  ['窓口、ない', kita.desk, 390, '/work?tab=mine&month=2030-01'],
  ['相談支援専門員', kita.planner, 1280, '/work'],
  ['はじめ', kita.desk, 1280, '/start'],
  ['人の登録', kita.desk, 1280, '/persons/new'],
  ['事業所の登録', kita.desk, 1280, '/organisations/new?kind=相談支援事業所'],
]

test.each(ways)('%s', { timeout: 60_000 }, async (name, login, width, path) => {
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true })
  await context.addCookies([{ name: 'hitotsu-131177', value: tokens[login] ?? '', url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/131177${path}`)
  const folder = process.env.HITOTSU_PAGES
  if (folder) await page.screenshot({ path: `${folder}/work-${name}.png`, fullPage: true })
  if (folder && path === '/work?tab=all') {
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: `${folder}/work-${name}-紙.png`, fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  }
  expect(await page.locator('h1').count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])
  expect(await widthFaults(page)).toEqual([])
  await context.close()
})

test('紙では横向きで、印の欄がなく、することは一人二、三行で読める', { timeout: 60_000 }, async () => {
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  // As wide as the sheet between its margins.
  const context = await browser.newContext({ viewport: { width: 1031, height: 700 } })
  await context.addCookies([{ name: 'hitotsu-131177', value: tokens[kita.desk] ?? '', url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/131177/work?tab=all`)
  const sheet = await page.pdf({ preferCSSPageSize: true })
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet.toString('latin1')) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.row-tick').count()).toBeGreaterThan(3)
  expect(await page.locator('.row-tick:visible').count()).toBe(0)
  expect(await page.getByText('えらぶ', { exact: true }).isVisible()).toBe(false)
  const heights = await page
    .locator('.table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(3)
  // Points of nine, three lines and a little air.
  for (const tall of heights) expect(tall).toBeLessThan(66)
  await context.close()
})

test('しぼりこみは住所に残り、名前は出ない', async () => {
  const desk = await browserOf(kita.desk)
  const page = await desk.open('/work?tab=all&district=赤羽地区')
  expect(page.status).toBe(200)
  expect(page.says).toContain('髙仮名')
  expect(page.says).not.toContain('見本 太郎')
  expect((await desk.open('/work?tab=overdue')).says).toContain('3日すぎています')
  expect(page.html).toMatch(/href="\/131177\/work\?tab=overdue&amp;district=/)
  const hrefs = [...page.html.matchAll(/href="([^"]*\/work\?[^"]*)"/g)].map(([, to]) =>
    decodeURIComponent(to ?? ''),
  )
  expect(hrefs.join()).not.toMatch(/仮名|モモ|架空/)
})
