import { describe, expect, test } from 'vitest'
import { firstSteps } from './first-steps.ts'

const { faults, inside, visitor, accountOf, desk, register, fileOf, deskId } = await firstSteps()

describe('申請から⑦まで', () => {
  test('申請・依頼・調査・判定・通知', async () => {
    const { person, caseId } = await register()
    const opened = await fileOf(caseId)
    expect(opened.reception_number).toMatch(/^\d{10}$/)
    expect(opened.state).toMatchObject({
      application: { needsCategory: true, draftNeed: '求める', target: '障害者' },
    })
    const account = await inside((tx) =>
      tx
        .selectFrom('account')
        .where('login', '=', opened.reception_number)
        .selectAll()
        .executeTakeFirstOrThrow(),
    )
    expect(account).toMatchObject({
      role: '本人',
      person: person.replace('/persons/', ''),
      password_hash: null,
    })
    expect((await desk.visit(`${person}/apply`)).status).toBe(200)
    expect((await desk.visit(person)).says).toContain(opened.reception_number)

    const path = `/cases/${caseId}`
    expect((await desk.fill(`${path}/request-draft`, { due: '令和8年5月20日', desk: deskId })).at).toBe(
      `${path}/papers`,
    )
    expect((await desk.fill(`${path}/new-letter`, { identity: '窓口' })).at).toBe(`${path}/papers`)
    const papers = await inside((tx) =>
      tx.selectFrom('paper').where('case_id', '=', caseId).selectAll().execute(),
    )
    const codes = await inside((tx) =>
      tx.selectFrom('letter_code').where('account', '=', account.id).selectAll().execute(),
    )
    expect([papers.length, new Set(papers.map(({ number }) => number)).size, codes.length]).toEqual([2, 2, 2])
    expect((await desk.visit('/reminders')).html).toContain(path)

    const survey = {
      surveyor: '調査　太郎',
      place: '自宅',
      overview: '一人ぐらし',
      firstJudgement: '区分3',
      remarks: '特記事項の文',
    }
    expect((await desk.fill(`${path}/survey`, { surveyor: '調査　太郎', state: '途中' })).at).toBe(
      `${path}/survey`,
    )
    expect((await desk.visit(`${path}/survey`)).html).toContain('value="調査　太郎"')
    expect((await desk.fill(`${path}/survey`, { surveyor: '調査　太郎', state: '終了' })).says).toContain(
      '調査の日を入力してください',
    )
    expect((await desk.fill(`${path}/survey`, { ...survey, on: 'R8.5.11', state: '終了' })).at).toBe(path)
    const judgement = {
      on: 'R8.5.11',
      category: '区分4',
      from: 'R8.5.11',
      months: '12',
      until: '',
      opinion: '',
    }
    expect((await desk.fill(`${path}/judgement`, judgement)).says).toContain('審査会の意見がいります')
    const checked = await desk.fill(`${path}/judgement`, { ...judgement, opinion: '1年後に見直す' })
    expect(checked.says).toContain('令和9年5月31日')
    expect((await desk.send(`${path}/judgement`, checked, { _confirmed: '1' })).at).toBe(path)
    expect(
      (await desk.fill(`${path}/category-notice`, { decidedOn: 'R8.5.11', reason: '', desk: deskId })).at,
    ).toBe(`${path}/papers`)
    expect((await fileOf(caseId)).state).toMatchObject({
      category: { category: '区分4', until: '2027-05-31' },
      done: { 7: '2026-05-11' },
    })
    const facts = await inside((tx) =>
      tx.selectFrom('case_entry').where('case_id', '=', caseId).select('fact').execute(),
    )
    expect(JSON.stringify(facts)).not.toMatch(/調査　太郎|一人ぐらし|特記事項|見直す/)
    const again = await desk.fill(`${path}/withdraw`, { on: 'R8.5.11', reason: '', sure: '1' })
    expect(again.at).toBe(path)
    expect((await fileOf(caseId)).closed_on).toBe('2026-05-11')
  })

  test('同じ送信を二度しても、申請は一つ', async () => {
    const { person } = await register()
    const path = `${person}/apply`
    const typed = { kind: '新規', training: ['45'], careManagement: 'なし', cameBy: '本人', on: 'R8.5.11' }
    const check = await desk.fill(path, typed)
    expect(check.says).toContain('ほかに進んでいる手続きがあります')
    const both = await Promise.all([1, 2].map(() => desk.send(path, check, { _confirmed: '1' })))
    expect(both[0]?.at).toBe(both[1]?.at)
    const cases = await inside((tx) =>
      tx.selectFrom('case_file').where('person', '=', person.replace('/persons/', '')).selectAll().execute(),
    )
    expect(cases.length).toBe(2)
  })

  test('市町村の判断は、求めないと決めると②が終わり、提案と判断の両方が残る', async () => {
    const { caseId } = await register({ care: [], careManagement: '介護保険' })
    const path = `/cases/${caseId}`
    expect((await desk.visit(`${path}/request-draft`)).says).toContain(
      'まだ、計画案を求めるかどうかを決めていません',
    )
    expect(
      (await desk.fill(`${path}/draft-need`, { decided: '求める', reason: '固有のサービスのため' })).at,
    ).toBe(`${path}/request-draft`)
    expect((await desk.visit(`${path}/request-draft`)).says).toContain('提出期限')
    expect(
      (await desk.fill(`${path}/draft-need`, { decided: '求めない', reason: 'ケアプランで足りるため' })).at,
    ).toBe(path)
    expect((await fileOf(caseId)).state).toMatchObject({ waived: true })
    const documents = await inside((tx) =>
      tx
        .selectFrom('document')
        .where('case_id', '=', caseId)
        .where('kind', '=', '計画案を求めるかの判断')
        .selectAll()
        .execute(),
    )
    expect(documents.map(({ content }) => content)).toMatchObject([
      { decided: '求める', proposal: { finding: '市町村の判断' } },
      { decided: '求めない', proposal: { finding: '市町村の判断' } },
    ])
  })
})

describe('③ 事業所', () => {
  test('本人が頼み、断られ、ほかに頼み、契約する', async () => {
    const { caseId } = await register()
    const path = `/cases/${caseId}`
    await desk.fill(`${path}/request-draft`, { due: '令和8年6月10日', desk: deskId })
    const { reception_number } = await fileOf(caseId)
    const own = await inside((tx) =>
      tx.selectFrom('account').where('login', '=', reception_number).selectAll().executeTakeFirstOrThrow(),
    )
    const person = await visitor(own.id)
    const planner = await accountOf('相談支援専門員')
    const office = await visitor(planner.id)
    expect((await person.visit('/offices')).says).toContain('受け付けています')
    expect((await office.visit(`${path}/answer-ask`)).status).toBe(404)
    const choosing = await person.visit(`${path}/ask-office`)
    expect(choosing.html).toContain(`${path}/self-plan/choose`)
    const check = await person.send(`${path}/ask-office`, choosing, { office: planner.organisation ?? '' })
    expect(check.says).toContain('まだ頼んでいません')
    expect((await person.send(`${path}/ask-office`, check, { _confirmed: '1' })).at).toBe(path)
    expect((await office.fill(`${path}/answer-ask`, { answer: '引き受ける', on: 'R8.5.11' })).says).toContain(
      '重要事項の説明と同意がいります',
    )
    expect(
      (await office.fill(`${path}/answer-ask`, { answer: '引き受けられない', reason: '地域外' })).at,
    ).toBe('/start')
    expect((await office.visit(`${path}/answer-ask`)).status).toBe(404)
    expect((await person.visit(`${path}/ask-office`)).says).toMatch(
      /引き受けられませんでした.*地域の外のため/,
    )
    expect((await person.confirm(`${path}/ask-office`, { office: planner.organisation ?? '' })).at).toBe(path)
    const accepted = await office.fill(`${path}/answer-ask`, {
      answer: '引き受ける',
      on: 'R8.5.11',
      explained: '1',
      reason: '',
    })
    expect(accepted.at).toBe(path)
    expect((await office.fill('/persons', { sought: reception_number })).says).toContain(
      `受付番号 ${reception_number}`,
    )
    const late = await desk.fill(`${path}/contract`, { office: planner.organisation ?? '', on: 'R8.5.11' })
    expect([late.status, late.says]).toEqual([409, expect.stringContaining('もう済んでいます')])
    expect(late.says).toContain('いまできること')
  })
})

describe('変更・更新', () => {
  test('更新は前の手続きから。前の手続きは次の手続きを指す', async () => {
    const { person, caseId } = await register()
    const before = await fileOf(caseId)
    const grant = {
      type: 'grant-decided',
      on: '2026-05-11',
      services: [],
      monitoring: null,
      notice: 'n',
      certificate: 'c',
    }
    await inside((tx) =>
      tx
        .updateTable('case_file')
        .set({ state: JSON.stringify({ ...before.state, grant }) })
        .where('id', '=', caseId)
        .execute(),
    )
    const path = `${person}/apply?from=${caseId}`
    const typed = { kind: '更新', training: ['46'], careManagement: 'なし', cameBy: '本人', on: 'R8.5.11' }
    expect((await desk.fill(path, typed)).says).toContain('もとになる、前の手続きを選んでください')
    expect((await desk.visit(path)).html).toMatch(
      new RegExp(`checked=""[^>]*value="${caseId}"|value="${caseId}"[^>]*checked=""`),
    )
    const next = await desk.confirm(path, { ...typed, previous: caseId })
    const follower = next.at.replace('/cases/', '')
    expect((await fileOf(caseId)).state).toMatchObject({ followUp: follower })
    expect((await fileOf(follower)).state).toMatchObject({ application: { previous: caseId, kind: '更新' } })
    const accounts = await inside((tx) =>
      tx.selectFrom('account').where('person', '=', person.replace('/persons/', '')).selectAll().execute(),
    )
    expect(accounts.length).toBe(1)
    const outside = await desk.fill(path, { ...typed, previous: 'outside' })
    expect(outside.says).toContain('まだ受け付けていません')
  })
})

test('どの画面も、こわれなかった', () => {
  expect(faults).toEqual([])
})
