import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { marksTyped } from '../src/casework/levelling/level-mark.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { squeezed } from './journeys/papers.ts'
import { pdfPages } from './journeys/pdf-pages.ts'
import { openPages } from './open-pages.ts'

const solver = createSolver()
afterAll(() => solver.close())
const { inside, browserOf, faults, world } = await openPages('2026-06-01', { solve: solver.solve })
const municipality = '131177'
const desk = await browserOf('madoguchi')

const name = (at: number) => `菅原 ${'凛蓮葵陽結湊紬蒼朔澪楓律'[at]}`
await inside(async (tx) => {
  for (let at = 0; at < 12; at += 1) {
    const id = systemRandomness.newId()
    const kana = `スガワラ ${'アイウエオカキクケコサシ'[at]}`
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name: name(at), kana, birth_date: '1980-08-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district: '王子地区', guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: systemRandomness.newId(), person: id, decided_on: '2025-03-20' },
        ...{ starts: '2025-04-01', ends: '2027-02-28', services: ['22'], target: '障害者', plan: '計画' },
        ...{ subject: true, next_subject: true, part: '身体・知的', mix: '日中活動系のみ' },
      })
      .execute()
  }
})
const asked = { year: '2026', most: '5', officeMost: '', birth: 'none' }
const path = (await desk.fill('/levelling', asked)).to
const proposal = path.split('/').at(-1) ?? ''
const moves = () =>
  inside((tx) =>
    tx
      .selectFrom('level_move')
      .innerJoin('person', 'person.id', 'level_move.person')
      .select(['period', 'level_move.person', 'number', 'consent', 'name'])
      .where('proposal', '=', proposal)
      .orderBy('number')
      .execute(),
  )
/** Ticks persons of the list and sends what they answered. */
const answer = async (periods: readonly string[], query = '') => {
  const form = formIn((await desk.open(`${path}/consent${query}`)).html)
  return desk.send(`${path}/consent${query}`, new Map([...form, ['people', periods], ['answer', ['同意']]]))
}
const logged = (outcome: string) =>
  inside((tx) =>
    tx
      .selectFrom('audit_entry')
      .select('person')
      .where('action', '=', '分散化の返事を記録する')
      .where('outcome', '=', outcome)
      .where('person', 'is not', null)
      .execute(),
  ).then((rows) => rows.map(({ person }) => person))

describe('返事を名前でさがす', () => {
  test('名前は送ってさがし、どの番地にも、行き先にも、名前がない', async () => {
    const [first] = await moves()
    const sought = first?.name ?? ''
    const found = await desk.fill(`${path}/consent/find`, { sought })
    expect(found.status).toBe(200)
    expect(found.says).toContain('見つかった人（1人）')
    const links = [...found.html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to = '']) => to)
    const one = links.find((to) => to.includes('?period='))
    expect(one).toBe(`/${municipality}${path}/consent?period=${first?.period}`)
    for (const to of links) expect(decodeURIComponent(to)).not.toContain(sought.slice(0, 2))
    // A number typed there leads to the list that is sought by numbers.
    expect((await desk.fill(`${path}/consent/find`, { sought: '1-2' })).to).toBe(`${path}/consent?q=1-2`)
    expect((await desk.fill(`${path}/consent/find`, { sought: '山田' })).says).toContain('この案にいません')
  })
  test('番地に名前があっても、さがさず、つぎの番地にも、送ったあとにも残さない', async () => {
    const [first] = await moves()
    const query = `?q=${encodeURIComponent(first?.name ?? '')}`
    const page = await desk.open(`${path}/consent${query}`)
    expect(page.says).toContain('ここでさがせるのは、整理番号だけです')
    expect(page.html).not.toMatch(/(?:href|action)="[^"]*[?&]q=/)
    const form = formIn(page.html)
    const people = form.get('people') ?? []
    expect(people).toEqual([])
    const sent = await desk.send(
      `${path}/consent${query}`,
      new Map([...form, ['people', [first?.period ?? '']], ['answer', ['まだ']]]),
    )
    expect([sent.status, sent.to]).toEqual([303, `${path}/consent`])
    const { rows } = await inside((tx) =>
      sql<{ location: string }>`select location from submission where location like '%/levelling/%'`.execute(
        tx,
      ),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { location } of rows) expect(decodeURIComponent(location)).not.toContain('菅原')
  })
  test('番号の欄は、番号だけを受ける', () => {
    const only = new RegExp(`^(?:${marksTyped})$`, 'v')
    for (const typed of ['', '3-12、3-15', '１２　１５', '２ー３, 4']) expect(typed).toMatch(only)
    for (const typed of ['菅原', 'スガワラ', '3-12 菅原', 'a']) expect(typed).not.toMatch(only)
  })
})

test('返事を書いた人だけが、書いた人として監査記録に残る', async () => {
  const all = await moves()
  expect(all.length).toBeGreaterThan(6)
  const before = await logged('書いた')
  const [one, two] = [all[0], all[2]]
  expect((await answer([one?.period ?? '', two?.period ?? ''])).status).toBe(303)
  const after = await logged('書いた')
  expect(after.slice(before.length).sort()).toEqual([one?.person, two?.person].sort())
  // Of another office than the page is narrowed to: written, and logged as well.
  const far = all[3]
  await inside((tx) =>
    sql`update level_move set office = (select organisation from account where login = 'aoba')
      where proposal = ${proposal} and period = ${far?.period}`.execute(tx),
  )
  expect((await desk.open(`${path}/consent?office=none`)).html).not.toContain(far?.period)
  expect((await answer([far?.period ?? ''], '?office=none')).status).toBe(303)
  expect((await logged('書いた')).slice(after.length)).toEqual([far?.person])
})

describe('お知らせの束', () => {
  const lettersOf = async (part: number) =>
    pdfPages((await desk.open(`${path}/letters.pdf?by=2026-06-25&part=${part}`)).bytes)
  test('束は整理番号で分け、途中で返事が来ても、ほかの束の人は動かない', async () => {
    // As in a proposal of more people than one file takes: the last three have numbers of the second file.
    const waiting = (await moves()).filter(({ consent }) => consent === null)
    expect(waiting.length).toBeGreaterThanOrEqual(4)
    const last = waiting.slice(-3)
    for (const { period } of last)
      await inside((tx) =>
        sql`update level_move set number = number + 200 where proposal = ${proposal} and period = ${period}`.execute(
          tx,
        ),
      )
    const page = await desk.open(`${path}/letters?by=2026-06-25`)
    expect(page.html.match(/letters\.pdf\?/g)).toHaveLength(2)
    expect(page.says).toMatch(/整理番号1-20\d〜1-2\d\d（3人、PDF）/)
    const before = await lettersOf(2)
    expect(before).toHaveLength(3)
    const first = waiting.slice(0, -3)
    expect((await answer(first.map(({ period }) => period))).status).toBe(303)
    const after = await lettersOf(2)
    expect(after).toHaveLength(3)
    for (const [at, letter] of after.entries()) expect(letter).toContain(squeezed(last[at]?.name ?? '-'))
    expect((await desk.open(`${path}/letters.pdf?by=2026-06-25&part=1`)).status).toBe(404)
  })
  test('返事の期限は、承認できる最後の日まで。画面もファイルも、その後の日を受けない', async () => {
    const late = await desk.fill(`${path}/letters`, { by: '2026-07-02' })
    expect(late.status).toBe(422)
    expect(late.says).toContain('返事の期限は、令和8年7月1日までの日にしてください')
    expect((await desk.fill(`${path}/letters`, { by: '2026-07-01' })).status).toBe(303)
    expect((await desk.open(`${path}/letters.pdf?by=2026-07-02&part=2`)).to).toBe(`${path}/letters`)
    expect((await desk.open(`${path}/letters.pdf?by=2026-07-01&part=2`)).type).toBe('application/pdf')
    expect((await desk.open(`${path}/letters?by=2026-07-02`)).html).not.toContain('letters.pdf')
    world.clock.putTo('2026-07-01')
    const then = await browserOf('madoguchi')
    expect((await then.open(`${path}/letters`)).says).toContain('返事を待つ日がもうありません')
    expect(faults).toEqual([])
  })
})
