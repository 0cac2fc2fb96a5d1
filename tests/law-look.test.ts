import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { lawApiRoutes } from '../src/app/law/law-api-routes.ts'
import { lawPageRoutes } from '../src/app/law/law-page-routes.ts'
import { stylesheet } from '../src/app/page/assets.ts'
import type { World } from '../src/app/world.ts'
import { provisions } from '../src/law/provisions.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, basicFaults, widthFaults } from './journeys/inspect.ts'

/** The rules stand on no database: their pages alone are served. */
const app = new Hono()
app.get(stylesheet.href, (context) => context.body(stylesheet.css, 200, { 'content-type': 'text/css' }))
lawApiRoutes(app, provisions, {} as World)
lawPageRoutes(app, provisions)
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
await new Promise<void>((listening) => {
  server.once('listening', listening)
})
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()
const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
afterAll(async () => {
  await browser.close()
  await new Promise((closed) => {
    server.close(closed)
  })
})

const look = async (response: Awaited<ReturnType<typeof page.goto>>) => [
  ...(await basicFaults(page, response)),
  ...(await axeFaults(page)),
  ...(await widthFaults(page)),
]

const paths = ['/law', '/api/docs', ...provisions.flatMap(({ id }) => [`/law/${id}`, `/api/docs/${id}`])]
test.each(paths)('%s は、だれが見ても整っている', async (path) => {
  expect(await look(await page.goto(`${address}${path}`))).toEqual([])
})

test.each(provisions.map(({ id }) => id))('%s に何も入れずに問うと、直すところから始まる', async (id) => {
  await page.goto(`${address}/law/${id}`)
  await Promise.all([page.waitForNavigation(), page.click('main form .form-end button')])
  expect(await look(null)).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
})

test('答えは、答えから始まる', async () => {
  await page.goto(`${address}/law/plan-draft-need?in=${encodeURIComponent('京都市')}`)
  await page.fill('#f-asked-on', '令和6年5月1日')
  for (const id of [
    'kind',
    'services',
    'careManagement',
    'municipalityFindsNeeded',
    'previousWithoutDraft-2',
  ])
    await page.check(`#f-${id}`)
  await Promise.all([page.waitForNavigation(), page.click('main form .form-end button')])
  expect(await page.textContent('.answer-words')).toBe('計画案の提出を求める')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer')
  expect(await look(null)).toEqual([])
  expect(page.url()).toBe(`${address}/law/plan-draft-need`)
})
