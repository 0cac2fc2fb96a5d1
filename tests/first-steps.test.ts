import { mkdirSync, writeFileSync } from 'node:fs'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { putRegisters } from '../src/app/demo/demo-registers.ts'
import { notFoundPage } from '../src/app/not-found-page.tsx'
import { serveScreen } from '../src/app/serve-screen.ts'
import type { World } from '../src/app/world.ts'
import { editPersonScreen } from '../src/casework/application/edit-person.screen.tsx'
import { findPersonScreen } from '../src/casework/application/find-person.screen.tsx'
import { personScreen } from '../src/casework/application/person.screen.tsx'
import { registerApplicationScreen } from '../src/casework/application/register-application.screen.tsx'
import { registerPersonScreen } from '../src/casework/application/register-person.screen.tsx'
import { withdrawScreen } from '../src/casework/application/withdraw.screen.tsx'
import { decideDraftNeedScreen } from '../src/casework/draft-request/decide-draft-need.screen.tsx'
import { reissueLetterScreen } from '../src/casework/draft-request/reissue-letter.screen.tsx'
import { remindersScreen } from '../src/casework/draft-request/reminders.screen.tsx'
import { requestPlanDraftScreen } from '../src/casework/draft-request/request-plan-draft.screen.tsx'
import { answerAskScreen } from '../src/casework/office-contract/answer-ask.screen.tsx'
import { askOfficeScreen } from '../src/casework/office-contract/ask-office.screen.tsx'
import { officesScreen } from '../src/casework/office-contract/offices.screen.tsx'
import { recordContractScreen } from '../src/casework/office-contract/record-contract.screen.tsx'
import { judgeCategoryScreen } from '../src/casework/support-category/judge-category.screen.tsx'
import { notifyCategoryScreen } from '../src/casework/support-category/notify-category.screen.tsx'
import { recordSurveyScreen } from '../src/casework/support-category/record-survey.screen.tsx'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { startSession } from '../src/platform/sessions/session.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { createPainter } from '../src/platform/typst/paint.ts'

const here = '131177'
const screens = [
  ...[findPersonScreen, registerPersonScreen, personScreen, editPersonScreen, registerApplicationScreen, withdrawScreen],
  ...[requestPlanDraftScreen, decideDraftNeedScreen, reissueLetterScreen, remindersScreen],
  ...[officesScreen, askOfficeScreen, answerAskScreen, recordContractScreen],
  ...[recordSurveyScreen, judgeCategoryScreen, notifyCategoryScreen],
]
const database = await freshDatabase<Tables>()
const painter = createPainter()
afterAll(() => painter.close())
let now = Temporal.Instant.from('2026-05-11T01:00:00Z')
const world: World = {
  ...{ db: database.app, painter, clock: { now: () => now }, randomness: systemRandomness, reactions: [] },
  ...{ address: 'http://localhost', report: () => {} },
}
await putRegisters(world, database.ownerUrl)
const app = new Hono()
app.notFound((context) => notFoundPage(context))
app.onError((error) => {
  throw error
})
for (const screen of screens) {
  app.get(`/:municipality{[0-9]{6}}${screen.path}`, serveScreen(world, screen))
  app.post(`/:municipality{[0-9]{6}}${screen.path}`, serveScreen(world, screen))
}
const inside = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(world.db, { municipality: here }, work)

type Visit = { readonly status: number; readonly at: string; readonly html: string; readonly says: string }

/** Somebody signed in, whose forms carry their hidden inputs as a browser does. */
const visitor = async (account: string) => {
  const token = systemRandomness.newToken()
  await inside((tx) => startSession(tx, here, account, token, now))
  const visit = async (path: string, body?: URLSearchParams): Promise<Visit> => {
    const response = await app.request(`/${here}${path}`, {
      headers: { cookie: `hitotsu-${here}=${token}` },
      ...(body ? { method: 'POST', body } : {}),
    })
    const html = await response.text()
    keep(path, html)
    const at = (response.headers.get('location') ?? '').replace(`/${here}`, '')
    return { status: response.status, at, html, says: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
  }
  const send = (path: string, page: Visit, typed: Readonly<Record<string, string | readonly string[]>>) => {
    const body = new URLSearchParams()
    for (const [, name = '', value = ''] of page.html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
      body.append(name, value.replaceAll('&amp;', '&'))
    for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) body.append(name, one)
    return visit(path, body)
  }
  const fill = async (path: string, typed: Readonly<Record<string, string | readonly string[]>>) =>
    send(path, await visit(path), typed)
  /** Fills in, and confirms on the check page. */
  const confirm = async (path: string, typed: Readonly<Record<string, string | readonly string[]>>) =>
    send(path, await fill(path, typed), { _confirmed: '1' })
  return { visit, fill, send, confirm }
}

let kept = 0
const keep = (path: string, html: string) => {
  const folder = process.env.HITOTSU_PAGES
  if (!folder || html === '') return
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${String(++kept).padStart(3, '0')}${path.replace(/\W+/g, '-').replace(/[0-9a-f]{8}-[-0-9a-f]{27}/g, '')}.html`, html)
}

const accountOf = (role: string, organisation?: string | null) =>
  inside((tx) =>
    tx
      .selectFrom('account')
      .where('role', '=', role)
      .$if(organisation !== undefined, (query) => query.where('organisation', '=', organisation ?? ''))
      .selectAll()
      .executeTakeFirstOrThrow(),
  )
const desk = await visitor((await accountOf('窓口')).id)
const chief = await visitor((await accountOf('係長')).id)

const hanako = {
  ...{ name: '北　花子', kana: 'きた はなこ', birthDate: '昭和60年4月1日', address: '北区王子1-1-1', telephone: '03-0000-0001' },
  disabilities: ['知的', '発達'],
}

describe('人の登録', () => {
  let id = ''
  test('登録すると本人の画面へ進み、かなの一部や生年月日で見つかる', async () => {
    const done = await desk.fill('/persons/new', hanako)
    expect([done.status, done.at]).toEqual([303, expect.stringMatching(/^\/persons\/[-0-9a-f]{36}$/)])
    id = done.at.split('/')[2] ?? ''
    for (const q of ['花', 'たはな', '北花子', 'S60.4.1', '花子 昭和60年4月1日'])
      expect((await desk.visit(`/persons?q=${encodeURIComponent(q)}`)).says, q).toContain('北区王子1-1-1')
    expect((await desk.visit(`/persons?q=${encodeURIComponent('たはな')}`)).says).toContain('フリガナ')
    const none = await desk.visit(`/persons?q=${encodeURIComponent('100%')}`)
    expect(none.says).toContain('あてはまる人は見つかりません')
    expect(none.says).toContain('新しい人を登録する')
  })

  test('同じ読みと生年月日の人は、確かめてからだけ登録できる', async () => {
    const asked = await desk.fill('/persons/new', { ...hanako, name: '喜多　華子' })
    expect([asked.status, asked.says]).toEqual([200, expect.stringContaining('もう登録されているかもしれません')])
    const mended = await desk.send('/persons/new', asked, { _mend: '1' })
    expect(mended.html).toContain('value="喜多　華子"')
    expect((await desk.send('/persons/new', asked, { _confirmed: '1' })).status).toBe(303)
  })

  test('子どもには保護者がいり、住所は同じになる。きょうだいの保護者は一人のまま', async () => {
    const child = { name: '北　一郎', kana: 'キタ　イチロウ', birthDate: '平成27年4月1日', address: '北区赤羽2-2-2' }
    expect((await desk.fill('/persons/new', child)).says).toContain('18歳未満の人には、保護者の登録がいります')
    const guardian = {
      ...{ guardianName: '北　道子', guardianKana: 'キタ　ミチコ', guardianBirthDate: '1986/6/1', guardianRelation: '母' },
    }
    expect((await desk.fill('/persons/new', { ...child, ...guardian })).status).toBe(303)
    const sister = { ...child, ...guardian, name: '北　二美', kana: 'キタ　フミ', birthDate: '平成29年5月2日' }
    expect((await desk.fill('/persons/new', sister)).says).toContain('北 道子さんは、もう登録されています')
    expect((await desk.confirm('/persons/new', sister)).status).toBe(303)
    const mothers = await inside((tx) => tx.selectFrom('person').where('name', '=', '北　道子').selectAll().execute())
    expect(mothers.map(({ address }) => address)).toEqual(['北区赤羽2-2-2'])
  })

  test('二人が同時に直すと、両方の文が出て、どちらも消えない', async () => {
    const path = `/persons/${id}/edit`
    const mine = await desk.visit(path)
    const typed = { ...hanako, name: '北　花子', telephone: '' }
    expect((await chief.fill(path, { ...typed, address: '北区王子9-9-9' })).status).toBe(303)
    const clash = await desk.send(path, mine, { ...typed, address: '北区滝野川3-3-3' })
    expect(clash.status).toBe(409)
    expect(clash.says).toContain('北区王子9-9-9')
    expect(clash.html).toContain('value="北区滝野川3-3-3"')
    expect((await desk.send(path, clash, { ...typed, address: '北区滝野川3-3-3' })).status).toBe(303)
    expect((await desk.visit(`/persons/${id}`)).says).toContain('北区滝野川3-3-3')
  })

  test('ほかの組織の人には、関わる人しか見えない', async () => {
    const stranger = await visitor((await accountOf('相談支援専門員')).id)
    expect((await stranger.visit(`/persons?q=${encodeURIComponent('花子')}`)).says).not.toContain('滝野川')
    expect((await stranger.visit(`/persons/${id}`)).status).toBe(404)
    expect((await stranger.visit(`/persons/${id}/apply`)).status).toBe(404)
  })
})

let persons = 0
const register = async (over: Readonly<Record<string, string | readonly string[]>> = {}, who: Readonly<Record<string, string>> = {}) => {
  const at = (
    await desk.fill('/persons/new', {
      ...{ name: `人　${systemRandomness.newId()}`, kana: 'ヒト', birthDate: `昭和55年1月${++persons}日`, address: '北区', ...who },
    })
  ).at
  const applied = await desk.confirm(`${at}/apply`, {
    ...{ kind: '新規', care: ['22'], training: ['46'], careManagement: 'なし', cameBy: '本人', on: '令和8年5月11日' },
    ...over,
  })
  return { person: at, caseId: applied.at.replace('/cases/', '') }
}
const fileOf = (caseId: string) =>
  inside((tx) => tx.selectFrom('case_file').where('id', '=', caseId).selectAll().executeTakeFirstOrThrow())
const deskId = (await inside((tx) => tx.selectFrom('desk').selectAll().executeTakeFirstOrThrow())).id

describe('申請から⑦まで', () => {
  test('申請・依頼・調査・判定・通知', async () => {
    const { person, caseId } = await register()
    const opened = await fileOf(caseId)
    expect(opened.reception_number).toMatch(/^\d{10}$/)
    expect(opened.state).toMatchObject({ application: { needsCategory: true, draftNeed: '求める', target: '障害者' } })
    const account = await inside((tx) =>
      tx.selectFrom('account').where('login', '=', opened.reception_number).selectAll().executeTakeFirstOrThrow(),
    )
    expect(account).toMatchObject({ role: '本人', person: person.replace('/persons/', ''), password_hash: null })
    expect((await desk.visit(`${person}/apply`)).status).toBe(200)
    expect((await desk.visit(person)).says).toContain(opened.reception_number)

    const path = `/cases/${caseId}`
    expect((await desk.fill(`${path}/request-draft`, { due: '令和8年5月20日', desk: deskId })).at).toBe(`${path}/papers`)
    expect((await desk.fill(`${path}/new-letter`, { identity: '窓口' })).at).toBe(`${path}/papers`)
    const papers = await inside((tx) => tx.selectFrom('paper').where('case_id', '=', caseId).selectAll().execute())
    const codes = await inside((tx) => tx.selectFrom('letter_code').where('account', '=', account.id).selectAll().execute())
    expect([papers.length, new Set(papers.map(({ number }) => number)).size, codes.length]).toEqual([2, 2, 2])
    expect((await desk.visit('/reminders')).html).toContain(path)

    const survey = { surveyor: '調査　太郎', place: '自宅', overview: '一人ぐらし', firstJudgement: '区分3', remarks: '特記事項の文' }
    expect((await desk.fill(`${path}/survey`, { surveyor: '調査　太郎', state: '途中' })).at).toBe(`${path}/survey`)
    expect((await desk.visit(`${path}/survey`)).html).toContain('value="調査　太郎"')
    expect((await desk.fill(`${path}/survey`, { surveyor: '調査　太郎', state: '終了' })).says).toContain('調査の日を入力してください')
    expect((await desk.fill(`${path}/survey`, { ...survey, on: 'R8.5.11', state: '終了' })).at).toBe(path)
    const judgement = { on: 'R8.5.11', category: '区分4', from: 'R8.5.11', months: '12', until: '', opinion: '' }
    expect((await desk.fill(`${path}/judgement`, judgement)).says).toContain('審査会の意見がいります')
    const checked = await desk.fill(`${path}/judgement`, { ...judgement, opinion: '1年後に見直す' })
    expect(checked.says).toContain('令和9年5月31日')
    expect((await desk.send(`${path}/judgement`, checked, { _confirmed: '1' })).at).toBe(path)
    expect((await desk.fill(`${path}/category-notice`, { decidedOn: 'R8.5.11', reason: '', desk: deskId })).at).toBe(`${path}/papers`)
    expect((await fileOf(caseId)).state).toMatchObject({ category: { category: '区分4', until: '2027-05-31' }, done: { 7: '2026-05-11' } })
    const facts = await inside((tx) => tx.selectFrom('case_entry').where('case_id', '=', caseId).select('fact').execute())
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
    expect((await desk.visit(`${path}/request-draft`)).says).toContain('まだ、計画案を求めるかどうかを決めていません')
    expect((await desk.fill(`${path}/draft-need`, { decided: '求める', reason: '固有のサービスのため' })).at).toBe(`${path}/request-draft`)
    expect((await desk.visit(`${path}/request-draft`)).says).toContain('提出期限')
    expect((await desk.fill(`${path}/draft-need`, { decided: '求めない', reason: 'ケアプランで足りるため' })).at).toBe(path)
    expect((await fileOf(caseId)).state).toMatchObject({ waived: true })
    const documents = await inside((tx) =>
      tx.selectFrom('document').where('case_id', '=', caseId).where('kind', '=', '計画案を求めるかの判断').selectAll().execute(),
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
    expect((await office.fill(`${path}/answer-ask`, { answer: '引き受ける', on: 'R8.5.11' })).says).toContain('重要事項の説明と同意がいります')
    expect((await office.fill(`${path}/answer-ask`, { answer: '引き受けられない', reason: '地域外' })).at).toBe('/start')
    expect((await office.visit(`${path}/answer-ask`)).status).toBe(404)
    expect((await person.visit(`${path}/ask-office`)).says).toContain('引き受けられませんでした（理由：地域外）')
    expect((await person.confirm(`${path}/ask-office`, { office: planner.organisation ?? '' })).at).toBe(path)
    const accepted = await office.fill(`${path}/answer-ask`, { answer: '引き受ける', on: 'R8.5.11', explained: '1', reason: '' })
    expect(accepted.at).toBe(path)
    expect((await office.visit(`/persons?q=${reception_number}`)).says).toContain(`受付番号 ${reception_number}`)
    const late = await desk.fill(`${path}/contract`, { office: planner.organisation ?? '', on: 'R8.5.11' })
    expect([late.status, late.says]).toEqual([409, expect.stringContaining('もう済んでいます')])
    expect(late.says).toContain('いまできること')
  })
})

describe('変更・更新', () => {
  test('更新は前の手続きから。前の手続きは次の手続きを指す', async () => {
    const { person, caseId } = await register()
    const before = await fileOf(caseId)
    const grant = { type: 'grant-decided', on: '2026-05-11', services: [], monitoring: null, notice: 'n', certificate: 'c' }
    await inside((tx) =>
      tx.updateTable('case_file').set({ state: JSON.stringify({ ...before.state, grant }) }).where('id', '=', caseId).execute(),
    )
    const path = `${person}/apply?from=${caseId}`
    const typed = { kind: '更新', training: ['46'], careManagement: 'なし', cameBy: '本人', on: 'R8.5.11' }
    expect((await desk.fill(path, typed)).says).toContain('もとになる、前の手続きを選んでください')
    expect((await desk.visit(path)).html).toMatch(new RegExp(`checked=""[^>]*value="${caseId}"|value="${caseId}"[^>]*checked=""`))
    const next = await desk.confirm(path, { ...typed, previous: caseId })
    const follower = next.at.replace('/cases/', '')
    expect((await fileOf(caseId)).state).toMatchObject({ followUp: follower })
    expect((await fileOf(follower)).state).toMatchObject({ application: { previous: caseId, kind: '更新' } })
    const accounts = await inside((tx) =>
      tx.selectFrom('account').where('person', '=', person.replace('/persons/', '')).selectAll().execute(),
    )
    expect(accounts.length).toBe(1)
    now = now.add({ minutes: 1 })
    const outside = await desk.fill(path, { ...typed, previous: 'outside' })
    expect(outside.says).toContain('まだ受け付けていません')
  })
})
