import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { submitDraft, writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import type { KeptState } from '../src/ui/kept/keep-protocol.ts'
import { draftForms, filled, forms, planIn } from './forms/filled-sheets.ts'
import { type Form, openPages } from './open-pages.ts'

const today = '2026-05-11'
const { app, faults, inside, browserOf, stage } = await openPages(today)
const says = (page: { readonly says: string }) => page.says.replaceAll(/\s/g, '')
const origin = 'http://localhost'

describe('計画案を、表計算に書いて取り込む', async () => {
  const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  await writeDraft(stage, kita, file, workshop)
  const planner = await browserOf('aoba')
  const draft = `${file}/plan-draft`
  const place = `${draft}/import`

  /** Chooses a file and sends the form as a browser does. */
  const choose = async (bytes: Uint8Array | null, start?: Form) => {
    const form = new FormData()
    for (const [name, values] of start ?? formIn((await planner.open(place)).html))
      for (const value of values) if (name !== 'file') form.append(name, value)
    form.append('file', new Blob(bytes ? [Buffer.from(bytes)] : []), bytes ? '見本 花子.xlsx' : '')
    return planner.sendForm(place, form)
  }
  /** Types in a box without saving, as the script of the page does. */
  const typeHalf = async (path: string, field: string, text: string) => {
    const keep = (query: string, body?: object) =>
      app.request(`${origin}/131177${path}/keep${query}`, {
        headers: { cookie: planner.cookie, origin, 'content-type': 'application/json' },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      })
    const state = (await (await keep('?since=')).json()) as KeptState
    const typed = { field, mark: state.units[field]?.mark, typed: { [field]: [text] } }
    return (await keep('', { csrf: state.csrf, fields: [typed] })).status
  }
  const newest = () =>
    inside((tx) =>
      tx
        .selectFrom('document')
        .where('kind', '=', 'plan-draft')
        .select(['version', 'content'])
        .orderBy('version', 'desc')
        .executeTakeFirstOrThrow(),
    )

  test('どの様式も、紙でも表計算でも開ける。名前はどこにも出ない', async () => {
    const home = await planner.open(draft)
    const links = [...home.html.matchAll(/href="\/131177([^"]*unsigned\.[^"]*)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(links).toHaveLength(10)
    for (const path of links) {
      const paper = await planner.open(path.replace('&amp;', '&'))
      expect([path, paper.status, paper.type.slice(0, 12)]).toEqual([path, 200, 'application/'])
      expect(decodeURIComponent(path) + paper.name).toMatch(/^[\x20-\x7e]+$/)
    }
    expect((await planner.open(`${draft}/unsigned.xlsx?form=national-2-1`)).status).toBe(404)
    expect((await planner.open(`${draft}/unsigned.pdf?form=..%2Fx`)).status).toBe(404)
  })

  test('書きこまないファイルでは、何も変わらない', async () => {
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx`)
    const page = await choose(bytes)
    expect([page.status, says(page)]).toEqual([200, expect.stringContaining('変わるところはありません')])
    expect(page.html).not.toContain('name="_confirmed"')
  })

  test('変わるところを見て、確かめると、新しい版になる。様式にない欄は、そのまま', async () => {
    const before = await newest()
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx?form=national-1-1`)
    const plan = await planIn(bytes, draftForms.slice(0, 1))
    const [need, ...needs] = plan.content?.needs ?? []
    if (!plan.content || !need) throw new Error('the draft has needs')
    const content = {
      ...plan.content,
      policy: '週に三日から、あせらずに始める。',
      needs: [{ ...need, goal: '週に三日、休まずに通う。' }, ...needs],
    }
    const changed = await filled({ ...plan, content, madeOn: today }, draftForms.slice(0, 1))
    const page = await choose(changed)
    expect(page.status).toBe(200)
    expect(says(page)).toContain('取り込むと変わるところ（2件）')
    expect(says(page)).toContain('課題1の支援目標')
    expect(says(page)).toContain('ここでは取り込まない欄があります（計画（案）作成日）')
    expect((await newest()).version).toBe(before.version)
    expect((await planner.send(place, formIn(page.html), { _confirmed: '1' })).to).toBe(draft)
    const after = await newest()
    expect(after.version).toBe(before.version + 1)
    const [was, now] = [before.content, after.content] as unknown as [typeof content, typeof content]
    expect(now).toMatchObject({ policy: content.policy, week: was.week, cautions: was.cautions })
    const saves = [before, after].map(({ content }) => (content as unknown as { saves: object }).saves)
    const saved = { ...saves[0], wishes: after.version, needs: after.version }
    expect(saves[1]).toEqual(saved)
    expect(now.needs).toMatchObject([
      { ...was.needs[0], goal: '週に三日、休まずに通う。' },
      ...was.needs.slice(1),
    ])
    expect(says(await planner.open(`${file}/plan/versions`))).toContain('あせらずに始める')
  })

  test('読めないところは、シートとセルと直し方で、すべて一度に出る', async () => {
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx?form=national-1-1`)
    const plan = await planIn(bytes, draftForms.slice(0, 1))
    const version = (await newest()).version
    const wrong = await filled(
      { ...plan, madeOn: '2026-05-11', ceiling: 9300 },
      draftForms.slice(0, 1),
      ({ text }) => (text === '令和8年5月11日' ? '五月のはじめ' : text.includes('9,300') ? 'なし' : null),
    )
    const page = await choose(wrong)
    expect(page.status).toBe(422)
    const text = says(page)
    expect(text).toContain('読めないところが2件あります。まだ何も取り込んでいません')
    expect(text).toContain('読めなかったところ（2件）')
    for (const word of [
      '五月のはじめ',
      '日付',
      '令和8年4月1日',
      'なし',
      '数字だけを書いてください',
      '計画案',
    ])
      expect(text).toContain(word)
    expect(text).toMatch(/[A-Z]+\d+（\d+行目の[A-Z]+列）/)
    expect((await newest()).version).toBe(version)
  })

  test.each([
    ['何も選ばない', null, 'ファイルを選んでください'],
    ['空のファイル', new Uint8Array(), 'ファイルの中身がありません'],
    ['PDF', Buffer.from('%PDF-1.7'), 'PDFは読めません'],
    ['CSV', Buffer.from('氏名,住所'), '文字だけのファイル'],
    ['こわれた書庫', Buffer.from('PK\x03\x04こわれた'), 'ファイルがこわれています'],
    ['大きすぎる', new Uint8Array(11 * 1024 * 1024), '10MBまで'],
  ])('断り：%s', async (_, bytes, why) => {
    const page = await choose(bytes)
    expect([page.status, page.says]).toEqual([422, expect.stringContaining(why)])
    expect(page.says).not.toContain('見本 花子.xlsx')
  })

  test('ほかの様式、ほかの人の様式は、取り込まない', async () => {
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx`)
    const plan = await planIn(bytes)
    const other = await choose(await filled(plan, forms('national-2-1')))
    expect([other.status, other.says]).toEqual([422, expect.stringContaining('national-2-1 の様式です')])
    const person = { ...plan.person, name: '別人 太郎' }
    const somebody = await choose(await filled({ ...plan, person }))
    expect([somebody.status, somebody.says]).toEqual([
      422,
      expect.stringContaining('この事案の人とちがいます'),
    ])
  })

  test('書きかえられた確かめの内容は、もう一度調べて断る', async () => {
    const start = formIn((await planner.open(place)).html)
    const sent = (content: string) => planner.send(place, start, { _confirmed: '1', content })
    for (const content of ['', '{', '{"policy":1}', '{"consent":{}}', JSON.stringify({ policy: 'あ\u0000' })])
      expect([content, (await sent(content)).status]).toEqual([content, 422])
  })

  test('読んだあとで、ほかの人が保存したら、上書きしない', async () => {
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx`)
    const plan = await planIn(bytes)
    if (!plan.content) throw new Error('the draft has a content')
    const page = await choose(await filled({ ...plan, content: { ...plan.content, policy: '別の方針' } }))
    await planner.fill(`${draft}/write/review`, { cautions: '電話は夕方に' })
    const late = await planner.send(place, formIn(page.html), { _confirmed: '1' })
    expect(late.status).toBe(409)
    expect(JSON.stringify((await newest()).content)).not.toContain('別の方針')
  })

  test('書きかけの入力があるうちは、断って、その節を教える', async () => {
    const { bytes } = await planner.open(`${draft}/unsigned.xlsx`)
    const plan = await planIn(bytes)
    if (!plan.content) throw new Error('the draft has a content')
    const changed = await filled({ ...plan, content: { ...plan.content, longGoal: 'はたらき続ける' } })
    const start = formIn((await planner.open(place)).html)
    const before = await choose(changed, start)
    const wishes = `${draft}/write/wishes`
    const kept = await typeHalf(wishes, 'policy', '書きかけ')
    expect(kept).toBe(200)
    const page = await planner.open(place)
    expect(says(page)).toContain('書きかけの入力が残っています')
    expect(page.html).toContain(wishes)
    expect(page.html).not.toContain('type="file"')
    expect((await choose(changed, start)).status).toBe(409)
    expect((await planner.send(place, formIn(before.html), { _confirmed: '1' })).status).toBe(409)
    await planner.fill(wishes)
    const again = await choose(changed)
    expect(says(again)).toContain('「書きかけ」→「週に三日から、あせらずに始める。」')
    expect((await planner.send(place, formIn(again.html), { _confirmed: '1' })).to).toBe(draft)
    expect((await newest()).content).toMatchObject({ longGoal: 'はたらき続ける' })
  })

  test('ほかの人の事案には、届かない', async () => {
    const desk = await browserOf('madoguchi')
    const other = await browserOf('hidamari')
    for (const browser of [desk, other])
      for (const path of [place, `${draft}/unsigned.xlsx`, `${draft}/unsigned.pdf?form=national-1-1`])
        expect([path, (await browser.open(path)).status]).toEqual([path, 404])
  })

  test('提出した計画案には、取り込めない', async () => {
    await submitDraft(stage, kita, file)
    const page = await planner.open(place)
    expect(says(page)).toContain('計画案は提出ずみです')
    expect(page.html).not.toContain('type="file"')
    expect(says(await planner.open(draft))).not.toContain('表計算のファイルから取り込む')
  })

  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
