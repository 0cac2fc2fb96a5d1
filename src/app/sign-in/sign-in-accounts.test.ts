import { describe, expect, test } from 'vitest'
import { setUp } from './setup-code.ts'
import { here, hiddenIn, signInTestWorld } from './sign-in-test-world.ts'

const site = await signInTestWorld()
const { browser, codeOf, inside, later, ownerUrl, world } = site
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
    await setUp(
      { world, ownerUrl },
      { number: '141002', name: '見本市', prefecture: '神奈川県', head: '市長' },
    )
    expect((await browser().visit('/141002/setup')).status).toBe(200)
    const rows = await world.db
      .selectFrom('municipality')
      .selectAll()
      .where('number', '=', '141002')
      .execute()
    expect(rows).toMatchObject([{ name: '見本市', demo: false }])
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
    return admin.post(`/${here}/accounts/${id}`, { ...hiddenIn(page.body), action })
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
  expect((await browser().visit('/141002/setup')).status).toBe(200)
  later({ hours: 7 * 24 })
  expect((await browser().visit('/141002/setup')).status).toBe(404)
})
