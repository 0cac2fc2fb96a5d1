import { describe, expect, test } from 'vitest'
import { here, hiddenIn, signInTestWorld } from './sign-in-test-world.ts'

const site = await signInTestWorld()
const { account, browser, inside, later, letterCode } = site

const child = '00000000-0000-4000-8000-000000000001'
const mother = '00000000-0000-4000-8000-000000000002'

await inside(async (tx) => {
  const person = { municipality: here, birth_date: '1990-01-01', address: '見本町1', disabilities: [] }
  await tx
    .insertInto('person')
    .values({ ...person, id: mother, name: '見本 母', kana: 'みほん はは' })
    .execute()
  await tx
    .insertInto('person')
    .values({ ...person, id: child, name: '見本 子', kana: 'みほん こ', guardian: mother })
    .execute()
  for (const [at, reception_number] of ['2026000001', '2026000002'].entries())
    await tx
      .insertInto('case_file')
      .values({
        municipality: here,
        id: `00000000-0000-4000-8000-00000000010${at}`,
        reception_number,
        person: child,
        version: 1,
        state: '{}',
        opened_on: '2026-04-01',
        closed_on: null,
      })
      .execute()
})
const { id } = await account({ login: '2026000001', role: '家族', person: mother })

/** Digits go into the field of the letter's number, words into that of the passphrase. */
const signIn = (login: string, typed: string, more: Record<string, string> = {}) => {
  const visitor = browser()
  const inCode = /^[\p{Nd}\s\p{Pd}ー]*$/u.test(typed)
  const fields = { code: inCode ? typed : '', secret: inCode ? '' : typed }
  return visitor
    .post(`/${here}/sign-in`, { way: 'citizen', login, ...fields, ...more })
    .then((end) => ({ visitor, end }))
}

describe('手紙の番号', () => {
  test.each([
    ['そのまま', '111122223333'],
    ['空白入り', '1111 2222 3334'],
    ['ハイフン入り', '1111-2222-3335'],
    ['全角', '１１１１　２２２２ー３３３６'],
  ])('%sで入れる', async (_, code) => {
    await letterCode(id, code.normalize('NFKC').replace(/\D/g, ''), '2026-05-10')
    const { visitor, end } = await signIn('２０２６-０００００１', code)
    expect(end.status).toBe(303)
    expect((await visitor.visit(`/${here}/password`)).body).toContain('合言葉を決める')
  })

  test('1回しか使えない。同時に送っても1人だけ', async () => {
    await letterCode(id, '222222222222', '2026-05-10')
    const both = await Promise.all([
      signIn('2026000001', '222222222222'),
      signIn('2026000001', '222222222222'),
    ])
    const statuses = both.map(({ end }) => end.status).sort()
    expect(statuses[0]).toBe(303)
    expect([401, 429]).toContain(statuses[1])
    const spent = await signIn('2026000001', '222222222222')
    expect(spent.end.status).toBe(401)
    expect(spent.end.body).toContain('もう使われたか、期限がすぎています')
    expect(spent.end.body).toContain('窓口で新しい手紙をもらってください')
  })

  test('期限の日は使え、次の日は使えない', async () => {
    await letterCode(id, '333333333333', '2026-05-01')
    await letterCode(id, '444444444444', '2026-04-30')
    expect((await signIn('2026000001', '333333333333')).end.status).toBe(303)
    expect((await signIn('2026000001', '444444444444')).end.status).toBe(401)
  })

  test('どの受付番号でも入れ、ほかの番号では入れない', async () => {
    await letterCode(id, '555555555555', '2026-05-10')
    expect((await signIn('2026000009', '555555555555')).end.status).toBe(401)
    // Of another's letter nobody learns that it was ever one.
    expect((await signIn('2026000009', '222222222222')).end.body).not.toContain('もう使われたか')
    expect((await signIn('2026000002', '555555555555')).end.status).toBe(303)
  })

  test('まちがった番号は通らず、受付番号は残り、番号は残らない', async () => {
    const { end } = await signIn('2026000002', '999999999999')
    expect(end.status).toBe(401)
    expect(end.body).not.toContain('もう使われたか')
    expect(end.body).toContain('value="2026000002"')
    expect(end.body).not.toContain('999999999999')
  })

  test('空のままでは、何が足りないかを言う', async () => {
    const { end } = await signIn('', '')
    expect(end.status).toBe(422)
    expect(end.body).toContain('受付番号を入力してください')
    const none = await signIn('2026000001', '')
    expect(none.end.body).toContain('手紙の番号か、合言葉を入力してください')
  })
})

test('合言葉のない人には、サインアウトの前に言い、決めるか、そのまま出るかを選べる', async () => {
  later({ minutes: 16 })
  await letterCode(id, '121212121212', '2026-05-10')
  const { visitor } = await signIn('2026000001', '121212121212')
  const page = await visitor.visit(`/${here}/password`)
  const csrf = hiddenIn(page.body, `/${here}/sign-out`)
  const asked = await visitor.post(`/${here}/sign-out`, { ...csrf, leave: '1' })
  expect(asked.status).toBe(200)
  expect(asked.body).toContain('合言葉が、まだありません')
  expect(asked.body).toContain(`href="/${here}/password"`)
  expect(asked.body).not.toMatch(/見本 母|2026000001/)
  expect((await visitor.visit(`/${here}/password`)).status).toBe(200)
  const gone = await visitor.post(`/${here}/sign-out`, hiddenIn(asked.body, `/${here}/sign-out`))
  expect(gone.headers.get('location')).toBe('/?signed-out=1')
  expect((await visitor.visit(`/${here}/password`)).status).toBe(303)
})

test('合言葉を決めると、次から合言葉で入れ、ほかの機器は出る', async () => {
  later({ minutes: 16 })
  await letterCode(id, '666666666666', '2026-05-10')
  await letterCode(id, '777777777777', '2026-05-10')
  const { visitor: other } = await signIn('2026000001', '777777777777')
  const { visitor } = await signIn('2026000001', '666666666666')
  const page = await visitor.visit(`/${here}/password`)
  expect(page.body).not.toContain('いまの合言葉')
  const send = (fields: Record<string, string>) =>
    visitor.post(`/${here}/password`, { ...hiddenIn(page.body), ...fields })
  expect((await send({ secretNew: 'みじかい', secretAgain: 'みじかい' })).body).toContain('8文字以上')
  expect((await send({ secretNew: '青い空と犬の散歩', secretAgain: '青い空と猫の散歩' })).status).toBe(422)
  const done = await send({ secretNew: '青い空と犬の散歩', secretAgain: '青い空と犬の散歩' })
  expect(done.headers.get('location')).toBe(`/${here}/password?saved=1`)
  expect((await visitor.visit(`/${here}/password`)).body).toContain('いまの合言葉')
  expect((await other.visit(`/${here}/password`)).status).toBe(303)
  const out = await visitor.post(`/${here}/sign-out`, hiddenIn(page.body, `/${here}/sign-out`))
  expect(out.headers.get('location')).toBe(`/${here}/?signed-out=1`)
  expect((await signIn('2026000002', '青い空と犬の散歩')).end.status).toBe(303)
  expect((await signIn('2026000002', '青い空と猫の散歩')).end.status).toBe(401)
})

test('合言葉を忘れて新しい手紙をもらった人は、前の合言葉なしで決め直せる。1回だけ', async () => {
  await letterCode(id, '888888888888', '2026-05-10')
  const { visitor, end } = await signIn('2026000001', '888888888888')
  expect(end.headers.get('set-cookie')).toContain('SameSite=Lax')
  const page = await visitor.visit(`/${here}/password`)
  expect(page.body).not.toContain('いまの合言葉')
  const send = async (fields: Record<string, string>) =>
    visitor.post(`/${here}/password`, {
      ...hiddenIn((await visitor.visit(`/${here}/password`)).body),
      ...fields,
    })
  const fresh = { secretNew: '赤い山と白い川の音', secretAgain: '赤い山と白い川の音' }
  expect((await send(fresh)).status).toBe(303)
  expect((await visitor.visit(`/${here}/password`)).body).toContain('いまの合言葉')
  const other = { secretNew: '青い空と犬の散歩', secretAgain: '青い空と犬の散歩' }
  expect((await send(other)).status).toBe(422)
  const { visitor: byPassphrase } = await signIn('2026000001', '赤い山と白い川の音')
  expect((await byPassphrase.visit(`/${here}/password`)).body).toContain('いまの合言葉')
  expect((await send({ ...other, secretCurrent: fresh.secretNew })).status).toBe(303)
  const rows = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
  const mine = rows.filter(({ target }) => target === id).map(({ detail }) => detail)
  expect(mine).toContain('手紙の番号')
  expect(mine).toContain('手紙の番号での変更')
  expect(mine).toContain('変更')
})

test('家族は、30分使わないと終わる', async () => {
  later({ minutes: 16 })
  const { visitor } = await signIn('2026000001', '青い空と犬の散歩')
  later({ minutes: 29 })
  expect((await visitor.visit(`/${here}/sessions`)).status).toBe(200)
  later({ minutes: 31 })
  expect((await visitor.visit(`/${here}/sessions`)).status).toBe(303)
})

test('ほかの機器のサインインを終わらせる', async () => {
  const { visitor: one } = await signIn('2026000001', '青い空と犬の散歩')
  const { visitor: two } = await signIn('2026000001', '青い空と犬の散歩')
  const page = await one.visit(`/${here}/sessions`)
  expect(page.body).toContain('この機器')
  expect((await one.post(`/${here}/sessions`, hiddenIn(page.body, undefined))).status).toBe(303)
  expect((await one.visit(`/${here}/sessions`)).status).toBe(200)
  expect((await two.visit(`/${here}/sessions`)).status).toBe(303)
})

describe('書きかけの内容', () => {
  const kept = { _kept_path: `/${here}/sessions?x=1`, '_kept.note': '「はい」<b>&\n2行目' }

  test('セッションが終わったあとに送っても、なくならない', async () => {
    const { visitor } = await signIn('2026000001', '青い空と犬の散歩')
    later({ minutes: 31 })
    const gone = await visitor.post(`/${here}/sessions?x=1`, {
      _csrf: 'old',
      _key: crypto.randomUUID(),
      note: '書きかけ',
      secretNew: 'かくす',
    })
    expect(gone.status).toBe(401)
    expect(gone.body).toContain('入力した内容は、なくなっていません')
    const carried = hiddenIn(gone.body)
    expect(carried).toMatchObject({ '_kept.note': '書きかけ', _kept_path: `/${here}/sessions?x=1` })
    expect(gone.body).not.toContain('かくす')
    const again = await visitor.post(`/${here}/sign-in`, {
      ...carried,
      way: 'citizen',
      login: '2026000001',
      secret: 'まちがい',
    })
    expect(hiddenIn(again.body)).toMatchObject({ '_kept.note': '書きかけ' })
    const back = await visitor.post(`/${here}/sign-in`, {
      ...hiddenIn(again.body),
      way: 'citizen',
      login: '2026000001',
      secret: '青い空と犬の散歩',
    })
    expect(back.status).toBe(200)
    expect(back.body).toContain('続きを送る')
    const fields = hiddenIn(back.body, `/${here}/sessions?x=1`)
    expect(fields.note).toBe('書きかけ')
    expect(fields._csrf).toMatch(/^[0-9a-f]{64}$/)
    const sent = await visitor.post(`/${here}/sessions?x=1`, fields)
    expect(sent.headers.get('location')).toBe(`/${here}/sessions`)
  })

  test('別の画面でサインインし直していたときも、なくならず、そのままでは書かれない', async () => {
    const { visitor } = await signIn('2026000001', '青い空と犬の散歩')
    const answer = await visitor.post(`/${here}/sessions`, { _csrf: 'old', note: '書きかけ' })
    expect(answer.status).toBe(403)
    expect(hiddenIn(answer.body, `/${here}/sessions`).note).toBe('書きかけ')
    const rows = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
    expect(rows.at(-1)).toMatchObject({
      account: id,
      action: 'サインイン中の機器',
      detail: '画面の印ちがい',
      outcome: '断られた',
    })
  })

  test('職員は、2つの画面を通っても残る', async () => {
    const password = '春の海ひねもすのたりかな'
    const { secret } = await account({ login: 'keeper', role: '窓口', password, secondFactor: true })
    const visitor = browser()
    const second = await visitor.post(`/${here}/sign-in`, {
      ...kept,
      way: 'staff',
      login: 'keeper',
      secret: password,
    })
    const end = await visitor.post(`/${here}/sign-in/step`, {
      ...hiddenIn(second.body),
      code: site.codeOf(secret),
    })
    expect(hiddenIn(end.body, `/${here}/sessions?x=1`).note).toBe('「はい」<b>&\n2行目')
  })

  test('ほかの場所へは送らない', async () => {
    const { end } = await signIn('2026000001', '青い空と犬の散歩', { ...kept, _kept_path: '//evil.example/' })
    expect(end.headers.get('location')).toBe(`/${here}/start`)
  })
})
