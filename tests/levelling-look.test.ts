import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openBrowser } from './browser.ts'
import { axeFaults, widthFaults } from './journeys/inspect.ts'
import { openPages } from './open-pages.ts'

const municipality = '131177'
const solver = createSolver()
const { app, inside, browserOf } = await openPages('2026-06-01', { solve: solver.solve })
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
const chromium = await openBrowser()
afterAll(async () => {
  await chromium.close()
  await new Promise((closed) => server.close(closed))
  await solver.close()
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Two in three of one name, as a city has them. */
const put = async (count: number, office: string | null) => {
  const id = systemRandomness.newId()
  const [name, kana] = [
    ['菅原 凛', 'スガワラ リン'],
    ['見本 花子', 'ミホン ハナコ'],
  ][count % 2] ?? ['', '']
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{
          municipality,
          id,
          name: name ?? '',
          kana: kana ?? '',
          address: '見本町1',
          disabilities: ['知的'],
        },
        ...{ birth_date: `19${60 + (count % 40)}-0${1 + (count % 9)}-15`, district: '王子地区' },
        certificate_number: count % 5 === 0 ? null : `99000${String(10_000 + count)}`,
        ...{ guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: systemRandomness.newId(), person: id, decided_on: '2025-03-20' },
        ...{ starts: '2025-04-01', ends: count < 20 ? '2026-06-30' : '2027-02-28', services: ['22'] },
        ...{ target: '障害者', plan: '計画', subject: true, next_subject: true, office },
        ...{ part: '身体・知的', mix: '日中活動系のみ' },
      })
      .execute()
  })
}
const { organisation } = await inside((tx) =>
  tx.selectFrom('account').where('login', '=', 'aoba').select('organisation').executeTakeFirstOrThrow(),
)
for (let count = 0; count < 90; count += 1) await put(count, count % 3 === 0 ? null : organisation)
const staff = { desk: await browserOf('madoguchi'), head: await browserOf('kakaricho') }
const asked = { year: '2026', most: '5', officeMost: '', birth: 'none' }
const path = (await staff.desk.fill('/levelling', asked)).to
await staff.desk.fill('/levelling', { ...asked, officeMost: '9', birth: '誕生月の末日' })

const open = async (login: keyof typeof staff, width: number, to: string) => {
  const context = await chromium.newContext({ viewport: { width, height: 800 } })
  const value = staff[login].cookie.split('=').slice(1).join('=')
  await context.addCookies([{ name: `hitotsu-${municipality}`, value, url: address() }])
  const page = await context.newPage()
  const keep = async (name: string) => {
    const folder = process.env.HITOTSU_PAGES
    if (folder) await page.screenshot({ path: `${folder}/look-${name}-${width}.png`, fullPage: true })
  }
  const look = async (name: string) => {
    await keep(name)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    expect(await widthFaults(page)).toEqual([])
  }
  await page.goto(`${address()}/${municipality}${to}`)
  return { page, look, keep, context }
}
const pages = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).flatMap(([name, to]) => [1280, 390, 320].map((width) => [name, width, to] as const))
const seen = async (name: string, width: number, to: string) => {
  const { page, look, keep, context } = await open('head', width, to)
  await look(name)
  await page.emulateMedia({ media: 'print' })
  await keep(`${name}-紙`)
  expect(await page.locator('.row-tick:visible').count()).toBe(0)
  await context.close()
}

test.each(
  pages({
    条件: '/levelling',
    案: path,
    早める人: `${path}/people`,
    返事: `${path}/consent`,
    返事をさがした: `${path}/consent?q=1-2 1-4 1-900 2-3`,
    返事を名前でさがす: `${path}/consent/find`,
    お知らせ: `${path}/letters?by=2026-06-20`,
  }),
)('%s（%i）', { timeout: 60_000 }, seen)

test('キーボードだけで、番号でさがし、印をつけ、返事を記録する', { timeout: 60_000 }, async () => {
  const { page, look, context } = await open('desk', 1280, `${path}/consent`)
  const tabTo = async (wanted: string) => {
    for (let tabs = 0; tabs < 120; tabs += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return
    }
    throw new Error(`no way to ${wanted} by Tab`)
  }
  for (const numbers of ['1-1 1-2 1-3', '4 5 6 7']) {
    await tabTo('input[name=q]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type(numbers)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === numbers)
    await tabTo('a[href*="ticked=1"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/ticked=1/)
    await tabTo('input[name=answer]')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('ticked'))
    await page.waitForLoadState()
  }
  await look('まとめて記録した')
  expect(await page.locator('main').innerText()).toContain('同意 7人、同意しない 0人')
  await context.close()
})

test.each(pages({ 承認する: `${path}/approve`, 取り消す: `${path}/take-back` }))(
  '%s（%i）',
  { timeout: 60_000 },
  seen,
)

test.each([1280, 390, 320])('承認のあと（%i）', { timeout: 60_000 }, async (width) => {
  if ((await staff.head.open(path)).says.includes('まだ承認していません'))
    await staff.head.fill(`${path}/approve`)
  await seen('承認のあと', width, path)
  await seen('承認のあとの取り消し', width, `${path}/take-back`)
  await seen('承認のあとの人', width, `${path}/people`)
})
