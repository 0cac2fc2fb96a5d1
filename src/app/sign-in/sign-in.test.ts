import { describe, expect, test } from 'vitest'
import { demoPlace, here, hiddenIn, signInTestWorld } from './sign-in-test-world.ts'

const site = await signInTestWorld()
const { account, browser, codeOf, inside, later, letterCode, world } = site

const password = '夏の雨と青い傘と犬の足'.padEnd(12, 'ん')
const firstPage = (login: string, secret: string, way = 'staff') =>
  [`/${here}/sign-in`, { way, login, secret }] as const

/** Signs a member of staff in, up to the session. */
const enter = async (login: string, secret: string, more: Record<string, string> = {}) => {
  const visitor = browser()
  const second = await visitor.post(`/${here}/sign-in`, { way: 'staff', login, secret: password, ...more })
  const end = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(second.body), code: codeOf(secret) })
  return { visitor, end, second }
}

describe('職員のサインイン', () => {
  test('パスワードとワンタイムコードで入れる', async () => {
    const { secret } = await account({ login: 'mado', role: '窓口', password, secondFactor: true })
    const { visitor, end, second } = await enter('MADO ', secret)
    expect(second.status).toBe(200)
    expect(second.body).toContain('ワンタイムコード')
    expect(second.body).not.toContain(password)
    expect(end.status).toBe(303)
    expect(end.headers.get('location')).toBe(`/${here}/start`)
    const cookie = end.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^hitotsu-131177=[0-9a-f]{64}; Path=\/131177; HttpOnly; SameSite=Strict$/)
    expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
  })

  test('パスワードだけでは、どの画面も開かない', async () => {
    await account({ login: 'half', role: '窓口', password, secondFactor: true })
    const visitor = browser()
    await visitor.post(...firstPage('half', password))
    expect(visitor.cookie()).toBe('')
    expect((await visitor.visit(`/${here}/password`)).status).toBe(303)
  })

  test('同じコードは2回使えず、前後1つまでのコードが通る', async () => {
    const { secret } = await account({ login: 'replay', role: '係長', password, secondFactor: true })
    expect((await enter('replay', secret)).end.status).toBe(303)
    expect((await enter('replay', secret)).end.status).toBe(422)
    const before = codeOf(secret)
    later({ seconds: 30 })
    const visitor = browser()
    const second = await visitor.post(...firstPage('replay', password))
    const stepped = (code: string) =>
      visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(second.body), code })
    expect((await stepped(before)).status).toBe(422)
    const next = codeOf(secret)
    later({ seconds: 30 })
    expect((await stepped(next)).status).toBe(303)
  })

  test('同じコードを同時に2つ送っても、入れるのは1人', async () => {
    const { secret } = await account({ login: 'race', role: '係長', password, secondFactor: true })
    const visitors = [browser(), browser()]
    const pages: string[] = []
    for (const visitor of visitors) pages.push((await visitor.post(...firstPage('race', password))).body)
    const both = await Promise.all(
      visitors.map((visitor, at) =>
        visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(pages[at] ?? ''), code: codeOf(secret) }),
      ),
    )
    const statuses = both.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(303)
    expect([422, 429]).toContain(statuses[1])
  })

  test('途中で10分たつと、初めからになる', async () => {
    const { secret } = await account({ login: 'slow', role: '係長', password, secondFactor: true })
    const visitor = browser()
    const second = await visitor.post(...firstPage('slow', password))
    later({ minutes: 10, seconds: 1 })
    const late = await visitor.post(`/${here}/sign-in/step`, {
      ...hiddenIn(second.body),
      code: codeOf(secret),
    })
    expect(late.status).toBe(401)
    expect(late.body).toContain('時間がたちました')
    expect(visitor.cookie()).toBe('')
  })

  test('第二の要素がない人は、先に登録する', async () => {
    await account({ login: 'fresh', role: '事業所管理者', password })
    const visitor = browser()
    const setup = await visitor.post(...firstPage('fresh', password))
    expect(setup.body).toContain('認証アプリを登録する')
    expect(setup.body).toContain('otpauth://totp/')
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(setup.body)?.[1]?.replaceAll(' ', '') ?? ''
    const wrong = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(setup.body), code: '000000' })
    expect(wrong.status).toBe(422)
    expect(visitor.cookie()).toBe('')
    const end = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(setup.body), code: codeOf(secret) })
    expect(end.status).toBe(303)
    later({ seconds: 60 })
    expect((await enter('fresh', secret)).end.status).toBe(303)
  })

  test('開始番号の人は、パスワードと認証アプリを先に決める', async () => {
    const { id } = await account({ login: 'newcomer', role: '相談支援専門員' })
    await letterCode(id, '123412341234', '2026-05-01')
    const visitor = browser()
    const first = await visitor.post(...firstPage('newcomer', '1234 1234 1234'))
    expect(first.body).toContain('パスワードを決める')
    const weak = await visitor.post(`/${here}/sign-in/step`, {
      ...hiddenIn(first.body),
      password: 'password1234',
      again: 'password1234',
    })
    expect(weak.status).toBe(422)
    const set = await visitor.post(`/${here}/sign-in/step`, {
      ...hiddenIn(first.body),
      password,
      again: password,
    })
    expect(set.body).toContain('認証アプリを登録する')
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(set.body)?.[1]?.replaceAll(' ', '') ?? ''
    const end = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(set.body), code: codeOf(secret) })
    expect(end.status).toBe(303)
    expect((await browser().post(...firstPage('newcomer', '123412341234'))).status).toBe(401)
  })

  test('知らない名前と、まちがったパスワードと、止めたアカウントは、同じ答え', async () => {
    const { id } = await account({ login: 'aaaa', role: '窓口', password, secondFactor: true })
    const known = await browser().post(...firstPage('aaaa', 'not-it-99'))
    const unknown = await browser().post(...firstPage('bbbb', 'not-it-99'))
    await inside((tx) =>
      tx
        .updateTable('account')
        .set({ disabled_at: `${site.now()}` })
        .where('id', '=', id)
        .execute(),
    )
    const disabled = await browser().post(...firstPage('aaaa', password))
    expect(known.status).toBe(401)
    expect(unknown.body.replaceAll('bbbb', 'aaaa')).toBe(known.body)
    expect(disabled.body).toBe(known.body)
    expect(known.body).toContain('value="aaaa"')
    expect(known.body).not.toContain('not-it-99')
  })

  test('止めると、サインイン中の人もすぐに出る', async () => {
    const { id, secret } = await account({ login: 'stopped', role: '窓口', password, secondFactor: true })
    const { visitor } = await enter('stopped', secret)
    expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
    await inside((tx) =>
      tx
        .updateTable('account')
        .set({ disabled_at: `${site.now()}` })
        .where('id', '=', id)
        .execute(),
    )
    expect((await visitor.visit(`/${here}/password`)).status).toBe(303)
  })
})

describe('セッション', () => {
  test('使わないまま15分で終わり、使っていても12時間で終わる', async () => {
    const { secret } = await account({ login: 'idle', role: '窓口', password, secondFactor: true })
    const { visitor } = await enter('idle', secret)
    later({ minutes: 14 })
    expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
    later({ minutes: 16 })
    expect((await visitor.visit(`/${here}/password`)).status).toBe(303)
    const { visitor: busy } = await enter('idle', secret)
    for (let minutes = 0; minutes < 12 * 60; minutes += 10) {
      expect((await busy.visit(`/${here}/password`)).status).toBe(200)
      later({ minutes: 10 })
    }
    later({ minutes: 1 })
    expect((await busy.visit(`/${here}/password`)).status).toBe(303)
  })

  test('サインインのたびに新しいセッションになり、前のものは使えない', async () => {
    const { secret } = await account({ login: 'twice', role: '窓口', password, secondFactor: true })
    const { visitor } = await enter('twice', secret)
    const old = visitor.cookie()
    later({ seconds: 30 })
    const second = await visitor.post(...firstPage('twice', password))
    await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(second.body), code: codeOf(secret) })
    expect(visitor.cookie()).not.toBe(old)
    expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
    expect((await browser().visit(`/${here}/password`, { headers: { cookie: old } })).status).toBe(303)
  })

  test('サインアウトには、その画面の印が要る', async () => {
    const { secret } = await account({ login: 'leaver', role: '窓口', password, secondFactor: true })
    const { visitor } = await enter('leaver', secret)
    const page = await visitor.visit(`/${here}/password`)
    expect((await visitor.post(`/${here}/sign-out`, { _csrf: '0'.repeat(64) })).headers.get('location')).toBe(
      `/${here}/start`,
    )
    expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
    const token = visitor.cookie()
    const out = await visitor.post(`/${here}/sign-out`, hiddenIn(page.body, `/${here}/sign-out`))
    expect(out.headers.get('location')).toBe(`/${here}/?signed-out=1`)
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(visitor.cookie()).toBe('')
    expect((await browser().visit(`/${here}/password`, { headers: { cookie: token } })).status).toBe(303)
  })

  test('ほかのサイトからの送信は受けない', async () => {
    const answer = await browser().visit(`/${here}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ way: 'staff', login: 'mado', secret: password }),
    })
    expect(answer.status).toBe(403)
  })

  test('httpsで動かすと、クッキーはSecureになる', async () => {
    Object.assign(world, { address: 'https://hitotsu.example' })
    const { secret } = await account({ login: 'secure', role: '窓口', password, secondFactor: true })
    expect((await enter('secure', secret)).end.headers.get('set-cookie')).toContain('; Secure')
    Object.assign(world, { address: 'http://localhost' })
  })
})

test('つぎの行き先は、同じ市町村の中だけ', async () => {
  const { secret } = await account({ login: 'next', role: '窓口', password, secondFactor: true })
  const rows = [
    ['/131177/cases/x?y=1', '/131177/cases/x?y=1'],
    ['https://evil.example/131177/', '/131177/start'],
    ['//evil.example/131177/', '/131177/start'],
    ['/\\evil.example', '/131177/start'],
    ['/131177/../141002/start', '/131177/start'],
    ['/131177/%2e%2e/141002/start', '/131177/start'],
    ['/131177//evil.example', '/131177//evil.example'],
    ['/131177/sign-out', '/131177/start'],
    ['/141002/start', '/131177/start'],
    ['javascript:alert(1)', '/131177/start'],
  ] as const
  for (const [next, then] of rows) {
    later({ minutes: 1 })
    expect((await enter('next', secret, { next })).end.headers.get('location'), next).toBe(then)
  }
})

describe('見本の世界', () => {
  test('役のボタンは、見本の世界だけにある', async () => {
    const { id } = await account({ login: 'demo', role: '係長', municipality: demoPlace })
    const { id: real } = await account({ login: 'nodemo', role: '係長' })
    const page = await browser().visit(`/${demoPlace}/sign-in`)
    expect(page.body).toContain('見本の世界：役を選んで入る')
    expect(page.body).toContain(id)
    const visitor = browser()
    expect((await visitor.post(`/${demoPlace}/sign-in/demo`, { account: id })).status).toBe(303)
    expect((await visitor.visit(`/${demoPlace}/password`)).status).toBe(200)
    expect((await browser().visit(`/${here}/sign-in`)).body).not.toContain('役を選んで入る')
    expect((await browser().post(`/${here}/sign-in/demo`, { account: real })).status).toBe(404)
    expect((await browser().post(`/${demoPlace}/sign-in/demo`, { account: real })).status).toBe(404)
  })
})

test('サインインの記録には、サインイン名が残らない', async () => {
  const rows = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
  const actions = new Set(rows.map(({ action, outcome }) => `${action} ${outcome}`))
  expect(actions).toContain('サインイン 書いた')
  expect(actions).toContain('サインイン 断られた')
  expect(actions).toContain('サインアウト 書いた')
  expect(actions).toContain('サインアウト 断られた')
  const details = new Set(rows.map(({ detail }) => detail))
  for (const one of ['パスワード', 'まちがい', '時間切れ', 'パスワードの設定', '認証アプリの登録'])
    expect(details, one).toContain(one)
  expect(JSON.stringify(rows)).not.toMatch(/mado|bbbb/)
  const kept = await inside((tx) => tx.selectFrom('sign_in_try').selectAll().execute())
  expect(JSON.stringify(kept)).not.toMatch(/mado|bbbb/)
})
