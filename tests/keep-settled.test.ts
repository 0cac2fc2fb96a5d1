import { expect, test } from 'vitest'
import { accept, apply, ask, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { contract, meet, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { type Browser, openPages, type Typed } from './open-pages.ts'
import { typistAt } from './typist.ts'

const today = '2026-05-11'
const oji = '王子障害相談係'
const site = await openPages(today)
const { faults, inside, browserOf, stage } = site
const days = { madeOn: today, explainedOn: today, consentedOn: today, deliveredOn: today }
const documents = () =>
  inside((tx) =>
    tx.selectFrom('document').select(['id', 'version']).orderBy('id').orderBy('version').execute(),
  )
const papers = () => inside((tx) => tx.selectFrom('paper').select('id').execute())

type Place = {
  readonly submit: string
  readonly write: string
  readonly field: string
  readonly says: string
  readonly fields: Typed
}

/** A form that is complete is refused all the same while a text is typed; the same form goes through without it. */
const isHeldBack = async (browser: Browser, login: string, { submit, write, field, says, fields }: Place) => {
  const complete = formIn((await browser.open(submit)).html)
  const typist = await typistAt(site, login, write)
  const before = (await typist.state()).units[field]?.typed[field]?.[0] ?? ''
  await typist.keep({ field, text: `${before}、あとから打った文` })
  const now = [await documents(), await papers()]
  const sent = await browser.send(submit, complete, fields)
  expect([sent.status, sent.says]).toEqual([409, expect.stringContaining(`「${says}」の書きかけ`)])
  expect([await documents(), await papers()]).toEqual(now)
  await typist.keep({ field, text: before })
  const again = await browser.send(submit, formIn((await browser.open(submit)).html), fields)
  expect([again.status, again.says]).toEqual([303, expect.anything()])
  expect(await papers()).not.toEqual(now[1])
}

test('計画案と計画：そろった用紙も、書きかけが残るあいだは409で、版も紙も増えない', {
  timeout: 60_000,
}, async () => {
  const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
  await request(stage, kita, file, oji)
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  await writeDraft(stage, kita, file, workshop)
  const planner = await browserOf('aoba')
  const place = { field: 'policy', says: '意向と方針', fields: days }
  await isHeldBack(planner, 'aoba', {
    ...place,
    submit: `${file}/plan-draft/submit`,
    write: `${file}/plan-draft/write/wishes`,
  })
  await coordinate(stage, kita, file)
  await decide(stage, kita, file, oji, [grant(stage, '46', '22', '日/月')])
  await contract(stage, kita, file, { provider: '見本ワークス', service: '46', login: 'works', amount: '20' })
  const needs = `${file}/plan/write/needs`
  const form = formIn((await planner.open(needs)).html)
  const rest = [...form.keys()]
    .filter((name) => /needs\.\d+\.(provider|person|fee)$/.test(name))
    .map((name) => [name, form.get(name)?.[0] || '見本 働'])
  expect((await planner.send(needs, form, Object.fromEntries(rest))).status).toBe(303)
  await meet(stage, kita, file)
  await isHeldBack(planner, 'aoba', {
    ...place,
    submit: `${file}/plan/submit`,
    write: `${file}/plan/write/wishes`,
  })
})

test('セルフプランも、同じ', async () => {
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
  await own.fill(`${file}/self-plan/choose?kana=off`, { reason: '本人の希望' })
  const page = (name: string) => `${file}/self-plan/write/${name}`
  for (const [name, typed] of Object.entries({
    writer: { writerName: '見本 母', relation: '家族', relationNote: '母', contact: '03-0000-0000' },
    hopes: { hopes: '今の家にずっと住みたい。' },
    troubles: { troubles: '手続きがわからない。' },
    achievements: { achievements: '働く。6か月後まで。' },
    considerations: { considerations: '文字で伝えてください。' },
    week: {
      'week.0._row': '1',
      'week.0.days': '月',
      'week.0.from': '10時',
      'week.0.to': '午後3時',
      'week.0.kind': '就労継続支援B型',
    },
  }))
    expect((await own.fill(page(name), typed)).status).toBe(303)
  await isHeldBack(own, login, {
    submit: `${file}/self-plan/check?kana=off`,
    write: page('hopes'),
    field: 'hopes',
    says: 'したい生活と、ほしい手伝い',
    fields: {},
  })
})

test('紙を写しても、家族の書きかけは消えず、両方に両方が見える', async () => {
  const person = await register(stage, kita, people.sakurei)
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
  const sheet = `${file}/self-plan/sheet`
  const opened = await desk.open(sheet)
  expect(opened.says).not.toContain('書きかけています')
  const hopes = `${file}/self-plan/write/hopes`
  const family = await typistAt(site, login, hopes)
  await family.keep({ field: 'hopes', text: '海の近くに住みたい' })
  const seen = await desk.open(sheet)
  expect(seen.says).toContain('本人や家族が、画面に書きかけています')
  expect(seen.html).toContain(`href="/131177${hopes}"`)
  expect((await desk.send(sheet, formIn(opened.html), { hopes: '山に住みたい' })).status).toBe(303)
  expect((await family.state()).beside).toMatchObject([
    { field: 'hopes', account: '', by: expect.stringContaining('見本'), typed: { hopes: ['山に住みたい'] } },
  ])
  const page = await own.open(`${hopes}?kana=off`)
  expect(formIn(page.html).get('hopes')).toEqual(['海の近くに住みたい'])
  expect(page.says).toContain('山に住みたい')
  // 「わからない」 on another page is nothing that moved here.
  await family.keep({ field: 'unsure', text: 'hopes' })
  expect((await own.fill(`${file}/self-plan/write/troubles`, { unsure: 'troubles' })).status).toBe(303)
  expect((await family.state()).beside).toHaveLength(1)
})

test('何も壊れていない', () => {
  expect(faults).toEqual([])
})
