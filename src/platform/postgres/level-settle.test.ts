import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { At } from '../../casework/case/at.ts'
import { heldIn, levelPeriods } from '../../casework/levelling/level-queries.ts'
import { type KeptProposal, missedOf } from '../../casework/levelling/proposal-queries.ts'
import { approve } from '../../casework/levelling/settle-queries.ts'
import { takeBack } from '../../casework/levelling/take-back-queries.ts'
import { renewalsWithoutOffice } from '../../casework/matching/helpers-queries.ts'
import { dueBetween } from '../../casework/office-room/office-queries.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { addMunicipality } from './empty.ts'
import { freshDatabase } from './test-database.ts'
import { inMunicipality } from './transaction.ts'

const base = await freshDatabase<Tables>()
const municipality = '131177'
await addMunicipality(base.ownerUrl, {
  ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', demo: true },
  settings: { renewalMonths: 2 },
})
const within = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(base.app, { municipality }, work)
const uid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = (tx: Tx, today: string) =>
  ({
    ...{ tx, today, now: `${today}T00:00:00Z`, actor: { account: uid(900) } },
    municipality: { number: municipality, name: '北区', settings: { renewalMonths: 2 } },
  }) as unknown as At
const kept = (id: number, version: number) => ({ id: uid(id), version, year: 2026 }) as KeptProposal

const period = (id: number, person: number, more: object = {}) =>
  within(async (tx) => {
    await sql`insert into person (municipality, id, name, kana, birth_date, address, disabilities)
      values (${municipality}, ${uid(person)}, ${`見本 ${person}`}, 'ミホン', '1990-01-01', '見本町1', '{知的}')
      on conflict do nothing`.execute(tx)
    const row = {
      ...{ municipality, id: uid(id), person: uid(person), decided_on: '2026-03-20', case_id: null },
      ...{ starts: '2026-04-01', ends: '2027-03-31', services: ['22'], target: '障害者', plan: '計画' },
      ...{ subject: true, next_subject: true, part: '身体・知的', mix: '日中活動系のみ', ...more },
    }
    await tx
      .insertInto('grant_period')
      .values({ ...row, decided_on: 'starts' in more ? String(more.starts) : row.decided_on })
      .execute()
  })
/** A proposal that ends each of the periods at the end of the year, to which all have agreed. */
const propose = (id: number, periods: readonly number[], then = '2026-12-31') =>
  within(async (tx) => {
    await sql`insert into level_proposal (municipality, id, year, asked, summary, made_by, made_at)
      values (${municipality}, ${uid(id)}, 2026, '{}', '{}', ${uid(900)}, now())`.execute(tx)
    await sql`insert into level_move (municipality, proposal, period, person, ends_now, ends_then, consent, consent_on)
      select ${municipality}, ${uid(id)}, g.id, g.person, g.ends, ${then}, '同意', '2026-05-01'
      from grant_period g where g.id in (${sql.join(periods.map(uid))})`.execute(tx)
  })
const periodNow = (id: number) =>
  within((tx) =>
    tx
      .selectFrom('grant_period')
      .select(['moved_to', 'due_months'])
      .where('id', '=', uid(id))
      .executeTakeFirst(),
  )
const openCase = (id: number, person: number, closed: string | null) =>
  within((tx) =>
    sql`insert into case_file (municipality, id, reception_number, person, version, state, opened_on, closed_on)
      values (${municipality}, ${uid(id)}, ${`R${id}`}, ${uid(person)}, 1, '{}', '2026-05-10', ${closed})`.execute(
      tx,
    ),
  )
const reading = { year: 2026, place: '北区', today: '2026-05-20', lead: 2 }

test('次の決定、次の申請、終わった手続きのある期間は、数えるが動かさない', async () => {
  await period(1, 101)
  await period(2, 102)
  await openCase(202, 102, null)
  await period(3, 103, { case_id: uid(203) })
  await openCase(203, 103, '2026-05-12')
  await period(4, 104)
  await openCase(204, 104, '2026-05-12')
  await period(5, 105)
  await period(6, 105, { starts: '2027-04-01', ends: '2028-03-31' })
  const periods = await within((tx) => levelPeriods(tx, municipality, reading))
  expect(periods.filter(({ month }) => month === '2027-04')).toEqual([])
  const wide = await within((tx) => levelPeriods(tx, municipality, { ...reading, year: 2027 }))
  expect(wide.map(({ held }) => held)).toEqual([null, '次の申請', '手続き', null, '次の決定'])
  expect(heldIn(wide)).toEqual({ 次の決定: 1, 次の申請: 1, 手続き: 1 })
  expect(wide.every(({ month, earliest }) => earliest === month)).toBe(true)
})

test('承認のときに、決定、申請、準備の月数をもう一度見る', async () => {
  const all = [11, 12, 13, 14]
  for (const id of all) await period(id, id + 100, { ends: '2027-02-28' })
  await propose(300, all)
  await within((tx) =>
    sql`update level_move set consent = null, consent_on = null where period = ${uid(14)}`.execute(tx),
  )
  await openCase(212, 112, null)
  await period(15, 113, { starts: '2027-03-01', ends: '2028-02-29' })
  expect(await within((tx) => approve(at(tx, '2026-05-20'), kept(300, 1)))).toEqual({
    ...{ counts: { 早めた: 1, 動かせない: 2, 返事待ち: 1 }, moves: [], touched: [uid(111)] },
  })
  expect((await Promise.all(all.map(periodNow))).map((one) => one?.moved_to)).toEqual([
    '2026-12-31',
    null,
    null,
    null,
  ])
  const missed = await within((tx) => missedOf(at(tx, '2026-05-20'), uid(300)))
  expect(missed.map(({ why }) => why).toSorted()).toEqual(
    ['次の決定があります', '次の申請が出ています'].toSorted(),
  )
  await period(16, 116)
  await propose(301, [16], '2026-06-30')
  // Two months from the twentieth of May lead beyond the first of July.
  expect(await within((tx) => approve(at(tx, '2026-05-20'), kept(301, 1)))).toMatchObject({
    counts: { 動かせない: 1 },
  })
})

test('モニタリングの月は、早めた終わりの月からさかのぼり、取り消すともどる', async () => {
  await period(21, 121, { due_months: ['2026-09-01', '2027-03-01'] })
  await propose(302, [21])
  await within((tx) => approve(at(tx, '2026-07-10'), kept(302, 1)))
  expect(await periodNow(21)).toEqual({ moved_to: '2026-12-31', due_months: ['2026-09-01', '2026-12-01'] })
  expect(await within((tx) => takeBack(at(tx, '2026-07-20'), kept(302, 2)))).toMatchObject({
    ...{ counts: { 戻した: 1 }, touched: [uid(121)] },
  })
  expect(await periodNow(21)).toEqual({ moved_to: null, due_months: ['2026-09-01', '2027-03-01'] })
})

test('次の期間が始まっている人は、取り消しても戻さず、名前を出す', async () => {
  await period(31, 131)
  await propose(303, [31])
  await within((tx) => approve(at(tx, '2026-05-20'), kept(303, 1)))
  await period(32, 131, { starts: '2027-01-01', ends: '2027-12-31' })
  expect(await within((tx) => takeBack(at(tx, '2027-01-20'), kept(303, 2)))).toMatchObject({
    counts: { 戻せない: 1 },
  })
  expect((await periodNow(31))?.moved_to).toBe('2026-12-31')
  const missed = await within((tx) => missedOf(at(tx, '2027-01-20'), uid(303)))
  expect(missed).toMatchObject([{ person: uid(131), why: '次の決定があります' }])
})

test('次の申請がある人は、取り消しても戻さない', async () => {
  await period(33, 133)
  await propose(304, [33])
  await within((tx) => approve(at(tx, '2026-05-20'), kept(304, 1)))
  await openCase(233, 133, null)
  expect(await within((tx) => takeBack(at(tx, '2026-06-20'), kept(304, 2)))).toMatchObject({
    ...{ counts: { 戻せない: 1 }, touched: [] },
  })
  expect((await periodNow(33))?.moved_to).toBe('2026-12-31')
  const missed = await within((tx) => missedOf(at(tx, '2026-06-20'), uid(304)))
  expect(missed).toMatchObject([{ person: uid(133), why: '次の申請が出ています' }])
})

test('早めた終わりの日を過ぎた人は、取り消しても戻さない', async () => {
  await period(35, 135)
  await period(36, 136)
  await propose(306, [35])
  await propose(307, [36])
  await within((tx) => approve(at(tx, '2026-05-20'), kept(306, 1)))
  await within((tx) => approve(at(tx, '2026-05-20'), kept(307, 1)))
  expect(await within((tx) => takeBack(at(tx, '2026-12-31'), kept(306, 2)))).toMatchObject({
    counts: { 戻した: 1 },
  })
  expect(await within((tx) => takeBack(at(tx, '2027-01-01'), kept(307, 2)))).toMatchObject({
    ...{ counts: { 戻せない: 1 }, touched: [] },
  })
  expect((await periodNow(36))?.moved_to).toBe('2026-12-31')
  const missed = await within((tx) => missedOf(at(tx, '2027-01-01'), uid(307)))
  expect(missed).toMatchObject([{ person: uid(136), why: '早めた終わりの日を過ぎています' }])
})

test('早めた更新の日に18歳でない子どもは、子どもとして数え、取り消すともどる', async () => {
  await period(34, 134, { target: '障害児', services: ['24'], mix: '短期入所のみ' })
  await within((tx) => sql`update person set birth_date = '2009-02-10' where id = ${uid(134)}`.execute(tx))
  await propose(305, [34])
  const part = () =>
    within((tx) => tx.selectFrom('grant_period').select('part').where('id', '=', uid(34)).executeTakeFirst())
  await within((tx) => approve(at(tx, '2026-05-20'), kept(305, 1)))
  expect(await part()).toEqual({ part: '短期入所の児童' })
  await within((tx) => takeBack(at(tx, '2026-06-20'), kept(305, 2)))
  expect(await part()).toEqual({ part: '身体・知的' })
})

test('次の決定がある人の更新は、作成補助者の一覧にも、事業所の予定にも出ない', async () => {
  await period(41, 141, { ends: '2027-01-31' })
  await period(42, 142, { ends: '2027-01-31' })
  await period(43, 142, { starts: '2027-02-01', ends: '2028-01-31', office: uid(501) })
  const renewals = await within((tx) => renewalsWithoutOffice(at(tx, '2027-01-10'), '2027-02-02'))
  expect(renewals.map(({ person }) => person)).toEqual([uid(141)])
  await within((tx) =>
    sql`update grant_period set office = ${uid(500)} where id in (${uid(41)}, ${uid(42)})`.execute(tx),
  )
  const due = await within((tx) => dueBetween(at(tx, '2027-01-10'), uid(500), '2027-01-10', '2027-02-02'))
  expect(due.map(({ person, what }) => [person, what])).toEqual([[uid(141), '更新']])
})
