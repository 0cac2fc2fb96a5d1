import { describe, expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { openPages } from './open-pages.ts'
import { typistAt } from './typist.ts'

const site = await openPages('2026-05-11')
const { faults, inside, browserOf, stage } = site

describe('書きかけを入れて進む', async () => {
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
  await own.fill(`${file}/self-plan/choose?kana=off`, { reason: '本人の希望' })
  const check = `${file}/self-plan/check?kana=off`
  const page = (name: string) => `${file}/self-plan/write/${name}`
  const typist = (section: string, who = login) => typistAt(site, who, page(section))
  const typed = () => inside((tx) => tx.selectFrom('working_copy').select(['section', 'account']).execute())
  const carried = async () =>
    formIn((await own.open(check)).html.replace('class="keep-take"', 'class="form"'))
  const take = async () => own.send(check, await carried(), { _take: '1' })

  test('自分だけの書きかけは、一つのボタンで計画に入り、書きかけでなくなる', async () => {
    await (await typist('hopes')).keep({ field: 'hopes', text: '海の近くに住みたい' })
    await (await typist('troubles')).keep({ field: 'troubles', text: '朝が苦手' })
    const asked = await own.open(check)
    expect(asked.says).toContain('書きかけを入れて進む')
    expect(asked.says.split('書きかけがあります')).toHaveLength(1 + 3)
    const sent = await take()
    expect([sent.status, sent.to]).toEqual([303, check])
    expect(await typed()).toEqual([])
    const now = await own.open(check)
    expect(now.says).not.toContain('書きかけ')
    expect(now.says).toContain('海の近くに住みたい')
    expect(formIn((await own.open(page('troubles'))).html).get('troubles')).toEqual(['朝が苦手'])
  })

  test('ほかの人も書いていたら、ボタンはない。送っても入らず、そのページへ行く', async () => {
    await (await typist('considerations', 'madoguchi')).keep({ field: 'considerations', text: '窓口の文' })
    const asked = await own.open(check)
    expect(asked.says).not.toContain('書きかけを入れて進む')
    expect(asked.says).toContain('「保存して次へ」をおしてください')
    expect(
      (
        await own.send(
          check,
          asked.html.includes('_csrf') ? formIn((await own.open(page('hopes'))).html) : new Map(),
          { _take: '1' },
        )
      ).to,
    ).toBe(page('considerations'))
    expect(await typed()).toHaveLength(1)
    expect((await desk.fill(page('considerations'))).status).toBe(303)
  })

  test('読めない書きかけは、そのページで直す。先に読めた分は入っている', async () => {
    await (await typist('measures')).keep({ field: 'measures', text: '週5日' })
    const week = await typist('week')
    await week.call('', {
      csrf: (await week.state()).csrf,
      fields: [
        {
          field: 'week',
          mark: (await week.state()).units.week?.mark,
          typed: { 'week.0._row': ['1'], 'week.0.from': ['いつか'] },
        },
      ],
    })
    expect((await take()).to).toBe(page('week'))
    expect((await typed()).map(({ section }) => section)).toEqual(['week'])
    expect(formIn((await own.open(page('measures'))).html).get('measures')).toEqual(['週5日'])
  })

  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
