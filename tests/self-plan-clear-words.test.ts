import { describe, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { openPages } from './open-pages.ts'

const { faults, inside, fetchPage, browserOf, stage } = await openPages('2026-05-11')

describe('セルフプランの画面は、そのとき言えることだけを言う', async () => {
  const someone = people.sotei
  const person = await register(stage, kita, someone)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  const { login, id: account } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select(['login', 'id'])
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const [own, desk, helper] = await Promise.all([login, 'madoguchi', 'works'].map((one) => browserOf(one)))
  if (!own || !desk || !helper) throw new Error('a browser is missing')
  await own.fill(`${file}/self-plan/choose`, { reason: '本人の希望' })
  const home = `${file}/self-plan?kana=off`
  const check = `${file}/self-plan/check?kana=off`
  const page = (name: string) => `${file}/self-plan/write/${name}?kana=off`
  const at = (html: string, text: string) => html.indexOf(text)
  const typeOn = (section: string, text: string) =>
    inside((tx) =>
      tx
        .insertInto('working_copy')
        .values({
          ...{ municipality: '131177', case_id: file.split('/')[2] ?? '', kind: 'self-plan', section },
          ...{ field: section, beside: '', typed: JSON.stringify({ [section]: [text] }), account },
          at: '2026-05-11T01:00:00Z',
        })
        .execute(),
    )

  test('質問のページは、メニューと道のりを出さず、質問が説明より先にある', async () => {
    const { html, says } = await own.open(page('hopes'))
    expect(html).not.toContain('aria-label="おもな画面"')
    expect(html).not.toContain('aria-label="いまいる場所"')
    expect(says).not.toContain('生まれ')
    expect(at(html, 'id="f-hopes"')).toBeGreaterThan(0)
    expect(at(html, 'id="f-hopes"')).toBeLessThan(at(html, 'easy-why'))
    const list = await own.open(home)
    expect(list.html).toContain('aria-label="おもな画面"')
    expect(list.html).toContain('サインアウトして閉じる')
  })

  test('サインインした本人の名前と関係は、はじめから入っている', async () => {
    const form = formIn((await own.open(page('writer'))).html)
    expect([form.get('writerName'), form.get('relation')]).toEqual([[someone.name], ['本人']])
    expect(formIn((await desk.open(page('writer'))).html).get('writerName')).toEqual([''])
  })

  test('空のページを送っても、記録したとは言わない。書けば言う', async () => {
    const sent = await own.fill(page('troubles'))
    expect(sent.to).toContain('/write/achievements')
    expect(sent.cookies.join()).not.toContain('hitotsu-done')
    expect((await own.fill(page('hopes'), { hopes: '働きたい。' })).cookies.join()).toContain('hitotsu-done')
    expect((await own.fill(page('hopes'))).cookies.join()).not.toContain('hitotsu-done')
    expect((await own.fill(page('hopes'), { hopes: '' })).cookies.join()).toContain('hitotsu-done')
    expect(formIn((await own.open(page('hopes'))).html).get('hopes')).toEqual([''])
    await own.fill(page('hopes'), { hopes: '働きたい。' })
  })

  test('まちがいの知らせにも、ふりがながある', async () => {
    const wrong = await own.fill(`${file}/self-plan/write/writer`, { writerName: '' })
    expect(wrong.status).toBe(422)
    const summary = wrong.html.slice(at(wrong.html, 'error-summary'), at(wrong.html, '</ul>'))
    expect(summary).toContain('<rt aria-hidden="true">にゅうりょく</rt>')
  })

  test('書きかけは「まだ」でなく書きかけと言い、つづきはそこから、出す前に知らせる', async () => {
    expect((await own.open(home)).says).not.toMatch(/未着手|入力中/)
    await typeOn('achievements', '半年で')
    const list = await own.open(home)
    expect(list.says).toContain('書きかけがあります')
    expect(list.html).toMatch(/href="[^"]*write\/achievements\?kana=off"[^>]*>つづきを書く/)
    const before = await own.open(check)
    expect(before.says).toContain('書きかけがあります。まだ計画に入っていません。')
    expect(before.says).not.toMatch(/まだ保存していません|いまはできません/)
    expect((await desk.open(check)).says).toContain('「保存して次へ」をおしてください')
    expect(before.says).not.toContain('「保存する」')
  })

  test('出せない間は、出すボタンも「よければ」もない', async () => {
    for (const one of [own, desk]) {
      const early = await one.open(check)
      expect(early.says).toContain('いまは、まだ出せません')
      expect(early.says).not.toContain('よければ')
      expect(formIn(early.html).size).toBe(0)
    }
    await own.fill(page('achievements'), { achievements: '半年で通う。' })
    await own.fill(page('writer'))
    await own.fill(page('troubles'), { troubles: '朝が苦手。' })
    await typeOn('considerations', '書いて')
    await own.fill(page('considerations'), { considerations: '書いて伝える。' })
    await typeOn('measures', '週に')
    const typed = await own.open(check)
    expect([typed.says.includes('よければ'), formIn(typed.html).size]).toEqual([false, 0])
    await own.fill(page('measures'), { measures: '' })
    const ready = await own.open(check)
    expect(ready.says).toContain('よければ')
    expect(formIn(ready.html).size).toBeGreaterThan(0)
  })

  test('手伝う事業者には、だれの何をだれに頼まれたかを言う。窓口には、だれに頼んだかを言う', async () => {
    const provider = await stage.organisation('見本ワークス')
    await desk.fill(`${file}/self-plan/ask-helper`, { provider })
    expect((await desk.open(home)).says).toContain('見本ワークスに、表面の手伝いを頼んでいます。')
    const theirs = await helper.open(home)
    expect(theirs.says).toContain(`${someone.name}さんのセルフプランを手伝う`)
    expect(theirs.says).toContain('手伝うのは、表面のページです')
    expect(theirs.says).toMatch(/東京都北区が|北区が/)
    expect(theirs.says).not.toContain('自分の計画を書く')
  })

  test('用紙の番号で見つけただけでは、記録したとは言わない', async () => {
    const number = (await desk.open(file)).says.match(/受付番号 (\d{10})/)?.[1] ?? ''
    const found = await desk.fill('/sheet', { number })
    expect(found.to).toBe(`${file}/self-plan/sheet`)
    expect(found.cookies.join()).not.toContain('hitotsu-done')
  })

  test('今あるところまで出すと、わたしの計画で答えを読め、もう手伝いは頼めない', async () => {
    expect((await own.open(check)).says).toContain('今あるところまで出す')
    await own.fill(check)
    const mine = (await own.open(`${file}/my-plan?kana=off`)).says
    expect(mine).toContain('出しました。いま、役所が 続きを 書いています。')
    expect(mine).toContain('朝が苦手。')
    expect(mine).not.toContain('まだ 計画は ありません')
    expect(mine).not.toContain('きまった ことは ありません')
    const late = await desk.open(`${file}/self-plan/ask-helper`)
    expect(late.says).toContain('表面は、もう出ています')
    expect(formIn(late.html).size).toBe(0)
  })

  test('サインアウトの次のページは、そう言う', async () => {
    for (const path of ['/?signed-out=1', '/'])
      expect((await fetchPage(path)).says.includes('サインアウトしました')).toBe(path !== '/')
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})

describe('子どものセルフプラン', async () => {
  const child = people.hina
  const person = await register(stage, kita, child)
  const file = await apply(stage, kita, person, { child: ['63'], cameBy: '保護者' })
  await request(stage, kita, file, '王子障害相談係')
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account as a')
      .innerJoin('person as p', 'p.id', 'a.person')
      .select('a.login')
      .where('p.name', '=', child.guardian.name)
      .executeTakeFirstOrThrow(),
  )
  const mother = await browserOf(login)
  const desk = await browserOf('madoguchi')
  await desk.fill(`${file}/self-plan/choose`, { reason: '本人の希望' })
  const page = (name: string) => `${file}/self-plan/write/${name}?kana=off`

  test('母の名前、家族、続柄が、はじめから入っている', async () => {
    const form = formIn((await mother.open(page('writer'))).html)
    expect([form.get('writerName'), form.get('relation'), form.get('relationNote')]).toEqual([
      [child.guardian.name],
      ['家族'],
      ['母'],
    ])
    await mother.fill(page('writer'), { writerName: '雛形 たろう', relationNote: '父' })
    expect(formIn((await mother.open(page('writer'))).html).get('writerName')).toEqual(['雛形 たろう'])
  })

  test('質問は、お子さんのこととして聞き、例は大人の人のものと言う', async () => {
    const hopes = (await mother.open(page('hopes'))).says
    expect(hopes).toContain('お子さんに、どんな生活をしてほしいですか。')
    expect(hopes).toContain('大人の見本の人')
    expect(hopes).not.toContain('どんな生活がしたいですか')
    expect((await mother.open(page('writer'))).says).toContain('お子さんとの関係')
    const wrong = await mother.fill(page('writer'), { relation: '' })
    expect(wrong.says).not.toContain('本人との関係')
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
