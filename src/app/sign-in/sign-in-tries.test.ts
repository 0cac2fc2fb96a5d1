import { describe, expect, test } from 'vitest'
import { here, hiddenIn, signInTestWorld } from './sign-in-test-world.ts'

const { account, browser, codeOf, inside, later } = await signInTestWorld()

const password = '夏の雨と青い傘と犬の足んん'
const firstPage = (login: string, secret: string) =>
  [`/${here}/sign-in`, { way: 'staff', login, secret }] as const

const tries = () => inside((tx) => tx.selectFrom('sign_in_try').selectAll().execute())

describe('まちがいの回数', () => {
  test('何回に分けて同時に送っても、確かめるのは5回まで。正しいパスワードも通らない', async () => {
    await account({ login: 'brute', role: '窓口', password, secondFactor: true })
    const before = (await tries()).length
    const checked: number[] = []
    for (let wave = 0; wave < 7; wave += 1) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => browser().post(...firstPage('brute', `guess ${at}`))),
      )
      checked.push(answers.filter(({ status }) => status === 401).length)
      expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true)
    }
    expect(checked[0]).toBeGreaterThan(0)
    expect(checked.reduce((sum, one) => sum + one)).toBe(5)
    expect((await tries()).length - before).toBe(5)
    const right = await browser().post(...firstPage('brute', password))
    expect(right.status).toBe(429)
    expect(right.body).toMatch(/\d+時\d\d分まで、サインインできません/)
    expect(right.headers.get('retry-after')).toBe('900')
    later({ minutes: 15, seconds: 1 })
    expect((await browser().post(...firstPage('brute', password))).status).toBe(200)
  })

  test('同じ名前で200回いちどに送られても、ほかの人はすぐに画面を見られる', async () => {
    const flood = Array.from({ length: 200 }, () => browser().post(...firstPage('flooded', 'guess')))
    const since = performance.now()
    expect((await browser().visit(`/${here}/sign-in`)).status).toBe(200)
    const waited = performance.now() - since
    const answers = await Promise.all(flood)
    expect(waited).toBeLessThan(4_000)
    const busy = answers.find(({ body }) => body.includes('少し待って'))
    expect(busy?.status).toBe(429)
    expect(Number(busy?.headers.get('retry-after'))).toBeLessThan(10)
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5)
  })

  test('いちどに確かめるのは6人まで。ほかは、まちがいに数えずに待ってもらう', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => browser().post(...firstPage(`many-${at}`, 'guess'))),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.every((status) => status === 401 || status === 429)).toBe(true)
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(6)
  })

  test('コードのまちがいも同じ回数に入る', async () => {
    const { secret } = await account({ login: 'codes', role: '窓口', password, secondFactor: true })
    const visitor = browser()
    const second = await visitor.post(...firstPage('codes', password))
    const wrong = codeOf(secret) === '111111' ? '222222' : '111111'
    for (let at = 0; at < 5; at += 1)
      expect(
        (await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(second.body), code: wrong })).status,
      ).toBe(422)
    const right = await visitor.post(`/${here}/sign-in/step`, {
      ...hiddenIn(second.body),
      code: codeOf(secret),
    })
    expect(right.status).toBe(429)
    expect((await browser().post(...firstPage('codes', password))).status).toBe(429)
  })
})

test('断った記録に、サインイン名は残らない', async () => {
  const rows = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
  const refused = rows.filter(({ outcome }) => outcome === '断られた').map(({ detail }) => detail)
  expect(new Set(refused)).toEqual(new Set(['まちがい', '混雑', '回数', 'ワンタイムコード']))
  expect(JSON.stringify(rows)).not.toMatch(/brute|flooded|many-/)
  const kept = await inside((tx) => tx.selectFrom('sign_in_try').selectAll().execute())
  expect(JSON.stringify(kept)).not.toMatch(/brute|flooded|many-/)
})
