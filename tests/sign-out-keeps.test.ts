import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openBrowser } from './browser.ts'
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

const other = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, other, '王子障害相談係')
await ask(stage, kita, other)
await accept(stage, kita, other)

const own = {
  column: 'person',
  is: person.split('/')[2] ?? '',
  path: `${file}/self-plan/write/hopes`,
} as const
const staff = { column: 'login', is: 'aoba', path: `${other}/plan-draft/write/wishes` } as const
const exit = '.easy-tools form[action$="sign-out"] button'

const signedIn = async ({ column, is, path }: typeof own | typeof staff) => {
  const token = systemRandomness.newToken()
  await inside(async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where(column, '=', is)
      .executeTakeFirstOrThrow()
    await startSession(tx, '131177', account.id, token, Temporal.Instant.from('2026-05-11T01:00:00Z'))
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = await browser.newContext()
  await context.addCookies([{ name: 'hitotsu-131177', value: token, url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/131177${path}`)
  return { page, box: page.locator('form[data-keep] textarea').first(), close: () => context.close() }
}

test.each([
  ['サインアウト', staff, 'header form[action$="sign-out"] button'],
  ['サインアウトして閉じる', own, exit],
] as const)(
  '打ってすぐ「%s」を押しても、打った文は残っている',
  { timeout: 60_000 },
  async (name, who, button) => {
    const first = await signedIn(who)
    await first.box.pressSequentially(`${name}の前に打った。`)
    await first.page.locator(button).click()
    await first.page.waitForURL('**/*?signed-out=1')
    await first.close()
    const again = await signedIn(who)
    expect(await again.box.inputValue()).toContain(`${name}の前に打った。`)
    await again.close()
  },
)

test('サーバーが答えないとき、待つのは少しで、閉じられる', { timeout: 60_000 }, async () => {
  const { page, box, close } = await signedIn(own)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.route('**/keep*', () => undefined)
  await box.pressSequentially('届かない。')
  await page.locator(exit).click()
  await page.waitForURL('**/*?signed-out=1', { timeout: 15_000 })
  await close()
})
