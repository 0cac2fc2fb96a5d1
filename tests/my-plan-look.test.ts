import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const { app, inside, stage } = await openPages('2026-05-11')
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await new Promise((closed) => server.close(closed))
})

const person = await register(stage, kita, people.hanako)
const file = await apply(stage, kita, person, { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await ask(stage, kita, file)
await accept(stage, kita, file)
await writeDraft(stage, kita, file, workshop)
await submitDraft(stage, kita, file)

const token = 'a-session-of-the-test-that-looks-at-the-page'
await inside(async (tx) => {
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('person', '=', person.split('/')[2] ?? '')
    .executeTakeFirstOrThrow()
  await startSession(tx, '131177', account.id, token, Temporal.Instant.from('2026-05-11T01:00:00Z'))
})

const ways: readonly (readonly [string, number, string, 'active' | 'none'])[] = [
  ['電話', 390, '', 'none'],
  ['電話、ふりがななし', 390, '?kana=off', 'none'],
  ['机', 1280, '', 'none'],
  ['強い色', 390, '', 'active'],
]

test.each(ways)('わたしの計画：%s', { timeout: 60_000 }, async (name, width, query, forcedColors) => {
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ viewport: { width, height: 800 }, forcedColors })
  await context.addCookies([{ name: 'hitotsu-131177', value: token, url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/131177${file}/my-plan${query}`)
  const folder = process.env.HITOTSU_PAGES
  if (folder) await page.screenshot({ path: `${folder}/my-plan-${name}.png`, fullPage: true })
  expect(await page.locator('h1').count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])
  expect(await widthFaults(page)).toEqual([])
  await context.close()
})
