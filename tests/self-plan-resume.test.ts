import { expect, test } from 'vitest'
import { apply, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { hashOf } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const { faults, inside, fetchPage, browserOf, stage } = await openPages('2026-05-11')
const person = await register(stage, kita, people.sotei)
const file = await apply(stage, kita, person, { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
const number = (await (await browserOf('madoguchi')).open(file)).says.match(/受付番号 (\d{10})/)?.[1] ?? ''
await inside(async (tx) => {
  const { id: account } = await tx
    .selectFrom('account')
    .select('id')
    .where('person', '=', person.split('/')[2] ?? '')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('letter_code')
    .values({ municipality: '131177', account, code_hash: hashOf('898989898989'), expires_on: '2026-06-01' })
    .execute()
})

test('「手紙の番号でつづきを書く」の欄から、そのまま入れ、合言葉をすすめられる', async () => {
  const page = await fetchPage('/resume')
  expect(page.html).toContain('<rt aria-hidden="true">うけつけばんごう</rt>')
  expect((await fetchPage('/resume?kana=off')).says).toContain('1回だけ使えます')
  const names = [...page.html.matchAll(/<input[^>]*name="(\w+)"/g)].map(([, name]) => name)
  expect(names).toEqual(['way', 'login', 'code', 'secret'])
  const action = page.html.match(/<form class="form"[^>]*action="\/131177([^"]*)"/)?.[1] ?? ''
  const sent = new URLSearchParams({ way: 'citizen', login: number, code: '8989-8989-8989', secret: '' })
  const end = await fetchPage(action, '', `${sent}`)
  expect([end.status, end.to]).toEqual([303, '/start'])
  const cookie = end.cookies.map((one) => one.split(';')[0]).join('; ')
  expect((await fetchPage('/start', cookie)).says.replaceAll(' ', '')).toContain('合言葉')
  const again = await fetchPage(action, '', `${sent}`)
  expect([again.status, again.says]).toEqual([401, expect.stringContaining('もう使われたか')])
  expect(faults).toEqual([])
})

test('はじめと手続きの画面は、ふりがなを付けて読め、その言い方は本人のことばになっている', async () => {
  const { login } = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('login')
      .where('person', '=', person.split('/')[2] ?? '')
      .executeTakeFirstOrThrow(),
  )
  const own = await browserOf(login)
  expect((await own.open('/start')).html).toContain('/start?kana=on"')
  const start = await own.open('/start?kana=on')
  expect(start.html).toContain('<ruby>手続<rt aria-hidden="true">てつづ</rt></ruby>き')
  expect(start.html).toContain(`href="/131177${file}?kana=on"`)
  const flow = await own.open(`${file}?kana=on`)
  expect(flow.html).toContain('<rt aria-hidden="true">しんせい</rt>')
  expect((await own.open(file)).says).not.toMatch(/この道では|解釈は未確認/)
  expect((await (await browserOf('madoguchi')).open(`${file}?kana=on`)).html).not.toContain('<ruby>')
  expect(faults).toEqual([])
})
