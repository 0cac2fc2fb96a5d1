import { describe, expect, test } from 'vitest'
import { accept, apply, ask, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { contract, meet, submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { openPages } from './open-pages.ts'

const oji = '王子障害相談係'
const today = '2026-05-11'
const { faults, browserOf, stage } = await openPages(today)
const says = (page: { readonly says: string }) => page.says.replaceAll(/\s/g, '')

describe('計画の上に立つもの', async () => {
  const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
  await request(stage, kita, file, oji)
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  const planner = await browserOf('aoba')
  const desk = await browserOf('madoguchi')
  const draft = `${file}/plan-draft`
  const write = (section: string) => `${draft}/write/${section}`

  test('基本情報と現在の生活は、それぞれの節に書けて、読み直せる', async () => {
    const basics = write('basics')
    const added = formIn((await planner.fill(basics, { _add: 'family' })).html)
    const typed = { 'family.0.name': '見本 幸子', 'family.0.relation': '母', 'family.0.carer': '1' }
    expect((await planner.send(basics, added, { ...typed, history: '北区で生まれた' })).status).toBe(303)
    const again = formIn((await planner.open(basics)).html)
    expect([again.get('family.0.relation'), again.get('family.0.carer'), again.get('history')]).toEqual([
      ['母'],
      ['1'],
      ['北区で生まれた'],
    ])
    expect((await planner.fill(write('now'), { dailyLife: '7時に起きる' })).status).toBe(303)
    expect(formIn((await planner.open(write('now'))).html).get('dailyLife')).toEqual(['7時に起きる'])
  })

  test('保存して、次の節へ進める。最後の節のあとは一覧へ', async () => {
    const [next, last] = [`${write('basics')}?next=1`, `${write('review')}?next=1`]
    const typed = formIn((await planner.open(write('basics'))).html)
    expect((await planner.send(next, typed)).to).toBe(write('now'))
    const wrong = await planner.fill(`${write('review')}?next=1`, { every: '半年' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain(`action="/131177${write('review')}"`)
    const told = await planner.open(write('review'))
    expect([told.says.includes('提出までに'), told.says.includes('次の節へ')]).toEqual([true, false])
    expect((await planner.fill(last, { every: '6か月ごと' })).to).toBe(draft)
    expect(formIn((await planner.open(write('review'))).html).get('every')).toEqual(['6'])
  })

  test('アセスメントの課題は、打ち直さずに課題へ移り、二度は移らない', async () => {
    const assessment = write('assessment')
    const typed = { 'assessment.0.area': '移動', 'assessment.0.issue': '一人で電車に乗りたい' }
    expect((await planner.fill(assessment, typed)).status).toBe(303)
    expect(says(await planner.open(assessment))).toContain('「課題と支援」に移す（1件）')
    expect((await planner.fill(`${draft}/carry-issues`)).to).toBe(write('needs'))
    const needs = await planner.open(write('needs'))
    expect(formIn(needs.html).get('needs.0.issue')).toEqual(['一人で電車に乗りたい'])
    expect(says(needs)).toContain('アセスメントから（いまも同じ文）：課題1')
    expect(says(needs)).toContain('この節で、提出までに書くこと：')
    expect(says(await planner.open(`${draft}/carry-issues`))).toContain('移す課題はありません')
  })

  test('前の版に戻しても、新しい版になるだけで、何も失われない', async () => {
    await planner.fill(write('wishes'), { wishes: '海を見たい' })
    await planner.fill(write('wishes'), { wishes: '山を見たい' })
    const versions = await planner.open(`${file}/plan/versions`)
    expect(says(versions)).toContain('本人の意向（希望する生活）：「海を見たい」→「山を見たい」')
    const links = [...versions.html.matchAll(/href="\/131177([^"]*\/restore)"/g)].map(
      ([, path]) => path ?? '',
    )
    const [last = ''] = links
    const page = await planner.open(last)
    expect(says(page)).toContain('「山を見たい」→「海を見たい」')
    expect((await planner.fill(last)).to).toBe(draft)
    const after = await planner.open(draft)
    expect(after.says).toContain('海を見たい')
    expect(says(await planner.open(`${file}/plan/versions`))).toContain(`版の一覧（${links.length + 2}件）`)
    expect((await desk.open(last)).status).toBe(404)
  })

  test('差戻しのわけは、その場所に出て、直した印は残る', async () => {
    await writeDraft(stage, kita, file, workshop)
    await submitDraft(stage, kita, file)
    const back = `${draft}/return`
    const reasons = {
      reason: '二つ直してください',
      'at-week': '土曜も書いてください',
      'at-needs-0': '量を月で',
    }
    const asked = await desk.open(back)
    expect(asked.html.match(/<details class="place-text"/g)).toHaveLength(8)
    expect(asked.says).toContain('働いて、自分のお金で好きな音楽を聴きに行きたい。')
    expect((await desk.fill(back, reasons)).status).toBe(303)
    const [start, one] = [await planner.open('/start'), await planner.open(file)]
    expect(says(start)).toContain('差し戻された計画案を直す：二つ直してください')
    expect(says(one)).toContain('差し戻された計画案を直す')
    expect(says(one)).toContain('二つ直してください')
    expect(one.html).toMatch(new RegExp(`class="button[^>]*href="/131177${draft}"`))
    expect(says(await desk.open(file))).toContain('二つ直してください')
    const check = await planner.open(`${draft}/submit`)
    expect(check.html).not.toContain('notice-success')
    expect(says(check)).toContain('二つ直してください')
    expect(says(await planner.open(draft))).toContain('二つ直してください')
    expect(says(await planner.open(write('week')))).toContain('土曜も書いてください')
    expect(says(await planner.open(write('needs')))).toContain('量を月で')
    expect(says(await planner.open(write('wishes')))).not.toContain('土曜も')
    const corrections = `${draft}/corrections`
    expect(says(await planner.open(`${draft}/submit`))).toContain('直した印のないものがあります')
    expect((await planner.fill(corrections, { mended: '1' })).status).toBe(303)
    expect(says(await planner.open(write('week')))).toContain('（直した）')
    expect(says(await planner.open(write('needs')))).not.toContain('（直した）')
    expect((await planner.fill(corrections, { mended: '7' })).status).toBe(422)
    const versions = says(await desk.open(`${file}/plan/versions`))
    expect(versions).toContain('土曜も書いてください（直した）')
    expect(versions).not.toContain('アセスメント')
  })

  test('同意前の紙は、いつでも印刷でき、ほかの人には出ない', async () => {
    const paper = await planner.open(`${draft}/unsigned.pdf`)
    expect([paper.status, paper.type]).toEqual([200, 'application/pdf'])
    expect((await desk.open(`${draft}/unsigned.pdf`)).status).not.toBe(200)
  })

  test('文例は、その節の欄のものが出て、事業所の文例には名前を入れられない', async () => {
    const needs = says(await planner.open(write('needs')))
    expect(needs).toContain('一人で電車に乗って出かけたい。')
    expect(needs).not.toContain('週に三日、決めた時間に通う。')
    const named = await planner.fill('/phrases/new', { box: 'issue', text: '花子さんは泳ぎたい' })
    expect([named.status, named.says]).toEqual([422, expect.stringContaining('名前（見本 花子）')])
    expect((await planner.fill('/phrases/new', { box: 'issue', text: 'プールで泳ぎたい。' })).to).toBe(
      '/phrases',
    )
    expect(says(await planner.open(write('needs')))).toContain('プールで泳ぎたい。')
    const list = await planner.open('/phrases')
    const path = /href="\/131177(\/phrases\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
    expect((await planner.fill(path, { text: '海で泳ぎたい。' })).to).toBe('/phrases')
    expect(says(await planner.fill('/phrases', { sought: '海で' }))).toContain('海で泳ぎたい。')
    const other = await browserOf('hidamari')
    expect((await other.open(path)).status).toBe(404)
    expect(says(await other.open('/phrases'))).not.toContain('海で泳ぎたい。')
    expect((await planner.fill(path, { drop: '1' })).to).toBe('/phrases')
    expect(says(await planner.open('/phrases'))).not.toContain('海で泳ぎたい。')
  })

  test('代筆は、だれが、なぜ書いたかまで書いて提出する', async () => {
    const submit = `${draft}/submit`
    const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }
    const without = await planner.fill(submit, { ...days, means: '代筆' })
    expect([without.status, without.says]).toEqual([422, expect.stringContaining('代わりに書いた理由')])
    const empty = await planner.fill(submit, { ...days, means: '画面' })
    expect([empty.status, empty.says]).toEqual([422, expect.stringContaining('署名が書かれていません')])
    const broken = await planner.fill(submit, { ...days, means: '画面', strokes: '[[1]]' })
    expect(broken.status).toBe(422)
    const proxy = { proxyName: '見本 幸子', proxyRelation: '母', proxyReason: '手がふるえるため' }
    expect((await planner.fill(submit, { ...days, ...proxy, means: '代筆' })).status).toBe(303)
    const log = says(await planner.open(`${file}/plan/deliveries`))
    expect(log).toContain('計画案')
    expect(log).not.toContain('まだ渡していない事業者')
  })

  test('会議に呼ぶと、呼ばれた人に知らせが出て、記録の出席者に入る', async () => {
    await coordinate(stage, kita, file)
    await decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])
    const line = { provider: '見本ワークス', service: '46', login: 'works', amount: '20' }
    await contract(stage, kita, file, line)
    const call = `${file}/service-meeting/call`
    expect((await planner.fill(call, { meets: '2026-05-10', from: '10:00', place: '家' })).status).toBe(409)
    expect((await planner.fill(call, { meets: today, from: '10:00', place: '見本さんの家' })).to).toBe(call)
    const works = await browserOf('works')
    expect(says(await works.open('/notices'))).toContain('会議に呼ばれました')
    expect(says(await works.open(call))).toContain('見本さんの家')
    const record = formIn((await planner.open(`${file}/service-meeting`)).html)
    expect(record.get('place')).toEqual(['見本さんの家'])
    await meet(stage, kita, file)
    expect(says(await planner.open(`${file}/plan`))).toContain('担当者会議で決まったこと')
  })

  test('計画を画面の署名で提出し、まだの事業者に後から渡す', async () => {
    const needs = `${file}/plan/write/needs`
    const form = formIn((await planner.open(needs)).html)
    expect(says(await planner.open(needs))).toContain('計画案（第')
    const rest = [...form.keys()]
      .filter((name) => /needs\.\d+\.(provider|person|fee)$/.test(name))
      .map((name) => [name, form.get(name)?.[0] || '見本 働'])
    expect((await planner.send(needs, form, Object.fromEntries(rest))).status).toBe(303)
    const submit = `${file}/plan/submit`
    const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }
    expect(
      (await planner.fill(submit, { ...days, means: '画面', strokes: '[[[1,2],[30,40]]]' })).status,
    ).toBe(303)
    expect((await planner.open(`${file}/plan`)).html).toContain('d="M1 2L30 40"')
    const log = `${file}/plan/deliveries`
    expect(says(await planner.open(log))).toContain('計画をまだ渡していない事業者があります見本ワークス')
    const works = await stage.organisation('見本ワークス')
    expect((await planner.fill(log, { to: works, means: '郵送' })).to).toBe(log)
    expect(says(await planner.open(log))).toContain('すべてに渡っています')
    expect((await planner.fill(log, { to: works, means: '郵送' })).status).toBe(409)
  })

  test('個別支援計画は、計画と目標ごとにならび、相手のない目標がわかる', async () => {
    const works = await browserOf('works')
    const plans = `${file}/individual-plans`
    const id = await stage.organisation('見本ワークス')
    const path = `${plans}/${id}/write`
    const serves = workshop.needs[0]?.issue as string
    const typed = { madeOn: today, 'goals.0.goal': '週に三日、休まず通う', 'goals.0.serves': serves }
    expect((await works.fill(path, typed)).to).toBe(plans)
    const more = formIn((await planner.fill(path, { _add: 'goals' })).html)
    const second = { 'goals.1.goal': '昼食を作る', 'goals.1.serves': '対応なし' }
    expect((await planner.send(path, more, second)).status).toBe(303)
    const page = says(await planner.open(plans))
    for (const text of ['週に三日、休まず通う', '計画に対応する課題がない目標', '昼食を作る'])
      expect(page).toContain(text)
    const other = await browserOf('day')
    expect((await other.open(plans)).status).toBe(404)
  })

  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
