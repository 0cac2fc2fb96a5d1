import { describe, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { openPages } from './open-pages.ts'

const { faults, inside, browserOf, stage } = await openPages('2026-05-11')

describe('窓口が本人の文を変えるとき', async () => {
  const person = await register(stage, kita, people.sotei)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('login')
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const own = await browserOf(login)
  const desk = await browserOf('madoguchi')
  const sheet = `${file}/self-plan/sheet`
  const home = `${file}/self-plan?kana=off`
  const write = (name: string, typed: Readonly<Record<string, string>>) =>
    own.fill(`${file}/self-plan/write/${name}?kana=off`, typed)
  await own.fill(`${file}/self-plan/choose?kana=off`, { reason: '本人の希望' })
  await write('writer', { writerName: '見本 母', relation: '家族' })
  await write('hopes', { hopes: '海の近くに住みたい' })
  await write('troubles', { troubles: '朝が苦手' })
  await write('achievements', { achievements: '半年で通う' })
  await write('considerations', { considerations: '書いて伝える' })
  await own.fill(`${file}/self-plan/check?kana=off`)

  test('空いた欄に書くだけなら、何も聞かれない。本人の画面には、だれがいつ書いたかが出る', async () => {
    expect((await own.open(home)).says).not.toContain('市町村が書いたところ')
    const sent = await desk.fill(sheet, { measures: '週5日通う' })
    expect(sent.status).toBe(303)
    const seen = (await own.open(home)).says
    expect(seen).toContain('市町村が書いたところがあります')
    expect(seen).toMatch(/令和8年5月11日[^。]*窓口/)
    expect(seen).toContain('週5日通う')
  })

  test('本人の文は、どうやって聞いたかなしには変わらず、前の文と後の文を見てから変わる', async () => {
    const unsaid = await desk.fill(sheet, { hopes: '山に住みたい' })
    expect([unsaid.status, unsaid.says]).toEqual([
      422,
      expect.stringContaining('入っている文が変わります。どうやって聞いたかを選んでください'),
    ])
    const asked = await desk.fill(sheet, { hopes: '山に住みたい', heard: '電話' })
    expect(asked.status).toBe(200)
    for (const text of [
      '本人の文が変わります',
      '海の近くに住みたい',
      '山に住みたい',
      '電話で、本人・家族に聞いた',
    ])
      expect(asked.says).toContain(text)
    expect((await own.open(home)).says).not.toContain('山に住みたい')
    const done = await desk.send(sheet, formIn(asked.html), { _confirmed: '1' })
    expect([done.status, done.to]).toEqual([303, `${file}/self-plan/check`])
    const seen = (await own.open(home)).says
    for (const text of ['電話であなたに聞いて書きました。', '海の近くに住みたい', '山に住みたい'])
      expect(seen).toContain(text)
  })

  test('窓口がその後に別の欄を書いても、前の理由は付かない', async () => {
    await desk.fill(sheet, { contact: '03-0000-0000' })
    const seen = (await own.open(home)).says
    expect(seen.split('電話であなたに聞いて書きました。')).toHaveLength(2)
  })

  test('版の画面に、出された表面がある。読めて、後に仕上げた版とのちがいが分かる', async () => {
    const versions = `${file}/plan/versions`
    expect((await desk.open(file)).html).toContain(`href="/131177${versions}"`)
    const list = await desk.open(versions)
    expect(list.says).toMatch(/セルフプラン 第\d+版（表面）/)
    const show = list.html.match(/href="[^"]*(\?show=self-plan[^"]*)"/)?.[1] ?? ''
    expect((await own.open(`${versions}${show}`)).says).toContain('海の近くに住みたい')
    expect((await desk.fill(`${file}/self-plan/check`)).status).toBe(303)
    const both = (await own.open(versions)).says
    expect(both).toContain('提出されたセルフプラン（2件）')
    expect(both).toContain('山に住みたい')
  })

  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
