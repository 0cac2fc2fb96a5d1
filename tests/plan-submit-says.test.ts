import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { openPages } from './open-pages.ts'

const today = '2026-05-11'
const oji = '王子障害相談係'
const { faults, inside, browserOf, stage } = await openPages(today)

describe('計画案を確かめて提出する画面', async () => {
  const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
  await request(stage, kita, file, oji)
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  await writeDraft(stage, kita, file, workshop)
  const planner = await browserOf('aoba')
  const desk = await browserOf('madoguchi')
  const submit = `${file}/plan-draft/submit`
  const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }

  test('まだ書いていない別紙の節を、法令の事項ではないと言って、リンクで見せる', async () => {
    const page = await planner.open(submit)
    expect(page.says).toContain('まだ書いていないところがあります')
    expect(page.says).toContain('法令が計画に求める事項ではありません')
    for (const section of ['basics', 'now'])
      expect(page.html).toContain(`href="/131177${file}/plan-draft/write/${section}"`)
    expect(formIn(page.html).size).toBeGreaterThan(0)
  })

  test('渡す相手がいないあいだは、選べない行を加えさせない', async () => {
    const page = await planner.open(submit)
    expect(page.says).toContain('渡す相手（利用する事業者、支援センター）は、まだいません')
    expect(page.says).not.toContain('渡した相手を追加')
  })

  test('読めない日、まだ来ない日、順のちがう日、署名のないことを、一度に言う', async () => {
    const sent = await planner.fill(submit, {
      madeOn: '11/23',
      explainedOn: '令和8年5月10日',
      consentedOn: '令和8年5月2日',
      means: '画面',
      deliveredOn: '令和8年6月1日',
    })
    expect(sent.status).toBe(422)
    for (const says of [
      '令和8年11月23日のように、年から',
      '同意をもらった日が、説明した日より前になっています',
      '画面に署名が書かれていません',
      '今日より後の日になっています',
    ])
      expect(sent.says).toContain(says)
  })

  test('量のことばと週の回数がちがえば言い、出すことは妨げない', async () => {
    expect((await planner.open(submit)).says).not.toContain('回数がちがいます')
    const needs = `${file}/plan-draft/write/needs`
    expect((await planner.fill(needs, { 'needs.0.amount': '週5日' })).status).toBe(303)
    const page = await planner.open(submit)
    expect(page.says).toContain('就労継続支援B型：課題と支援では「週5日」、週間計画では週3日')
    expect(formIn(page.html).size).toBeGreaterThan(0)
  })

  test('差し戻されると、前の説明・同意の日が、確かめる文として出る', async () => {
    expect((await planner.fill(submit, days)).status).toBe(303)
    expect(
      (await desk.fill(`${file}/plan-draft/return`, { reason: '目標を見直してください。' })).status,
    ).toBe(303)
    const again = await planner.open(submit)
    expect(again.says).toContain('前に出したときの説明・同意')
    expect(again.says).toMatch(/同意をもらった日 令和8年5月11日/)
    expect(formIn(again.html).get('consentedOn')).toEqual([''])
  })
})

describe('セルフプランの手伝いを頼むと', async () => {
  const person = await register(stage, kita, people.sotei)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, oji)
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('login')
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const own = await browserOf(login)
  const desk = await browserOf('madoguchi')
  await own.fill(`${file}/self-plan/choose?kana=off`, { reason: '本人の希望' })

  test('本人に知らせが行き、だれが手伝うか、だれがいつ頼んだかが画面にある', async () => {
    expect((await own.open(`${file}/self-plan?kana=off`)).says).not.toContain('手伝います')
    await desk.fill(`${file}/self-plan/ask-helper`, { provider: await stage.organisation('見本ワークス') })
    for (const path of ['self-plan', 'self-plan/help']) {
      const { says } = await own.open(`${file}/${path}?kana=off`)
      expect(says).toContain('見本ワークスが、書くのを手伝います')
      expect(says).toMatch(/市町村が、この事業所に頼みました ?（ ?北区、令和8年5月11日/)
    }
    expect((await own.open('/notices')).says).toContain('手伝ってほしいと、市町村が事業所に頼みました')
  })

  test('窓口には、説明がまだ記録されていないことを言い、記録すると言わない', async () => {
    for (const path of ['self-plan', 'self-plan/ask-helper'])
      expect((await desk.open(`${file}/${path}`)).says).toContain('説明が、まだ記録されていません')
    expect((await own.open(`${file}/self-plan?kana=off`)).says).not.toContain('まだ記録されていません')
    await desk.fill(`${file}/self-plan/explain`, { way: '窓口' })
    expect((await desk.open(`${file}/self-plan`)).says).not.toContain('まだ記録されていません')
  })

  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
