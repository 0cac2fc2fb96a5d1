import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const municipality = '131177'
const { app, inside, browserOf } = await openPages('2026-06-01')
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const chromium = await openBrowser()
afterAll(async () => {
  await chromium.close()
  await new Promise((closed) => server.close(closed))
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const office = await inside(async (tx) => {
  const row = await tx
    .selectFrom('account')
    .where('login', '=', 'aoba')
    .select('organisation')
    .executeTakeFirstOrThrow()
  return row.organisation ?? ''
})
const put = async (count: number, planner: string | null) => {
  const name = `見本 ${['花子', '太郎', '次郎', '桃子', '三郎'][count % 5]}${count}`
  const id = systemRandomness.newId()
  const ends = Temporal.PlainDate.from('2026-06-30')
    .add({ months: count % 5 })
    .toString()
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン ハナコ', birth_date: '1990-01-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district: ['王子地区', '赤羽地区', null][count % 3] ?? null },
        ...{ guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: systemRandomness.newId(), person: id, decided_on: '2025-07-01' },
        ...{ starts: '2025-07-01', ends, services: ['22'], target: '障害者', plan: '計画', office, planner },
        ...{ subject: true, next_subject: true },
      })
      .execute()
  })
}
const planners = await Promise.all(
  [
    ['見本 相談', '1.00', null],
    ['見本 青葉', '0.50', null],
    ['見本 退職', '1.00', '2026-05-31'],
  ].map(async ([name = '', share = '1', until = null]) => {
    const id = systemRandomness.newId()
    await inside((tx) =>
      tx
        .insertInto('planner')
        .values({
          ...{ municipality, id, organisation: office, name: name ?? '', share: share ?? '1' },
          ...{ since: '2020-04-01', until },
        })
        .execute(),
    )
    return id
  }),
)
const [own = '', half = '', left = ''] = planners
for (let count = 0; count < 34; count += 1) await put(count, own)
for (let count = 0; count < 16; count += 1) await put(count + 40, half)
for (let count = 0; count < 58; count += 1) await put(count + 60, count % 4 === 0 ? left : null)

const cookies: Record<string, string> = {}
for (const login of ['aoba', 'aoba-kanri'])
  cookies[login] = (await browserOf(login)).cookie.split('=').slice(1).join('=')
const open = async (login: string, width: number, path: string) => {
  const context = await chromium.newContext({ viewport: { width, height: 800 } })
  await context.addCookies([{ name: `hitotsu-${municipality}`, value: cookies[login] ?? '', url: address() }])
  const page = await context.newPage()
  const keep = async (name: string) => {
    const folder = process.env.HITOTSU_PAGES
    if (folder) await page.screenshot({ path: `${folder}/held-${name}-${width}.png`, fullPage: true })
  }
  const look = async (name: string) => {
    await keep(name)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    expect(await widthFaults(page)).toEqual([])
  }
  await page.goto(`${address()}/${municipality}${path}`)
  return { page, look, keep, context }
}

test.each([
  ['受け持ち', 'aoba-kanri', 1280, '/my-load'],
  ['受け持ち', 'aoba-kanri', 390, '/my-load'],
  ['登録', 'aoba-kanri', 1280, '/my-load/planners'],
  ['登録', 'aoba-kanri', 390, '/my-load/planners'],
  ['一人の', 'aoba-kanri', 1280, `/my-load/planners/${own}/persons?district=王子地区`],
  ['まだ', 'aoba-kanri', 1280, '/my-load/undecided'],
  ['まだ', 'aoba-kanri', 390, '/my-load/undecided?ticked=1&page=2'],
  ['わたしの', 'aoba', 1280, '/my-load/mine'],
  ['わたしの', 'aoba', 390, '/my-load/mine'],
])('%s（%s、%i）', { timeout: 60_000 }, async (name, login, width, path) => {
  const { page, look, keep, context } = await open(login, width, path)
  await look(name)
  await page.emulateMedia({ media: 'print' })
  await keep(`${name}-紙`)
  expect(await page.locator('.row-tick:visible').count()).toBe(0)
  expect(await page.locator('.bulk-bar:visible').count()).toBe(0)
  await context.close()
})

test.each([1280, 390])(
  'キーボードだけで、印をつけ、えらび、確かめ、決め、取り消す（%i）',
  {
    timeout: 60_000,
  },
  async (width) => {
    const { page, look, context } = await open('aoba-kanri', width, '/my-load/undecided')
    const tabTo = async (wanted: string) => {
      for (let tabs = 0; tabs < 200; tabs += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return
      }
      throw new Error(`no way to ${wanted} by Tab`)
    }
    await tabTo('.row-tick')
    await page.keyboard.press('Space')
    await tabTo('.row-tick')
    await page.keyboard.press('Space')
    await tabTo('input[name=planner]')
    await page.keyboard.press('Space')
    await page.locator('input[name=planner]').nth(1).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=替える前とあと')
    await look('確かめ')
    await tabTo('button[name=_confirmed]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=2人の担当を、見本 青葉にしました')
    await look('決めた')
    await tabTo('a[href$="/take-back"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('h1:has-text("この仕事を取り消す")')
    await tabTo('main button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=取り消しました')
    await page.goto(`${address()}/${municipality}/my-load/undecided`)
    await page.locator('main .bulk-bar button').click()
    await page.waitForSelector('[role=alert]')
    await look('誤り')
    await context.close()
  },
)
