import { describe, expect, test } from 'vitest'
import { setUp } from './setup-code.ts'
import { demoPlace, here, hiddenIn, signInTestWorld } from './sign-in-test-world.ts'

const site = await signInTestWorld()
const { account, browser, codeOf, inside, later, ownerUrl, world } = site
const password = '月と六ペンスと青い鳥の歌'

const keyIn = (body: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1]?.replaceAll(' ', '') ?? ''

/** From a page that asks for a password to the session. */
const finish = async (visitor: ReturnType<typeof browser>, body: string) => {
  const set = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(body), password, again: password })
  const secret = keyIn(set.body)
  const end = await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(set.body), code: codeOf(secret) })
  return { secret, end }
}

const admin = browser()

describe('最初の管理者', () => {
  const of = { number: here, name: '北区', prefecture: '東京都', head: '区長' }

  test('検証数字のちがう番号では始められない', async () => {
    await expect(setUp({ world, ownerUrl }, { ...of, number: '131178' })).rejects.toThrow('131178')
  })

  test('見本の世界の市町村では始められない', async () => {
    await expect(setUp({ world, ownerUrl }, { ...of, number: demoPlace })).rejects.toThrow('見本の世界')
    expect((await browser().visit(`/${demoPlace}/setup`)).status).toBe(404)
  })

  test('設定番号は1回だけ。その前もあとも、画面はない', async () => {
    expect((await browser().visit(`/${here}/setup`)).status).toBe(404)
    const first = await setUp({ world, ownerUrl }, of)
    const old = /(\d{4} \d{4} \d{4})/.exec(first)?.[1] ?? ''
    const code = /(\d{4} \d{4} \d{4})/.exec(await setUp({ world, ownerUrl }, of))?.[1] ?? ''
    const fields = { name: '管理 花子', login: 'kanri' }
    expect((await admin.visit(`/${here}/setup`)).status).toBe(200)
    expect((await admin.post(`/${here}/setup`, { ...fields, code: old })).status).toBe(401)
    const next = await admin.post(`/${here}/setup`, { ...fields, code })
    expect(next.body).toContain('パスワードを決める')
    expect((await finish(admin, next.body)).end.status).toBe(303)
    expect((await admin.visit(`/${here}/accounts`)).body).toContain('管理 花子')
    expect((await admin.post(`/${here}/setup`, { ...fields, code })).status).toBe(404)
    expect((await browser().visit(`/${here}/setup`)).status).toBe(404)
  })

  test('市町村がまだなければ作る', async () => {
    const said = await setUp(
      { world, ownerUrl },
      { number: '131045', name: '新宿区', prefecture: '東京都', head: '新宿区長' },
    )
    expect(said).toContain('見本の世界があります')
    expect((await browser().visit('/131045/setup')).status).toBe(200)
    const rows = await world.db
      .selectFrom('municipality')
      .selectAll()
      .where('number', '=', '131045')
      .execute()
    expect(rows).toMatchObject([{ name: '新宿区', demo: false }])
  })
})

describe('アカウント', () => {
  const make = async (fields: Record<string, string>) => {
    const page = await admin.visit(`/${here}/accounts/new`)
    return admin.post(`/${here}/accounts/new`, { ...hiddenIn(page.body), ...fields })
  }

  test('作ると、開始番号を1回だけ見せる。ハッシュだけが残る', async () => {
    const made = await make({ name: '窓口 太郎', login: 'Taro', role: '窓口', organisation: '' })
    const path = made.headers.get('location') ?? ''
    const shown = await admin.visit(path)
    const code = /(\d{4} \d{4} \d{4})/.exec(shown.body)?.[1] ?? ''
    expect(code).not.toBe('')
    expect((await admin.visit(path)).body).toContain('もう表示できません')
    const rows = await inside((tx) => tx.selectFrom('letter_code').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll(' ', ''))

    const visitor = browser()
    const first = await visitor.post(`/${here}/sign-in`, { way: 'staff', login: 'taro', secret: code })
    expect((await finish(visitor, first.body)).end.status).toBe(303)
    expect((await visitor.visit(`/${here}/accounts`)).status).toBe(404)
  })

  test('同じサインイン名と、役に合わない所属は断る', async () => {
    expect((await make({ name: '別 人', login: 'taro', role: '係長' })).body).toContain('もう使われています')
    const wrong = await make({ name: '相談 員', login: 'soudan', role: '相談支援専門員' })
    expect(wrong.body).toContain('相談支援事業所を選んでください')
    expect(wrong.body).toContain('value="soudan"')
  })

  const act = async (login: string, action: string) => {
    const { id } = await inside((tx) =>
      tx.selectFrom('account').where('login', '=', login).select('id').executeTakeFirstOrThrow(),
    )
    const page = await admin.visit(`/${here}/accounts/${id}`)
    return admin.post(`/${here}/accounts/${id}`, {
      _key: crypto.randomUUID(),
      ...hiddenIn(page.body),
      action,
    })
  }

  test('停止すると、すぐに出て、もう入れない。戻すと入れる', async () => {
    later({ minutes: 1 })
    const signIn = () => browser().post(`/${here}/sign-in`, { way: 'staff', login: 'taro', secret: password })
    expect((await signIn()).status).toBe(200)
    expect((await act('taro', 'disable')).status).toBe(303)
    expect(await inside((tx) => tx.selectFrom('session').selectAll().execute())).toHaveLength(1)
    expect((await signIn()).status).toBe(401)
    await act('taro', 'enable')
    expect((await signIn()).status).toBe(200)
  })

  test('認証アプリを取り消すと、次のサインインで登録し直す', async () => {
    await act('taro', 'reset')
    const again = await browser().post(`/${here}/sign-in`, { way: 'staff', login: 'taro', secret: password })
    expect(again.body).toContain('認証アプリを登録する')
  })

  test('開始番号だけでは、第二の要素を通れない', async () => {
    const visitor = browser()
    const again = await visitor.post(`/${here}/sign-in`, { way: 'staff', login: 'taro', secret: password })
    await visitor.post(`/${here}/sign-in/step`, { ...hiddenIn(again.body), code: codeOf(keyIn(again.body)) })
    const shown = await admin.visit((await act('taro', 'code')).headers.get('location') ?? '')
    const code = /(\d{4} \d{4} \d{4})/.exec(shown.body)?.[1] ?? ''
    const thief = await browser().post(`/${here}/sign-in`, { way: 'staff', login: 'taro', secret: code })
    expect(thief.body).toContain('ワンタイムコードを入力する')
    const skipped = await browser().post(`/${here}/sign-in/step`, {
      ...hiddenIn(thief.body),
      password,
      again: password,
    })
    expect(skipped.status).toBe(422)
  })

  test('自分のアカウントは変えられない', async () => {
    const answer = await act('kanri', 'disable')
    expect(answer.status).toBe(422)
    expect((await admin.visit(`/${here}/accounts`)).status).toBe(200)
  })

  test('本人・家族の番号は出せず、停止もできない', async () => {
    const { id } = await account({ login: '2026000009', role: '本人' })
    const page = await admin.visit(`/${here}/accounts/${id}`)
    expect(page.body).toContain('窓口が手紙で出します')
    expect(page.body).not.toContain('value="code"')
    const own = hiddenIn((await admin.visit(`/${here}/accounts/new`)).body)
    for (const action of ['code', 'disable', 'reset'])
      expect((await admin.post(`/${here}/accounts/${id}`, { ...own, action })).status).toBe(422)
    expect((await admin.visit(`/${here}/accounts/${id}/code?mark=x`)).status).toBe(404)
    const codes = await inside((tx) =>
      tx.selectFrom('letter_code').where('account', '=', id).selectAll().execute(),
    )
    expect(codes).toEqual([])
  })

  test('だれのアカウントに何をしたかが、記録に残る', async () => {
    const { id } = await inside((tx) =>
      tx.selectFrom('account').where('login', '=', 'taro').select('id').executeTakeFirstOrThrow(),
    )
    const rows = await inside((tx) =>
      tx.selectFrom('audit_entry').where('target', '=', id).selectAll().execute(),
    )
    const done = rows.filter(({ role, outcome }) => role === '市町村管理者' && outcome === '書いた')
    expect(done.map(({ detail }) => detail)).toEqual(['作成', '停止', '再開', '認証アプリ取消', '開始番号'])
    const setup = await inside((tx) =>
      tx.selectFrom('audit_entry').where('action', '=', '最初の設定').select(['detail', 'outcome']).execute(),
    )
    expect(setup).toEqual([
      { detail: 'まちがい', outcome: '断られた' },
      { detail: '作成', outcome: '書いた' },
    ])
  })
})

test('パスワードを変えるには、いまのものが要り、まちがいは5回まで', async () => {
  later({ minutes: 1 })
  const page = await admin.visit(`/${here}/password`)
  const fresh = '新しい朝と古い時計の音がする'
  const send = (secretCurrent: string) =>
    admin.post(`/${here}/password`, {
      ...hiddenIn(page.body),
      secretCurrent,
      secretNew: fresh,
      secretAgain: fresh,
    })
  for (let at = 0; at < 5; at += 1) expect((await send('ちがう')).status).toBe(422)
  expect((await send(password)).body).toContain('5回続きました')
  later({ minutes: 14 })
  await admin.visit(`/${here}/password`)
  later({ minutes: 2 })
  expect((await send(password)).status).toBe(303)
})

test('設定番号は7日で使えなくなる', async () => {
  expect((await browser().visit('/131045/setup')).status).toBe(200)
  later({ hours: 7 * 24 })
  expect((await browser().visit('/131045/setup')).status).toBe(404)
})
