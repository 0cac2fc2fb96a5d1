import { describe, expect, test } from 'vitest'
import { accept, apply, ask, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { openPages } from './open-pages.ts'

const { faults, inside, browserOf, stage, world } = await openPages('2026-05-11')

describe('わたしの計画', async () => {
  const person = await register(stage, kita, people.hanako)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('login')
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const own = await browserOf(login)
  const mine = `${file}/my-plan`
  const text = (html: string) => html.replace(/<rt[^>]*>[^<]*<\/rt>/g, '').replace(/<[^>]*>/g, '')

  test('計画が出される前は、次に何があるかを言い、紙はない', async () => {
    const page = await own.open(mine)
    expect(text(page.html)).toContain('まだ 計画は ありません。')
    expect(text(page.html)).toContain('これから 話を 聞いて 書きます。')
    for (const paper of [`${mine}/18.pdf`, `${file}/week.pdf`])
      expect((await own.open(paper)).status).toBe(404)
  })

  test('書きかけの計画案は、本人の画面には出ない', async () => {
    await writeDraft(stage, kita, file, workshop)
    expect(text((await own.open(mine)).html)).toContain('まだ 計画は ありません。')
  })

  test('出された計画案の事実が、すべて出る', async () => {
    await submitDraft(stage, kita, file)
    const page = await own.open(mine)
    const says = text(page.html)
    expect(says).toContain('まだ 決まっていません。役所が 決めた あとに 始まります。')
    for (const need of workshop.needs)
      for (const one of [need.issue, need.goal, need.kind, need.content, need.amount, need.ownRole])
        if (one) expect(says).toContain(one)
    expect(page.html).toContain('<rt aria-hidden="true">けいかく</rt>')
    expect(says).toMatch(/午[前後]\d+時/)
    expect(says).not.toMatch(/\d:\d\d/)
  })

  test('ふりがなを消しても、ことばは同じ', async () => {
    const main = (html: string) => text(html.slice(html.indexOf('class="my-plan"')))
    const [on, off] = [await own.open(mine), await own.open(`${mine}?kana=off`)]
    expect(off.html).not.toContain('<rt')
    const notes = /人が 書いた文の[\s\S]*?つけません。/
    const same = (html: string) =>
      main(html).replace(notes, '').replace('ふりがなを 消す', 'ふりがなを 付ける').replace('?kana=off', '')
    expect(same(off.html)).toBe(same(on.html))
  })

  test('手続きの画面から入れて、紙は頼まれたときに描かれる', async () => {
    expect((await own.open(file)).html).toContain(`href="/131177${mine}"`)
    for (const paper of [`${mine}/18.pdf`, `${mine}/22.pdf`, `${file}/week.pdf`]) {
      const { status, type, bytes } = await own.open(paper)
      expect([status, type, new TextDecoder().decode(bytes.slice(0, 5))]).toEqual([
        200,
        'application/pdf',
        '%PDF-',
      ])
    }
    const kept = await inside((tx) =>
      tx.selectFrom('paper').where('form', '=', 'my-plan').select('id').execute(),
    )
    expect(kept).toEqual([])
  })

  test('役所が決める前は、カレンダーはない', async () => {
    const says = text((await own.open(mine)).html)
    expect(says).toContain('カレンダーは、役所が 決めた あとに 作れます。')
    expect(says).not.toContain('カレンダーに 入れる')
    expect((await own.open(`${file}/week.ics`)).status).toBe(404)
  })

  test('決まったあとのカレンダーは、日のないことと祝日のことを、となりで言う', async () => {
    await coordinate(stage, kita, file)
    await decide(stage, kita, file, '王子障害相談係', [grant(stage, '46', '22', '日/月')])
    const says = text((await own.open(mine)).html)
    expect(says).toContain('カレンダーに 入れる')
    expect(says).not.toContain('役所が 決めた あとに')
    expect(says).toContain('祝日に あるか ないかは、計画に 書いて ありません。')
  })

  test('カレンダーには、頼まないかぎり、名前も場所も出ない', async () => {
    const calendar = async (query: string) =>
      new TextDecoder().decode((await own.open(`${file}/week.ics${query}`)).bytes).replace(/\r\n /g, '')
    const [plain, full] = [await calendar(''), await calendar('?names=yes')]
    expect(plain).toContain('BEGIN:VEVENT')
    expect(plain).toContain('就労継続支援B型')
    for (const name of ['見本', ...workshop.weekRows.map(({ provider }) => String(provider ?? '見本'))]) {
      expect(plain).not.toContain(name)
      expect(full).toContain(name)
    }
  })

  test('読みの機械が答えなくても、計画は読めて、ふりがながないと言う。紙も描ける', async () => {
    const { reader } = world
    const cut = () => Promise.reject(new Error('the readings did not come in time'))
    try {
      world.reader = { ...reader, cut }
      const page = await own.open(mine)
      expect(page.status).toBe(200)
      for (const said of ['ふりがなを つけられません', workshop.needs[0]?.issue ?? '課題'])
        expect(text(page.html)).toContain(said)
      expect(text(page.html)).not.toContain('機械が つけました')
      expect(text((await own.open(`${mine}?kana=off`)).html)).not.toContain('つけられません')
      expect((await own.open(`${mine}/18.pdf`)).status).toBe(200)
    } finally {
      world.reader = reader
    }
    const says = text((await own.open(mine)).html)
    expect(says).not.toContain('つけられません')
    expect(says).toContain('機械が つけました')
  })

  test('職員は本人に見えるものを見られ、ほかの人には無いのと同じ', async () => {
    expect((await (await browserOf('aoba')).open(mine)).status).toBe(200)
    expect((await (await browserOf('works')).open(mine)).status).toBe(404)
    expect(faults).toEqual([])
  })
})
