import { describe, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { type Browser, openPages } from './open-pages.ts'

const { faults, inside, browserOf, stage } = await openPages('2026-05-11')
const secrets = ['北区見本町1丁目2番3号', '電話番号', '受給者証番号', '障害の種別']

describe('セルフプランの表面を手伝う事業者に見えること', async () => {
  const someone = people.sotei
  const person = await register(stage, kita, someone)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('login')
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const [own, desk, helper, other] = await Promise.all(
    [login, 'madoguchi', 'works', 'helper'].map((one) => browserOf(one)),
  )
  if (!own || !desk || !helper || !other) throw new Error('a browser is missing')
  await own.fill(`${file}/self-plan/choose`, { reason: '本人の希望' })
  const provider = await stage.organisation('見本ワークス')
  await desk.fill(`${file}/self-plan/ask-helper`, { provider })
  const says = async (one: Browser, path: string) => (await one.open(path)).says
  const search = (one: Browser) => one.fill('/persons', { sought: someone.name.split(' ')[0] ?? '' })

  test('書く間は、氏名と表面。住所、電話、受給者証番号、保護者、書類は見えない', async () => {
    for (const path of [file, person, `${file}/self-plan`, `${file}/papers`]) {
      const page = await helper.open(path)
      expect([path, page.status]).toEqual([path, 200])
      for (const secret of secrets) expect([path, page.says.includes(secret)]).toEqual([path, false])
    }
    expect(await says(helper, person)).toContain(someone.kana)
    expect(await says(desk, person)).toContain('電話番号')
    for (const path of [
      '/my-plan',
      '/my-plan/18.pdf',
      '/week.ics',
      '/week.pdf',
      '/individual-plans',
      '/history',
    ])
      expect([path, (await helper.open(`${file}${path}`)).status]).toEqual([path, 404])
  })

  test('さがしても、住所は出ない', async () => {
    const found = await search(helper)
    expect(found.says).toContain(someone.kana)
    expect(found.says).not.toContain('見本町1丁目')
    expect((await search(desk)).says).toContain('見本町1丁目')
  })

  test('表面を出すと、紙には本人の住所があり、手伝った事業者にはもう何も見えない', async () => {
    const write = (name: string, typed: Readonly<Record<string, string>>) =>
      helper.fill(`${file}/self-plan/write/${name}`, typed)
    await write('writer', {
      writerName: '見本 働',
      relation: 'その他',
      relationNote: '事業所',
      contact: '03',
    })
    await write('hopes', { hopes: '働きたい。' })
    await write('troubles', { troubles: 'バスに乗れない。' })
    await write('achievements', { achievements: '半年で乗る。' })
    await write('measures', { measures: '通う。' })
    await write('considerations', { considerations: '書いて伝える。' })
    expect((await helper.fill(`${file}/self-plan/check`)).to).toBe('/start')
    const kept = await inside((tx) =>
      tx.selectFrom('paper').select('snapshot').where('form', '=', 'kyoto-self-plan').execute(),
    )
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).toContain('見本町1丁目2番3号')
    expect((await helper.open('/start')).status).toBe(200)
    for (const path of [file, person, `${file}/self-plan`, `${file}/papers`, `${file}/self-plan/blank.pdf`])
      expect([path, (await helper.open(path)).status]).toEqual([path, 404])
    expect((await search(helper)).says).not.toContain(someone.kana)
  })

  test('頼まれていない事業者には、はじめから見えない', async () => {
    for (const path of [file, person, `${file}/self-plan`]) expect((await other.open(path)).status).toBe(404)
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
