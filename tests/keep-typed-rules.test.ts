import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import type { Fact } from '../src/casework/case/fact.ts'
import { emptyCase } from '../src/casework/case/file.ts'
import type { Writing } from '../src/casework/case/store.ts'
import { forgetTyped } from '../src/platform/postgres/forget-typed.ts'
import type { KeptState } from '../src/ui/kept/keep-protocol.ts'
import { openPages } from './open-pages.ts'
import { typistAt } from './typist.ts'

const site = await openPages('2026-05-11')
const { world, faults, inside, browserOf, stage } = site
const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await ask(stage, kita, file)
await accept(stage, kita, file)
const caseId = file.replace('/cases/', '')
const section = (name: string) => `${file}/plan-draft/write/${name}`
const [wishes, needs] = [section('wishes'), section('needs')]

const one = await typistAt(site, 'aoba', wishes)
const two = await typistAt(site, 'aoba-kanri', wishes)
const twoNeeds = await typistAt(site, 'aoba-kanri', needs)
const oneNeeds = await typistAt(site, 'aoba', needs)
const pages = await browserOf('aoba')
const otherPages = await browserOf('aoba-kanri')
type One = { readonly state: () => Promise<KeptState>; readonly call: typeof one.call }
const textOf = async (who: One, field: string) => (await who.state()).units[field]?.typed
const row = (issue: string) => ({ 'needs.0._row': ['1'], 'needs.0.issue': [issue] })
const typeNeed = async (who: One, issue: string, more: object = {}) => {
  const { csrf, units } = await who.state()
  const fields = [{ field: 'needs', mark: units.needs?.mark, typed: row(issue) }]
  return who.call('', { csrf, fields, ...more })
}
const leave = async (who: One) => who.call('', { csrf: (await who.state()).csrf, leave: true })
const isEmpty = async (table: 'working_copy' | 'working_step' | 'presence') =>
  (await inside((tx) => tx.selectFrom(table).selectAll().execute())).length === 0

describe('返ってきた画面を送り直しても、ほかの人の書きかけは消えない', () => {
  test('直しを求められて送り直す', async () => {
    const form = formIn((await pages.open(wishes)).html)
    await two.keep({ field: 'policy', text: '青葉の書きかけ' })
    const back = await pages.send(wishes, form, { longGoal: 'あ'.repeat(4001) })
    expect(back.status).toBe(422)
    expect((await pages.send(wishes, formIn(back.html), { longGoal: '一年' })).status).toBe(303)
    expect(await textOf(two, 'policy')).toEqual({ policy: ['青葉の書きかけ'] })
    expect((await pages.fill(wishes)).status).toBe(303)
  })

  test('行を追加するボタンのあとで保存する', async () => {
    const form = formIn((await pages.open(needs)).html)
    await typeNeed(twoNeeds, '青葉の課題')
    const back = await pages.send(needs, form, { _add: 'needs' })
    expect(back.status).toBe(200)
    expect((await pages.send(needs, formIn(back.html), { 'needs.0.issue': '相談員の課題' })).status).toBe(303)
    expect(await textOf(twoNeeds, 'needs')).toMatchObject({ 'needs.0.issue': ['青葉の課題'] })
    expect((await pages.fill(needs)).status).toBe(303)
  })

  test('行を追加するあいだに保存された版は、知らせずには上書きされない', async () => {
    const form = formIn((await pages.open(needs)).html)
    expect((await otherPages.fill(needs, { 'needs.0.issue': '先に保存した課題' })).status).toBe(303)
    const back = await pages.send(needs, form, { _add: 'needs' })
    const sent = await pages.send(needs, formIn(back.html), { 'needs.0.issue': 'あとの課題' })
    expect(sent.status).toBe(409)
    expect(sent.says).toContain('先に保存した課題')
  })
})

describe('元に戻す手', () => {
  const step = (seq: number, name = 'wishes') => ({ seq, patch: { [name]: [['あ'], ['い']] }, undone: false })
  test('保存すると、だれの手も残らない', async () => {
    const { csrf } = await one.state()
    await one.call('', { csrf, steps: [step(1)], last: 1, done: 1 })
    await otherPages.fill(wishes, { wishes: '書きかえて保存' })
    expect((await one.state()).steps).toEqual([])
  })

  test('表にほかの人が書くと、その表の手は残らない。書けなかった欄の手も', async () => {
    const { csrf } = await oneNeeds.state()
    const list = { steps: [step(1, 'needs.0.issue')], last: 1, done: 1 }
    await typeNeed(oneNeeds, 'い', list)
    expect((await oneNeeds.state()).steps).toHaveLength(1)
    await typeNeed(twoNeeds, '青葉の行')
    expect((await oneNeeds.state()).steps).toEqual([])
    await oneNeeds.call('', { csrf, fields: [{ field: 'needs', mark: 'r1', typed: row('古い') }], ...list })
    expect((await oneNeeds.state()).steps).toEqual([])
  })

  test('捨てた手は、番号で消える', async () => {
    const { csrf } = await one.state()
    await one.call('', { csrf, steps: [step(1), step(2), step(3)], last: 3, done: 3 })
    await one.call('', { csrf, dropped: [2], last: 3, done: 3 })
    expect((await one.state()).steps?.map(({ seq }) => seq)).toEqual([1, 3])
  })
})

describe('受け取らないもの', () => {
  test('よその欄の名は、その欄に書けない', async () => {
    const { csrf, units } = await one.state()
    const typed = { shortGoal: ['週三日'], wishes: ['forged'], 'needs.0.issue': ['forged'] }
    await one.call('', { csrf, fields: [{ field: 'shortGoal', mark: units.shortGoal?.mark, typed }] })
    expect(await textOf(two, 'shortGoal')).toEqual({ shortGoal: ['週三日'] })
    expect(formIn((await pages.open(wishes)).html).get('wishes')).not.toEqual(['forged'])
  })

  test.each([
    ['NUL', { steps: [{ seq: 1, patch: { wishes: [['\u0000'], ['い\u0000']] }, undone: false }] }],
    ['名の中のNUL', { steps: [{ seq: 1, patch: { 'wi\u0000shes': [null, ['い']] }, undone: false }] }],
    ['半分の字', { steps: [{ seq: 1, patch: { wishes: [['\ud800'], ['い']] }, undone: false }] }],
    ['大きすぎる番号', { steps: [{ seq: 3e9, patch: {}, undone: false }], last: 3e9, done: 3e9 }],
    ['形のちがう手', { steps: [{ seq: '1', patch: 7 }], last: 'x' }],
  ])('手に%sがあっても、文は残る', async (what, more) => {
    const sent = await one.type({ field: 'longGoal', text: what }, { last: 1, done: 1, ...more })
    expect(sent.status).toBe(200)
    expect(await textOf(one, 'longGoal')).toEqual({ longGoal: [what] })
  })
})

describe('横に残った文', () => {
  const put = async (text: string) => {
    const { account, csrf } = await two.state()
    await two.call('', { csrf, beside: [{ field: 'wishes', account, typed: { wishes: [text] } }] })
    return account
  }
  const takeAway = async (account: string, mark: string) => {
    const { csrf } = await one.state()
    await one.call('', { csrf, beside: [{ field: 'wishes', account, typed: null, mark }] })
    return (await two.state()).beside.length
  }
  const besides = async () => (await one.state()).beside

  test('消せるのは、本人か、本人がいないときにその文を読んだ人だけ', async () => {
    const account = await put('青葉の文')
    expect(await takeAway(account, '')).toBe(1)
    const [row] = (await two.state()).beside
    expect(await takeAway(account, row?.mark ?? '')).toBe(1)
    await leave(two)
    const [seen] = await besides()
    expect(seen?.typed).toEqual({ wishes: ['青葉の文'] })
    const { csrf } = await one.state()
    const away = (mark: string) => one.call('', { csrf, beside: [{ ...seen, typed: null, mark }] })
    await away('r1')
    expect(await besides()).toHaveLength(1)
    await away(seen?.mark ?? '')
    expect(await besides()).toEqual([])
  })

  test('スクリプトがなくても、画面に出て、たしかめてから捨てられる', async () => {
    await put('青葉の残した文')
    await leave(two)
    const page = await pages.open(wishes)
    expect(page.says).toContain('青葉の残した文')
    const mark = (await besides())[0]?.mark ?? ''
    expect(page.html).toContain(`value="${mark}"`)
    const asked = await pages.send(wishes, formIn(page.html), { _drop: mark, longGoal: '打ちかけ' })
    expect(asked.says).toContain('この文を捨てますか')
    expect(formIn(asked.html).get('longGoal')).toEqual(['打ちかけ'])
    expect(await besides()).toHaveLength(1)
    await pages.send(wishes, formIn(asked.html), { _drop_now: mark })
    expect(await besides()).toEqual([])
  })

  test('同じ文を保存すれば、なくなり、提出の道がふさがらない', async () => {
    await put('どちらも同じ文')
    await leave(two)
    expect((await pages.fill(wishes, { wishes: 'どちらも同じ文' })).status).toBe(303)
    expect(await besides()).toEqual([])
  })

  test('いまの画面にない欄の文は、画面に出て、保存するとなくなる', async () => {
    await two.keep({ field: 'wishes', text: '前の名の欄' })
    await inside((tx) =>
      tx
        .updateTable('working_copy')
        .set({ field: 'oldName', typed: JSON.stringify({ oldName: ['前の名の欄'] }) })
        .where('field', '=', 'wishes')
        .execute(),
    )
    expect((await pages.open(wishes)).says).toContain('いまの画面にない欄（oldName）：前の名の欄')
    expect((await pages.fill(wishes)).status).toBe(303)
    expect((await pages.open(`${file}/plan-draft/submit`)).says).not.toContain('「意向と方針」の書きかけ')
  })
})

test('書きかけは、たしかめてから全部捨てられる。見ていない文は残る', async () => {
  await two.keep({ field: 'policy', text: '捨てる文' })
  const page = await pages.open(wishes)
  const asked = await pages.send(wishes, formIn(page.html), { _drop: 'all' })
  expect(asked.says).toContain('すべて捨てますか')
  await two.keep({ field: 'shortGoal', text: '見ていない文' })
  const after = await pages.send(wishes, formIn(asked.html), { _drop_now: 'all' })
  expect(after.status).toBe(200)
  expect(formIn(after.html).get('policy')).not.toEqual(['捨てる文'])
  expect(formIn(after.html).get('shortGoal')).toEqual(['見ていない文'])
  expect((await pages.fill(wishes)).status).toBe(303)
})

test('自動で読んだことは、サインインと節に一度、見られなかったことは毎度、監査記録に残る', async () => {
  const reader = await typistAt(site, 'aoba', section('review'))
  for (const _ of [1, 2, 3]) await reader.state()
  const rows = (like: string) =>
    inside((tx) =>
      tx
        .selectFrom('audit_entry')
        .where('detail', 'like', like)
        .where('case_id', '=', caseId)
        .select('outcome')
        .execute(),
    )
  expect(await rows('自動で読む：留意事項%')).toEqual([{ outcome: '見た' }])
  const missed = () =>
    inside((tx) =>
      tx
        .selectFrom('audit_entry')
        .where('target', '=', caseId)
        .where('outcome', '=', '見つからない')
        .select('id')
        .execute(),
    )
  const before = (await missed()).length
  const stranger = await typistAt(site, 'hidamari', wishes)
  const other = await typistAt(site, 'midori', wishes).catch(() => stranger)
  for (const who of [stranger, other]) expect((await who.call('?since=')).status).toBe(404)
  const all = await inside((tx) =>
    tx.selectFrom('audit_entry').where('outcome', '=', '見つからない').select('id').execute(),
  )
  expect(all.length).toBeGreaterThanOrEqual(before + 2)
})

test('黙って消えた人の印は、一分で掃かれる。古い手と書きかけも', async () => {
  await two.state()
  await two.keep({ field: 'policy', text: '一年前の文' })
  await one.call('', {
    csrf: (await one.state()).csrf,
    ...{ steps: [{ seq: 1, patch: { wishes: [['あ'], ['い']] }, undone: false }], last: 1, done: 1 },
  })
  const ago = (hours: number) => world.clock.now().subtract({ hours }).toString()
  await inside(async (tx) => {
    await tx
      .updateTable('presence')
      .set({ at: ago(1) })
      .execute()
    await tx
      .updateTable('working_step')
      .set({ at: ago(24 * 8) })
      .execute()
    await tx
      .updateTable('working_copy')
      .set({ at: ago(24 * 366) })
      .execute()
  })
  await pages.open(section('review'))
  const there = await inside((tx) => tx.selectFrom('presence').select('section').execute())
  expect(there).toEqual([{ section: '留意事項とモニタリング' }])
  expect([await isEmpty('working_step'), await isEmpty('working_copy')]).toEqual([true, true])
})

describe('仕事が終わると、書きかけも終わる', () => {
  const before = { ...emptyCase(caseId, '', ''), author: '相談支援事業所' as const }
  const facts = (type: string) => [{ type }] as unknown as readonly Fact[]
  const closed = { on: '2026-05-11', why: '取下げ' } as const
  test.each([
    ['取り下げると', { ...before, closed }, [], ''],
    ['書く人がかわると', { ...before, author: 'セルフプラン' as const }, [], ''],
    ['案を出すと', before, facts('plan-draft-submitted'), ''],
    ['計画を出しても', before, facts('plan-submitted'), '書きかけ'],
    ['ほかのことが起きても', before, facts('survey-recorded'), '書きかけ'],
  ])('%s', async (_, after, happened, left) => {
    await two.keep({ field: 'policy', text: '書きかけ' })
    await inside((tx) => {
      const actor = { municipality: '131177' } as Writing['actor']
      return forgetTyped(tx, { before, after, facts: happened, actor } as unknown as Writing)
    })
    const rows = await inside((tx) => tx.selectFrom('working_copy').select('typed').execute())
    expect(rows.map(({ typed }) => typed)).toEqual(left ? [{ policy: [left] }] : [])
  })

  test('取り下げの画面を通っても同じ', async () => {
    await two.keep({ field: 'policy', text: '書きかけ' })
    const desk = await browserOf('madoguchi')
    const sent = await desk.fill(`${file}/withdraw`, { sure: '1' })
    expect([sent.status, sent.says]).toEqual([303, expect.anything()])
    expect(await isEmpty('working_copy')).toBe(true)
  })
})

test('何も壊れていない', () => {
  expect(faults).toEqual([])
})
