import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { scripts, scriptsAt } from '../src/app/page/scripts.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { newOneTimeSecret, oneTimeCodeFor } from '../src/platform/sessions/one-time-code.ts'
import { hashPassword } from '../src/platform/sessions/passwords.ts'
import { openBrowser } from './browser.ts'
import { openSite } from './site.ts'

const site = await openSite('2026-05-01')
const browser: Browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await site.close()
})
const here = '131177'
const password = '月と六ペンスと青い鳥の歌'
const secret = newOneTimeSecret()
await inMunicipality(site.world.db, { municipality: here }, async (tx) =>
  tx
    .updateTable('account')
    .set({ password_hash: await hashPassword(password), one_time_secret: secret })
    .where('login', '=', 'madoguchi')
    .execute(),
)

test('どの答えにも、守りのための見出しが付く', async () => {
  const { headers } = await fetch(`${site.address}/${here}/sign-in`)
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  const policy = (headers.get('content-security-policy') ?? '').split('; ')
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  )
  expect(policy.join()).not.toMatch(/unsafe|\*|data:|https?:/)
})

test('ページのための script は、それがよくするページにだけ付く', async () => {
  for (const path of ['/', `/${here}/`, `/${here}/sign-in`, '/law', `/${here}/contact`]) {
    const html = await (await fetch(site.address + path)).text()
    expect(html).toContain('<h1')
    expect(html).not.toContain('<script')
  }
})

test('script は名前に中身の印を持ち、ずっと取っておける。ほかの名前には何もない', async () => {
  const { href, files } = scripts()
  const answer = await fetch(site.address + href)
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect((await answer.text()).length).toBeGreaterThan(100)
  for (const name of ['site.js', '..%2f..%2fpackage.json', `x${href.split('/').at(-1)}`])
    expect((await fetch(`${site.address}${scriptsAt}/${name}`)).status).toBe(404)
  const zipped = [...files.values()].map((file) => gzipSync(file).length)
  expect(zipped.reduce((all, one) => all + one, 0)).toBeLessThan(200_000)
})

test('職員は、よそのページから来ても入口に着き、サインインすると入れて、フォームが送れる', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const origins: (string | undefined)[] = []
  page.on('request', async (request) => {
    if (request.method() === 'POST') origins.push((await request.allHeaders()).origin)
  })
  await page.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${site.address}/${here}/password">go</a>` }),
  )
  await page.goto('http://elsewhere.test/')
  await page.click('a')
  await page.fill('#staff-login', 'madoguchi')
  await page.fill('#staff-secret', password)
  await page.click('form:has(#staff-login) button')
  await page.fill('input[name=code]', oneTimeCodeFor(secret, site.world.clock.now()))
  await page.click('main form button')
  expect(new URL(page.url()).pathname).toBe(`/${here}/password`)
  expect(await page.content()).toContain('パスワードを変える')
  const [cookie] = (await context.cookies()).filter(({ name }) => name === `hitotsu-${here}`)
  expect(cookie?.sameSite).toBe('Strict')

  // From elsewhere nothing opens in their name; on the site itself they are still there.
  await page.goto('http://elsewhere.test/')
  await page.click('a')
  expect(new URL(page.url()).pathname).toBe(`/${here}/sign-in`)
  await page.goto(`${site.address}/${here}/password`)
  expect(await page.content()).toContain('パスワードを変える')
  await page.click('form[action$="sign-out"] button')
  expect(new URL(page.url()).pathname).toBe(`/${here}/`)
  expect(new Set(origins)).toEqual(new Set([site.address]))
  await context.close()
})

/** Why the site does not send `no-referrer`, which would tell even less: the day this fails, it may. */
test('no-referrer では、ブラウザーが自分のフォームの送り元を null と言う', async () => {
  const page = await browser.newPage()
  await page.route('http://other.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'referrer-policy': 'no-referrer' },
      body: '<form method="post" action="/send"><button>send</button></form>',
    }),
  )
  await page.goto('http://other.test/')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.click('button')
  expect((await (await sent).allHeaders()).origin).toBe('null')
  await page.close()
})
