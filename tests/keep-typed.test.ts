import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import type { KeptState } from '../src/ui/kept/keep-protocol.ts'
import { openPages } from './open-pages.ts'
import { typistAt } from './typist.ts'

const here = '131177'
const { app, world, faults, inside, browserOf, stage } = await openPages('2026-05-11')
const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await ask(stage, kita, file)
await accept(stage, kita, file)
const caseId = file.replace('/cases/', '')
const wishes = `${file}/plan-draft/write/wishes`

const typist = (login: string, path = wishes) => typistAt({ app, world, inside }, login, path)
const one = await typist('aoba')
const two = await typist('aoba-kanri')
const pages = await browserOf('aoba')
const otherPages = await browserOf('aoba-kanri')
const textOf = async (field: string) => (await one.state()).units[field]?.typed[field]?.[0]

describe('打ったままを、打ちながら残す', () => {
  test('半分の日付でも、見えない文字でも受け取り、画面を開くと出る。版は増えない', async () => {
    const answer = await one.keep({ field: 'wishes', text: '令和8年\u0000\ud800' })
    expect(answer.kept.wishes).toMatch(/^r\d+$/)
    const page = await pages.open(wishes)
    expect(formIn(page.html).get('wishes')).toEqual(['令和8年\ufffd'])
    expect(page.says).toContain('書きかけの続きです')
    expect((await pages.open(`${file}/plan/versions`)).says).not.toContain('第1版')
  })

  test('読んだときから動いた欄は、書けずに名を告げられる', async () => {
    const mark = (await two.state()).units.policy?.mark ?? ''
    expect((await one.keep({ field: 'policy', text: '一人目', mark })).refused).toEqual([])
    expect((await two.keep({ field: 'policy', text: '二人目', mark })).refused).toEqual(['policy'])
    expect(await textOf('policy')).toBe('一人目')
  })

  test('保存ボタンは、押した人が見た書きかけだけを版に入れる', async () => {
    const form = formIn((await pages.open(wishes)).html)
    await two.keep({ field: 'policy', text: 'あとから打った文' })
    expect((await pages.send(wishes, form, { wishes: '働きたい' })).status).toBe(303)
    const { units } = await one.state()
    expect(units.wishes).toMatchObject({ mark: expect.stringMatching(/^s/), typed: { wishes: ['働きたい'] } })
    expect(units.policy?.typed).toEqual({ policy: ['あとから打った文'] })
    const again = await pages.open(wishes)
    expect(formIn(again.html).get('policy')).toEqual(['あとから打った文'])
  })

  test('残りがあるあいだは提出の画面が、どの節かをリンクで言う', async () => {
    const submit = `${file}/plan-draft/submit`
    const page = await pages.open(submit)
    expect(page.html).toContain(`href="/${here}${wishes}"`)
    expect(page.says).toContain('「意向と方針」の書きかけ')
    const today = '2026-05-11'
    const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }
    const sent = await pages.send(submit, formIn(page.html), days)
    expect([sent.status, sent.says]).toEqual([409, expect.stringContaining('「意向と方針」の書きかけ')])
    expect((await pages.fill(wishes)).status).toBe(303)
    expect((await pages.open(submit)).says).not.toContain('書きかけ')
  })

  test('ぶつかった文は横に残り、書いた人に返り、選ぶと消える', async () => {
    const { account, csrf } = await two.state()
    const beside = { field: 'wishes', account, typed: { wishes: ['二人目の文'] } }
    await two.call('', { csrf, beside: [beside] })
    expect((await two.state()).beside).toMatchObject([{ field: 'wishes', typed: beside.typed }])
    expect((await pages.open(`${file}/plan-draft/submit`)).says).toContain('「意向と方針」の書きかけ')
    await two.call('', { csrf, beside: [{ ...beside, typed: null }] })
    expect((await two.state()).beside).toEqual([])
  })
})

describe('壁', () => {
  test('画面の印がちがえば403、サインインしていなければ401、見られない人には404', async () => {
    expect((await one.type({ field: 'wishes', text: 'x', csrf: 'other' })).status).toBe(403)
    const nobody = await app.request(`http://localhost/${here}${wishes}/keep`)
    expect(nobody.status).toBe(401)
    for (const login of ['madoguchi', 'hidamari'])
      expect((await (await typist(login)).call('')).status).toBe(404)
    expect((await one.call('', { csrf: 1 })).status).toBe(400)
  })

  test('打った文は、よその市町村からは見えない', async () => {
    const { inMunicipality } = await import('../src/platform/postgres/transaction.ts')
    for (const table of ['working_copy', 'working_step', 'presence'] as const) {
      const seen = await inMunicipality(world.db, { municipality: '261008' }, (tx) =>
        tx.selectFrom(table).selectAll().execute(),
      )
      expect(seen).toEqual([])
    }
    expect(await inside((tx) => tx.selectFrom('presence').selectAll().execute())).not.toEqual([])
  })

  test('監査記録には、一つのサインインと節に一度だけ残り、打った文は残らない', async () => {
    for (const text of ['あ', 'あい', 'あいう']) await one.keep({ field: 'shortGoal', text })
    const rows = await inside((tx) =>
      tx
        .selectFrom('audit_entry as e')
        .innerJoin('account as a', 'a.id', 'e.account')
        .where('a.login', '=', 'aoba')
        .where('e.case_id', '=', caseId)
        .where('e.detail', 'like', '自動保存%')
        .select(['e.detail', 'e.outcome'])
        .execute(),
    )
    expect(rows).toEqual([{ detail: '自動保存：意向と方針', outcome: '書いた' }])
  })
})

describe('いま開いている人', () => {
  test('開くと出て、閉じると消え、黙ってしまった人は時がたつと消える', async () => {
    const review = await typist('aoba-kanri', `${file}/plan-draft/write/review`)
    await review.state()
    expect((await one.state()).people).toEqual([
      { name: '見本 青葉', role: '事業所管理者', section: '留意事項とモニタリング' },
    ])
    await review.call('', { csrf: (await review.state()).csrf, leave: true })
    expect((await one.state()).people).toEqual([])
    await otherPages.open(wishes)
    expect((await one.state()).people).toHaveLength(1)
    await inside((tx) =>
      tx
        .updateTable('presence')
        .set({ at: world.clock.now().subtract({ seconds: 11 }).toString() })
        .execute(),
    )
    expect((await one.state()).people).toEqual([])
  })

  test('何も変わらなければ204、変われば、そのときの姿', async () => {
    const { stamp } = await one.state()
    expect((await one.call(`?since=${stamp}`)).status).toBe(204)
    await two.keep({ field: 'longGoal', text: '一年' })
    const answer = await one.call(`?since=${stamp}`)
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as KeptState).units.longGoal).toMatchObject({ by: '見本 青葉' })
  })

  test('画面が自分で聞くだけでは、サインインは長びかない', async () => {
    const seenAt = () =>
      inside((tx) => tx.selectFrom('session').select('seen_at').orderBy('seen_at', 'desc').execute())
    const old = world.clock.now().subtract({ minutes: 10 }).toString()
    await inside((tx) => tx.updateTable('session').set({ seen_at: old }).execute())
    const before = await seenAt()
    await one.state()
    expect(await seenAt()).toEqual(before)
    await one.keep({ field: 'shortGoal', text: '打つ' })
    expect(await seenAt()).not.toEqual(before)
  })
})

test('元に戻す手は人ごとに残る', async () => {
  const { csrf } = await one.state()
  const step = { seq: 1, patch: { wishes: [['あ'], ['い']] }, undone: false }
  await one.call('', { csrf, steps: [step, { ...step, seq: 2 }], last: 2, done: 1 })
  expect((await one.state()).steps).toEqual([step, { ...step, seq: 2, undone: true }])
  expect((await two.state()).steps).toEqual([])
  await one.call('', { csrf, steps: [{ ...step, seq: 2 }], last: 2, done: 2 })
  expect((await one.state()).steps?.map(({ undone }) => undone)).toEqual([false, false])
})

test('何も壊れていない', () => {
  expect(faults).toEqual([])
})
