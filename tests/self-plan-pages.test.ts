import { describe, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { type Browser, openPages } from './open-pages.ts'

const { faults, inside, browserOf, stage } = await openPages('2026-05-11')
const formOf = async (browser: Browser, path: string) => formIn((await browser.open(path)).html)

describe('セルフプラン', async () => {
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
  const planner = await browserOf('aoba')
  const page = (name: string) => `${file}/self-plan/write/${name}`
  const write = async (name: string, typed: Readonly<Record<string, string>>) =>
    (await own.send(page(name), await formOf(own, page(name)), typed)).to

  test('選ぶ前に、何がなくなるかを読める', async () => {
    const choose = `${file}/self-plan/choose?kana=off`
    const asked = await own.open(choose)
    for (const text of [
      '相談支援専門員',
      'サービス担当者会議',
      'モニタリング',
      '事業所に書いてもらうこともできます',
      'あなたは、セルフプランを出せます。',
      '本人（保護者）が希望するため',
    ])
      expect(asked.says).toContain(text)
    const help = await own.fill(`${file}/self-plan/help?kana=off`, { alone: 'いいえ' })
    for (const text of ['いま契約している事業者はありません', 'この市町村には、順序の定めがありません'])
      expect(`${(await own.open(`${file}/self-plan/help?kana=off`)).says}${help.says}`).toContain(text)
    expect(help.says).not.toContain('支援の難しい事例ですか')
    expect((await own.send(choose, await formOf(own, choose), { reason: '本人の希望' })).to).toBe(
      `${file}/self-plan?kana=off`,
    )
  })

  test('一ページずつ保存でき、もどっても消えない', async () => {
    expect(await write('hopes', { hopes: '今の家にずっと住みたい。' })).toBe(
      `${file}/self-plan/write/troubles`,
    )
    expect((await formOf(own, page('hopes'))).get('hopes')).toEqual(['今の家にずっと住みたい。'])
    const home = await own.open(`${file}/self-plan?kana=off`)
    expect(home.says).toContain('書くのを手伝ってくれる人を知る')
    const flow = (await own.open(file)).says
    expect(flow).toContain('計画の案は、自分や家族が書きます（セルフプラン）。')
    expect(flow).toContain('「計画案を作る人」が「セルフプラン」でなく「相談支援事業所」')
    expect(home.says).toContain('入力ずみ（まだ出していません）')
    expect(home.says).not.toMatch(/完了|完成/)
  })

  test('足りないところを言い、そろうと出せて、出した後は書けない', async () => {
    const check = `${file}/self-plan/check?kana=off`
    const early = await own.open(check)
    expect(early.says).toContain('まだ書いていないことがあります')
    expect(early.says).toContain('「生活全般の解決すべき課題」が書かれていないため')
    expect(formIn(early.html).size).toBe(0)
    await write('writer', {
      writerName: '見本 母',
      relation: '家族',
      relationNote: '母',
      contact: '03-0000-0000',
    })
    await write('troubles', { troubles: '手続きがわからない。' })
    await write('achievements', { achievements: '働く。6か月後まで。' })
    await write('considerations', { considerations: '文字で伝えてください。' })
    const add = await own.send(page('week'), await formOf(own, page('week')), { _add: 'week' })
    const row = {
      'week.0.days': '月',
      'week.0.from': '10時',
      'week.0.to': '午後3時',
      'week.0.kind': '就労継続支援B型',
    }
    expect((await own.send(page('week'), formIn(add.html), row)).status).toBe(303)
    expect((await own.open(check)).says).toContain('月 午前10時から 午後3時 就労継続支援B型')
    const handedIn = await own.send(check, await formOf(own, check))
    expect(handedIn.to).toBe(`${file}/self-plan?kana=off`)
    // The next page says so itself: nothing is noted for it to say besides. The log has it.
    expect(handedIn.cookies.join()).not.toContain('hitotsu-done')
    const log = await inside((tx) =>
      tx.selectFrom('audit_entry').where('action', '=', 'セルフプランの提出').select('outcome').execute(),
    )
    expect(log.at(-1)).toEqual({ outcome: '書いた' })
    expect((await own.open(`${file}/self-plan?kana=off`)).says).toContain('この計画は出しました')
    expect((await own.send(page('hopes'), await formOf(own, page('hopes')), { hopes: 'x' })).status).toBe(409)
  })

  test('手書きの用紙は、普通の字と大きな字で印刷できる', async () => {
    const usual = await own.open(`${file}/self-plan/blank.pdf`)
    const large = await own.open(`${file}/self-plan/blank.pdf?large=1`)
    expect([usual.status, usual.type, large.status]).toEqual([200, 'application/pdf', 200])
    expect(large.bytes.length).not.toBe(usual.bytes.length)
    expect((await planner.open(`${file}/self-plan/blank.pdf`)).status).toBe(404)
  })

  test('事業所は、セルフプランを見られない', async () => {
    expect((await planner.open(`${file}/self-plan`)).status).toBe(404)
    expect((await planner.open(`${file}/plan-draft`)).status).toBe(404)
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
