import { describe, expect, test } from 'vitest'
import { firstSteps } from './first-steps.ts'

const { faults, inside, visitor, accountOf, desk, register, fileOf, deskId } = await firstSteps()

const mother = {
  ...{ guardianName: '川　はは', guardianKana: 'カワ　ハハ', guardianBirthDate: '1986/6/1' },
  guardianRelation: '母',
}
const father = {
  ...{ guardianName: '川　ちち', guardianKana: 'カワ　チチ', guardianBirthDate: '1985/5/1' },
  guardianRelation: '父',
}
const child = {
  ...{ name: '川　こども', kana: 'カワ　コドモ', birthDate: '平成28年4月1日', address: '北区王子1-1-1' },
  ...{ telephone: '03-0000-0001', certificateNumber: '', ...mother },
}
const services = { child: ['63'], care: [], training: [], cameBy: '保護者' }
const personCalled = (name: string) =>
  inside((tx) => tx.selectFrom('person').where('name', '=', name).selectAll().executeTakeFirstOrThrow())
const accountsOf = (person: string) =>
  inside((tx) => tx.selectFrom('account').where('person', '=', person).selectAll().execute())
const familyOf = async (name: string) => {
  const [account] = await accountsOf((await personCalled(name)).id)
  return visitor(account?.id ?? '')
}
const codesOf = (account: string) =>
  inside((tx) => tx.selectFrom('letter_code').where('account', '=', account).selectAll().execute())

describe('保護者の交代', async () => {
  const { person, caseId } = await register(services, child)
  const case_ = `/cases/${caseId}`
  await desk.fill(`${case_}/request-draft`, { due: '令和18年5月11日', desk: deskId })
  const before = await familyOf('川　はは')
  const ended = (
    await desk.confirm(`${person}/apply`, {
      ...{ kind: '新規', careManagement: 'なし', on: '令和8年5月11日', ...services },
    })
  ).at
  await desk.fill(`${ended}/withdraw`, { on: '令和8年5月11日', sure: '1' })

  test('手紙の番号は、期限が何年も先でも60日で切れる', async () => {
    const [account] = await accountsOf((await personCalled('川　はは')).id)
    expect((await codesOf(account?.id ?? '')).map((code) => code.expires_on)).toEqual(['2026-07-10'])
  })

  test('印をつけずに氏名を直しても、同じ保護者のまま。保護者の住所は変わらない', async () => {
    await desk.fill(`${person}/edit`, { ...child, guardianName: '川　母', address: '北区滝野川2-2-2' })
    expect((await fileOf(caseId)).state).toMatchObject({ guardian: { on: '2026-05-11' } })
    expect((await personCalled('川　母')).address).toBe('北区王子1-1-1')
    expect((await before.visit(case_)).status).toBe(200)
  })

  test('代わると、前の保護者には見えなくなり、新しい保護者に見える', async () => {
    const typed = { ...child, ...father, address: '北区滝野川2-2-2', otherGuardian: '1' }
    expect((await desk.fill(`${person}/edit`, typed)).at).toBe(person)
    const after = await familyOf('川　ちち')
    for (const path of [case_, `${case_}/papers`, `${case_}/history`, `${case_}/ask-office`, person]) {
      expect((await before.visit(path)).status, path).toBe(404)
      expect((await after.visit(path)).status, path).toBe(200)
    }
    const old = await before.visit(ended)
    expect([old.status, old.says]).toEqual([200, expect.not.stringMatching(/滝野川|川 ちち/)])
    expect((await desk.visit(`${case_}/history`)).says).toContain('保護者が変わった')
    const [account] = await accountsOf((await personCalled('川　ちち')).id)
    const { reception_number } = await fileOf(caseId)
    expect([account?.login, account?.role]).toEqual([`${reception_number}-2`, '家族'])
  })

  test('手紙を出し直すと、いまの保護者のいまの住所へ。前の番号は使えない', async () => {
    const path = `${case_}/new-letter`
    expect((await desk.visit(path)).says).toContain('川 ちちさん')
    for (const identity of ['郵送', '窓口']) expect((await desk.fill(path, { identity })).status).toBe(303)
    const papers = await inside((tx) =>
      tx.selectFrom('paper').where('case_id', '=', caseId).select(['number', 'snapshot']).execute(),
    )
    const letters = papers.map(({ number, snapshot }) => ({ number, snapshot: snapshot as never as Letter }))
    expect(letters.map(({ snapshot }) => snapshot.to.name).toSorted()).toEqual(
      ['川　はは', '川　ちち', '川　ちち'].toSorted(),
    )
    for (const { number, snapshot } of letters) expect(snapshot.number).toBe(number)
    const [account] = await accountsOf((await personCalled('川　ちち')).id)
    const codes = await codesOf(account?.id ?? '')
    expect(codes.map(({ used_at }) => used_at === null).toSorted()).toEqual([false, true])
  })

  test('きょうだいの画面で保護者が変わったら、読んだあとの保存は止まる', async () => {
    const sister = { ...child, ...father, name: '川　いもうと', kana: 'カワ　イモウト' }
    const other = (await desk.confirm('/persons/new', sister)).at
    const mine = await desk.visit(`${person}/edit`)
    await desk.fill(`${other}/edit`, { ...sister, guardianName: '川　父' })
    expect((await desk.send(`${person}/edit`, mine, { ...child, ...father })).status).toBe(409)
    const again = await desk.visit(`${person}/edit`)
    const third = { ...father, guardianName: '山　おば', guardianKana: 'ヤマ　オバ', otherGuardian: '1' }
    expect((await desk.fill(`${person}/edit`, { ...child, ...third })).status).toBe(303)
    expect((await desk.send(`${person}/edit`, again, { ...child, ...father })).status).toBe(409)
  })

  test('頼まれただけの事業所には、名前・住所・生年月日・サービスだけが見える', async () => {
    const account = await accountOf('相談支援専門員')
    const organisation = await inside((tx) =>
      tx
        .selectFrom('organisation')
        .where('id', '=', account.organisation)
        .selectAll()
        .executeTakeFirstOrThrow(),
    )
    expect(organisation.offers).toContain('障害児相談')
    await desk.confirm(`${case_}/ask-office`, { office: organisation.id })
    const planner = await visitor(account.id)
    for (const path of [person, case_, `${case_}/answer-ask`]) {
      const { status, says } = await planner.visit(path)
      expect([status, path]).toEqual([200, path])
      expect(says).toContain('川 こども')
      for (const hidden of ['03-0000-0001', '山 おば', '障害の種別', '受給者証番号'])
        expect(says, path).not.toContain(hidden)
    }
    expect((await planner.visit(person)).says).toContain('北区王子1-1-1')
    expect((await planner.visit(`${case_}/history`)).status).toBe(404)
  })
})

type Letter = { readonly number: string; readonly to: { readonly name: string } }

test('保護者自身の手続きに関わる事業所には、子どもの名前は見えない', async () => {
  const { person, caseId } = await register(
    {},
    { name: '谷　おや', kana: 'タニ　オヤ', birthDate: '1985/5/1' },
  )
  await desk.confirm('/persons/new', {
    ...{ name: '谷　むすこ', kana: 'タニ　ムスコ', birthDate: '平成28年4月1日', address: '北区' },
    ...{ guardianName: '谷　おや', guardianKana: 'タニ　オヤ', guardianBirthDate: '1985/5/1' },
    guardianRelation: '父',
  })
  await desk.fill(`/cases/${caseId}/request-draft`, { due: '令和8年6月11日', desk: deskId })
  const account = await accountOf('相談支援専門員')
  await desk.confirm(`/cases/${caseId}/ask-office`, { office: account.organisation ?? '' })
  const planner = await visitor(account.id)
  const found = await planner.fill('/persons', { sought: '谷' })
  expect(found.html).toContain(`${person}"`)
  expect(found.says).not.toContain('むすこ')
  expect((await desk.fill('/persons', { sought: '谷　おや' })).says).toContain('谷 むすこ さんの保護者')
})

test('18歳になったら、その人の画面で窓口に知らせる', async () => {
  const grown = {
    ...child,
    ...mother,
    name: '川　おとな',
    kana: 'カワ　オトナ',
    birthDate: '平成20年5月11日',
  }
  const { at } = await desk.fill('/persons/new', grown)
  expect((await desk.visit(at)).says).toContain('18歳になりました。申請者は本人になります')
})

test('確かめたあとでも、使われている受給者証番号は欄のそばで断る', async () => {
  const typed = { name: '番　ごう', kana: 'バン　ゴウ', birthDate: '1980/1/1', address: '北区' }
  const number = { certificateNumber: '1000000016', 'certificateNumber._confirmed': '1000000016' }
  expect((await desk.fill('/persons/new', { ...typed, ...number })).status).toBe(303)
  const other = { ...typed, ...number, name: '別　ごう', kana: 'ベツ　ゴウ' }
  const refused = await desk.fill('/persons/new', { ...other, _confirmed: '1' })
  expect([refused.status, refused.says]).toEqual([
    422,
    expect.stringContaining('番 ごうさんに登録されています'),
  ])
  const both = await Promise.all(
    ['一', '二'].map((name) =>
      desk.fill('/persons/new', {
        ...{ ...typed, name, kana: name === '一' ? 'イチ' : 'ニ' },
        ...{ certificateNumber: '1000000024', 'certificateNumber._confirmed': '1000000024' },
      }),
    ),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
})

test('読めない送信や文字で、不具合にならない', async () => {
  expect((await desk.visit('/offices?area=%00')).status).toBe(200)
  expect(faults).toEqual([])
})
