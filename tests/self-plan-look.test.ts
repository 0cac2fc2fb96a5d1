import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const { app, inside, browserOf, stage } = await openPages('2026-05-11')
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await new Promise((closed) => server.close(closed))
})

const person = await register(stage, kita, people.sotei)
const file = await apply(stage, kita, person, { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await (await browserOf('madoguchi')).fill(`${file}/self-plan/choose`, { reason: '本人の希望' })

const token = 'a-session-of-the-test-that-looks-at-the-pages'
await inside(async (tx) => {
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('person', '=', person.split('/')[2] ?? '')
    .executeTakeFirstOrThrow()
  const now = Temporal.Instant.from('2026-05-11T01:00:00Z')
  await startSession(tx, '131177', account.id, token, now, { byCode: true })
})

const open = async (path: string, height: number) => {
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ viewport: { width: 390, height } })
  await context.addCookies([{ name: 'hitotsu-131177', value: token, url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/131177${path}`)
  return { page, close: () => context.close() }
}

const shot = async (page: Awaited<ReturnType<typeof open>>['page'], name: string) => {
  const folder = process.env.HITOTSU_PAGES
  if (!folder) return
  await page.screenshot({ path: `${folder}/self-plan-${name}.png` })
  await page.screenshot({ path: `${folder}/self-plan-${name}-whole.png`, fullPage: true })
}

test.each(['writer', 'hopes', 'troubles', 'achievements', 'measures', 'considerations'])(
  '電話のはじめの画面に、質問と答えの欄が見える：%s',
  { timeout: 60_000 },
  async (section) => {
    const { page, close } = await open(`${file}/self-plan/write/${section}`, 844)
    await shot(page, section)
    const box = await page
      .locator('main form.form :is(input:not([type=hidden]), textarea)')
      .first()
      .boundingBox()
    expect(box && box.y + Math.min(box.height, 60)).toBeLessThan(844)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    expect(await widthFaults(page)).toEqual([])
    await close()
  },
)

test.each(['', '/check', '/write/week'])('一覧と確かめる画面：%s', { timeout: 60_000 }, async (path) => {
  const { page, close } = await open(`${file}/self-plan${path}`, 844)
  await shot(page, `page${path.replaceAll('/', '-')}`)
  expect(await axeFaults(page)).toEqual([])
  expect(await widthFaults(page)).toEqual([])
  await close()
})

test('まちがいの知らせ、合言葉のない人が閉じるとき', { timeout: 60_000 }, async () => {
  const { page, close } = await open(`${file}/self-plan/write/writer`, 844)
  await page.locator('#f-writerName').fill('')
  await page.locator('.form-end button').first().click()
  await page.waitForSelector('.error-summary')
  await shot(page, 'wrong')
  expect(await axeFaults(page)).toEqual([])
  await page.locator('.easy-tools button').click()
  await page.waitForURL('**/sign-out')
  await shot(page, 'closing')
  expect(await page.locator('main').innerText()).toContain('合言葉が、まだありません')
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'このままサインアウトする' }).click()
  await page.waitForURL('**/?signed-out=1')
  await shot(page, 'gone')
  expect(await page.locator('main').innerText()).toContain('サインアウトしました')
  await close()
})
