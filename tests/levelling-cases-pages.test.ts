import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createApp } from '../src/app/create-app.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { writtenDay } from '../src/casework/case/day-field.ts'
import { browserOf, kita, openDemoSite } from './robust/demo-site.ts'

const site = await openDemoSite()
const app = createApp(site.world)
const staff = (login: string) => browserOf(site, app, site.account(kita, login))
const head = await staff('kakaricho')
const [proposal, agreedOn] = ['00000000-0000-4000-8000-00000000a001', '2026-11-10']

/** An open case of somebody who signs in, with a plan and reviews. */
const [chosen] = await site.in(kita, async (tx) => {
  const { rows } = await sql<{ id: string; person: string; login: string; ends: string }>`
    select g.id, g.person, a.login, g.ends from grant_period g
    join case_file f on f.id = g.case_id and f.closed_on is null and f.state ->> 'followUp' is null
    join account a on a.person = g.person
    where g.plan = '計画' and cardinality(g.due_months) > 1 and g.ends > '2027-06-30' and g.renews_on is not null
      and f.state -> 'plan' -> 'submitted' is not null
    order by g.id`.execute(tx)
  return rows
})
if (!chosen) throw new Error('nobody in the made world')
const end = '2027-02-28'
const read = async (browser: typeof head, path: string) => {
  const response = await browser.get(path)
  const html = await response.text()
  const says = html
    .replaceAll('<!-- -->', '')
    .replace(/<rt>[^<]*<\/rt>|<rp>[^<]*<\/rp>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '')
  return { status: response.status, html, says }
}
const sent = async (path: string) => {
  const { html } = await read(head, path)
  const entries = [...formIn(html)]
    .filter(([name]) => name !== '_csrf' && name !== '_key')
    .flatMap(([name, values]) => values.map((value) => [name, value] as const))
  return head.post(path, entries)
}
/** A period that was taken in from elsewhere. */
const carried = '00000000-0000-4000-8000-00000000a002'
const everybody = [chosen.person, carried].toSorted()
/** In whose log it stands that somebody wrote. */
const loggedFor = (action: string) =>
  site.in(kita, async (tx) => {
    const rows = await tx
      .selectFrom('audit_entry')
      .select('person')
      .where('action', '=', action)
      .where('outcome', '=', '書いた')
      .where('person', 'is not', null)
      .execute()
    return rows.map(({ person }) => person).toSorted()
  })
const row = () =>
  site.in(kita, (tx) =>
    tx.selectFrom('grant_period').selectAll().where('id', '=', chosen.id).executeTakeFirstOrThrow(),
  )
test('承認すると、手続きの画面、記録、わたしの計画、お知らせが、二つの終わりの日を言う。取り消すともどる', async () => {
  await site.in(kita, async (tx) => {
    const summary = {
      ...{ months: [], before: [], after: [], fixed: [], officeExcess: null, gap: 0, proven: true },
      ...{
        peak: { before: 1, after: 1, bound: 1, witness: null },
        moved: { persons: 1, months: 1, bound: 1 },
      },
      greedy: { peak: 1, persons: 1, months: 1, excess: 0 },
    }
    const asked = {
      ...{ year: 2026, on: '2026-11-22', lead: null, most: 12, officeMost: null, birth: null, people: 1 },
      held: { 次の決定: 0, 次の申請: 0, 手続き: 0 },
    }
    await sql`insert into person (municipality, id, name, kana, birth_date, address, disabilities)
      values (${kita}, ${carried}, '移行 見本', 'イコウ ミホン', '1980-01-01', '見本町1', '{知的}')`.execute(
      tx,
    )
    const days = { decided_on: '2026-03-20', starts: '2026-04-01', ends: '2027-03-31' }
    const counted = { part: '身体・知的', mix: '日中活動系のみ', subject: true, next_subject: true }
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality: kita, id: carried, person: carried, case_id: null, ...days, ...counted },
        ...{ services: ['22'], target: '障害者', plan: '計画' },
      })
      .execute()
    await sql`insert into level_proposal (municipality, id, year, asked, summary, made_by, made_at)
      values (${kita}, ${proposal}, 2026, ${JSON.stringify(asked)}, ${JSON.stringify(summary)}, ${head.account.id},
        '2026-11-20T00:00:00Z')`.execute(tx)
    await sql`insert into level_move (municipality, proposal, period, person, ends_now, ends_then, consent, consent_on)
      values (${kita}, ${proposal}, ${chosen.id}, ${chosen.person}, ${chosen.ends}, ${end}, '同意', ${agreedOn}),
        (${kita}, ${proposal}, ${carried}, ${carried}, '2027-03-31', ${end}, '同意', ${agreedOn})`.execute(tx)
  })
  const before = await row()
  expect((await sent(`/levelling/${proposal}/approve`)).status).toBe(303)
  expect(await loggedFor('分散化の案を承認する')).toEqual(everybody)
  expect(await row()).toMatchObject({ moved_to: end, renews_on: '2027-03-01', ends: chosen.ends })
  expect((await read(head, `/levelling/${proposal}`)).says).toContain('受給者証の支給決定期間を書きかえて')
  const days = [writtenDay(chosen.ends), writtenDay(end), writtenDay(agreedOn)]
  const mine = await staff(chosen.login)
  const path = `/cases/${chosen.id}`
  for (const browser of [head, mine]) {
    const { says } = await read(browser, path)
    for (const day of days) expect(says).toContain(day)
    expect(says).toContain(`（決定では${writtenDay(chosen.ends)}まで）`)
    expect(says.includes('書きかえて')).toBe(browser === head)
    expect((await read(browser, `${path}/history`)).says).toContain(
      `支給決定期間の終わりを${writtenDay(end)}に早めた`,
    )
  }
  expect((await read(mine, `${path}/my-plan?kana=off`)).says).toContain('早くなりました')
  expect((await read(head, `${path}/monitoring`)).says).toContain('早めた終わりの月からさかのぼって')
  expect((await read(mine, '/notices')).says).toContain('サービスを使える期間の終わりの日が変わりました')
  expect((await read(head, `/levelling/${proposal}/take-back`)).says).toContain(
    '書きもどす人を、あとで出します',
  )
  expect((await sent(`/levelling/${proposal}/take-back`)).status).toBe(303)
  expect(await row()).toEqual(before)
  expect(await loggedFor('分散化の案を取り消す')).toEqual(everybody)
  const after = await read(head, `/levelling/${proposal}`)
  expect(after.says).toContain('受給者証を、もとの終わりの日に書きもどす人（2人）')
  expect(after.html).toContain(`/persons/${chosen.person}`)
  expect((await read(await staff('madoguchi'), '/notices')).says).toContain('市町村が受給者証を書きかえます')
  expect((await read(head, path)).says).not.toContain('早まっています')
  expect((await read(head, `${path}/history`)).says).toContain(
    `早めていた支給決定期間の終わりを、${writtenDay(chosen.ends)}にもどした`,
  )
  expect(site.faults).toEqual([])
})
