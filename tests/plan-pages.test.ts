import { describe, expect, test } from 'vitest'
import { accept, apply, ask, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { begin, contract, meet, submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { type Browser, openPages } from './open-pages.ts'

const oji = '王子障害相談係'
const { faults, inside, browserOf, stage } = await openPages('2026-05-11')
const formOf = async (browser: Browser, path: string) => formIn((await browser.open(path)).html)

const upToWriting = async (person: keyof typeof people): Promise<string> => {
  const file = await apply(stage, kita, await register(stage, kita, people[person]), { training: ['46'] })
  await request(stage, kita, file, oji)
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  return file
}

describe('計画案から計画まで', async () => {
  const file = await upToWriting('hanako')
  const one = await browserOf('aoba')
  const two = await browserOf('aoba-kanri')
  const desk = await browserOf('madoguchi')
  const wishes = `${file}/plan-draft/write/wishes`
  const review = `${file}/plan-draft/write/review`

  test('二人が同じ節を書くと、後の人に両方の文が見え、どちらも失われない', async () => {
    const [mine, theirs] = [await formOf(one, wishes), await formOf(two, wishes)]
    expect((await one.send(wishes, mine, { wishes: '海を見たい' })).status).toBe(303)
    const clash = await two.send(wishes, theirs, { wishes: '山に行きたい', policy: 'みんなで支える' })
    expect(clash.status).toBe(409)
    expect(clash.says).toContain('ほかの人が先に保存しました')
    for (const text of ['海を見たい', '山に行きたい', '見本 相談']) expect(clash.says).toContain(text)
    const again = formIn(clash.html)
    expect([again.get('wishes'), again.get('policy')]).toEqual([['山に行きたい'], ['みんなで支える']])
    expect((await two.send(wishes, again, { wishes: '海と山に行きたい' })).status).toBe(303)
    expect((await one.open(`${file}/plan-draft`)).says).toContain('海と山に行きたい')
  })

  test('ちがう節なら、同時に書いても両方が残る', async () => {
    const [mine, theirs] = [await formOf(one, wishes), await formOf(two, review)]
    expect((await one.send(wishes, mine, { shortGoal: '駅まで歩く' })).status).toBe(303)
    expect((await two.send(review, theirs, { every: '６', cautions: '音が苦手' })).status).toBe(303)
    const home = await one.open(`${file}/plan-draft`)
    for (const text of ['海と山に行きたい', '駅まで歩く', '音が苦手', '6か月ごと'])
      expect(home.says).toContain(text)
  })

  test('二度押しても、版は一つしか増えない', async () => {
    const form = await formOf(one, review)
    await one.send(review, form, { reason: '落ち着いているため' })
    expect((await one.send(review, form, { reason: '落ち着いているため' })).status).toBe(303)
    expect((await one.open(`${file}/plan/versions`)).says).toContain('版の一覧（5件）')
  })

  test('足りない事項は、書くところへのリンクになり、提出の欄は出ない', async () => {
    const page = await one.open(`${file}/plan-draft/submit`)
    expect(page.html).toContain(`href="/131177${file}/plan-draft/write/needs"`)
    expect(page.says).not.toContain('提出する 提出')
    expect(formIn(page.html).has('consentedOn')).toBe(false)
  })

  test('提出し、差し戻され、わけを読んで直し、もう一度提出する', async () => {
    await writeDraft(stage, kita, file, workshop)
    expect((await desk.open(`${file}/plan/versions`)).says).toContain('まだありません')
    await submitDraft(stage, kita, file)
    expect((await one.send(wishes, await formOf(one, wishes), { wishes: 'x' })).says).toContain(
      '提出ずみです',
    )
    const back = `${file}/plan-draft/return`
    expect(
      (await desk.send(back, await formOf(desk, back), { reason: '量を月で書いてください' })).status,
    ).toBe(303)
    const home = await one.open(`${file}/plan-draft`)
    expect(home.says).toContain('量を月で書いてください')
    expect((await one.send(wishes, await formOf(one, wishes), { longGoal: '自分で店を選ぶ' })).status).toBe(
      303,
    )
    await submitDraft(stage, kita, file)
    const versions = await desk.open(`${file}/plan/versions`)
    expect(versions.says).toContain('版の一覧（2件）')
    expect(versions.says).toContain('自分で店を選ぶ')
    const show = /href="[^"]*(\?show=[^"]+)"/.exec(versions.html)?.[1] ?? ''
    expect((await desk.open(`${file}/plan/versions${show}`)).says).toContain('自分で店を選ぶ')
  })

  test('計画は提出した計画案から始まり、会議の後に提出できる', async () => {
    await coordinate(stage, kita, file)
    await decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])
    await contract(stage, kita, file, {
      provider: '見本ワークス',
      service: '46',
      login: 'works',
      amount: '20',
    })
    const needs = `${file}/plan/write/needs`
    const form = await formOf(one, needs)
    expect([form.get('needs.0.provider'), form.get('needs.0.issue')?.[0]]).toEqual([
      ['見本ワークス'],
      workshop.needs[0]?.issue,
    ])
    const rest = [...form.keys()]
      .filter((name) => /needs\.\d+\.(provider|person|fee)$/.test(name))
      .map((name) => [name, form.get(name)?.[0] || '見本 働'])
    expect((await one.send(needs, form, Object.fromEntries(rest))).status).toBe(303)
    expect((await one.open(`${file}/plan/submit`)).says).toContain('⑬担当者会議が済んでいる')
    await one.open(`${file}/service-meeting`)
    await meet(stage, kita, file)
    const today = '2026-05-11'
    const submit = `${file}/plan/submit`
    const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }
    const wrong = await one.send(submit, await formOf(one, submit), { ...days, consentedOn: '2026-05-12' })
    expect([wrong.status, wrong.says]).toEqual([422, expect.stringContaining('今日より後の日')])
    expect((await one.send(submit, await formOf(one, submit), days)).status).toBe(303)
    expect((await desk.open(`${file}/plan/versions`)).says).toContain('見本ワークス')
    const printed = await inside((tx) =>
      tx.selectFrom('paper').where('form', '=', 'service-plan').select('snapshot').execute(),
    )
    expect(printed.map(({ snapshot }) => snapshot)).toContainEqual(
      expect.objectContaining({
        stage: '計画',
        ceiling: 0,
        office: expect.objectContaining({ planner: '見本 相談' }),
      }),
    )
  })

  test('モニタリングの目標は計画から写り、報告すると月が報告ずみになる', async () => {
    await begin(stage, file, 'works', { provider: '見本ワークス', service: '46' })
    stage.day(70)
    const later = await browserOf('aoba')
    expect((await later.open(`${file}/monitoring`)).says).toContain('モニタリングの月')
    const report = `${file}/monitoring/report`
    const form = await formOf(later, report)
    expect(form.get('needs.0.goal')).toEqual([workshop.needs[0]?.goal])
    const told = [...form.keys()]
      .filter((name) => /\.(provision|impressions|achievement|nextSteps)$/.test(name))
      .map((name) => [name, '休まず通っている。'])
    const typed = {
      ...Object.fromEntries(told),
      visitedOn: '2026-07-20',
      overall: '落ち着いている。',
      finding: '継続',
    }
    expect((await later.send(report, form, typed)).to).toBe(`${file}/monitoring`)
    expect((await later.open(`${file}/monitoring`)).says).toContain('報告ずみ')
    stage.day(0)
  })

  test('モニタリングの月にはわけがあり、決められていない月の訪問は、確かめてから報告する', async () => {
    stage.day(147)
    const later = await browserOf('aoba')
    const months = (await later.open(`${file}/monitoring`)).says
    for (const text of [
      'なぜこの月か',
      '何が変われば答えが変わるか',
      '令和8年10月は、市町村が決めた月ではありません',
    ])
      expect(months).toContain(text)
    const report = `${file}/monitoring/report`
    const form = await formOf(later, report)
    const told = [...form.keys()]
      .filter((name) => /\.(provision|impressions|achievement|nextSteps)$/.test(name))
      .map((name) => [name, '休まず通っている。'])
    const typed = { ...Object.fromEntries(told), overall: '落ち着いている。', finding: '継続' }
    const check = await later.send(report, form, { ...typed, visitedOn: '2026-10-05' })
    expect([check.status, check.says]).toEqual([
      200,
      expect.stringContaining('訪問した令和8年10月は、市町村が決めた月ではありません'),
    ])
    expect(check.says).toContain('期間が変わるまで算定できない')
    const sent = await later.send(report, formIn(check.html), { _confirmed: '1' })
    expect(sent.to).toBe(`${file}/monitoring`)
    stage.day(0)
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})

describe('前回の計画を写す', () => {
  test('変更の申請では、前の計画の文章から書き始められる', async () => {
    const person = await register(stage, kita, people.kaku)
    const before = await apply(stage, kita, person, { training: ['46'] })
    await request(stage, kita, before, oji)
    await ask(stage, kita, before)
    await accept(stage, kita, before)
    await writeDraft(stage, kita, before, workshop)
    await submitDraft(stage, kita, before)
    await coordinate(stage, kita, before)
    await decide(stage, kita, before, oji, [grant(stage, '46', '22', '日/月')])
    const file = await apply(stage, kita, person, {
      kind: '変更',
      previous: before.split('/')[2] ?? '',
      training: ['46'],
    })
    await request(stage, kita, file, oji)
    await ask(stage, kita, file)
    await accept(stage, kita, file)
    const planner = await browserOf('aoba')
    expect((await planner.open(`${file}/plan-draft`)).says).toContain('前回の計画を写す')
    const copy = `${file}/plan-draft/copy`
    expect((await planner.send(copy, await formOf(planner, copy))).status).toBe(303)
    expect((await formOf(planner, `${file}/plan-draft/write/needs`)).get('needs.0.issue')).toEqual([
      workshop.needs[0]?.issue,
    ])
    expect((await planner.open(copy)).status).toBe(404)
  })
})
