import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  approved,
  at,
  base,
  carryOut,
  daysOf,
  decidedDays,
  desksTold,
  fileOf,
  granted,
  history,
  kept,
  missed,
  movedDays,
  number,
  propose,
  rowOf,
  service,
  takenBack,
  takenIn,
  today,
  turnsOf,
  uid,
  within,
  write,
} from '../../../tests/level-cases.ts'
import { refreshCounted } from '../../casework/application/refresh-counted.ts'
import type { Fact } from '../../casework/case/fact.ts'
import { emptyCase } from '../../casework/case/file.ts'
import { replay } from '../../casework/case/fold.ts'
import { applied, facts as f } from '../../casework/case/sample-facts.ts'
import { Clash } from '../../casework/case/store.ts'
import { heldIn, levelPeriods } from '../../casework/levelling/level-queries.ts'
import type { Settled } from '../../casework/levelling/settle-proposal.ts'
import { approve } from '../../casework/levelling/settle-queries.ts'
import { takeBack } from '../../casework/levelling/take-back-queries.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import { refoldOld } from './refold.ts'

test('手続きのある期間とない期間を、いっしょに早め、いっしょにもどす', async () => {
  await granted(1)
  await takenIn(2)
  const before = { file: await fileOf(1), row: await rowOf(1), turns: await turnsOf(1) }
  expect(before.turns).toEqual(['1 2027-02-28→2027-04-30', '15 2026-10-01→2026-10-31'])
  await propose(300, [1, 2])
  expect(await approved(300)).toEqual({ 早めた: 2 })
  expect(await daysOf(1)).toEqual(movedDays)
  expect(await daysOf(2)).toEqual(movedDays)
  expect(await turnsOf(1)).toEqual(['1 2026-10-31→2026-12-31', '15 2026-06-01→2026-06-30'])
  const there = await fileOf(1)
  expect(there.movedEnd?.decided).toEqual(before.file.grant)
  expect(there.notices.slice(before.file.notices.length).map(({ to }) => to.holder)).toEqual([
    ...['本人', '相談支援事業所', 'サービス事業者'],
  ])
  expect(await takenBack(300)).toEqual({ 戻した: 2 })
  expect(await desksTold(1)).toEqual([['窓口', 'grant-end-moved']])
  expect(await daysOf(1)).toEqual(decidedDays)
  expect(await daysOf(2)).toEqual(decidedDays)
  expect(await rowOf(1)).toEqual(before.row)
  expect(await turnsOf(1)).toEqual(before.turns)
  const back = await fileOf(1)
  expect({ ...back, version: 0, notices: [] }).toEqual({ ...before.file, version: 0, notices: [] })
  const facts = await within((tx) =>
    tx.selectFrom('case_entry').select('fact').where('case_id', '=', uid(1)).orderBy('seq').execute(),
  )
  expect(
    replay(
      emptyCase(uid(1), uid(101), 'R1'),
      facts.map(({ fact }) => fact as unknown as Fact),
    ),
  ).toEqual(back)
})

test('手続きのある期間も案に入る。終わったもの、変更や更新を受け付けるものは、数えるだけ', async () => {
  await granted(11)
  await granted(12)
  await write(await fileOf(12), [{ ...f.monitored, finding: '更新が必要' }])
  await granted(13)
  await write(await fileOf(13), [{ type: 'case-superseded', on: today, next: uid(99) }])
  await granted(14)
  await write(await fileOf(14), [{ type: 'follow-up-opened', on: today, kind: '変更', next: uid(99) }])
  const reading = { year: 2027, place: '北区', today, lead: 2 }
  const periods = (await within((tx) => levelPeriods(tx, number, reading))).filter(({ id }) => id >= uid(11))
  expect(periods.map(({ held }) => held)).toEqual([null, '手続き', '手続き', '手続き'])
  expect(heldIn(periods)).toEqual({ 次の決定: 0, 次の申請: 0, 手続き: 3 })
  expect(periods[0]?.earliest).not.toBe(periods[0]?.month)
  await propose(301, [11, 12, 13, 14])
  expect(await approved(301)).toEqual({ 早めた: 1, 動かせない: 3 })
  expect(await daysOf(12)).toEqual(decidedDays)
})

test('案のあとに次の申請があった手続きは、動かさずに名前を出す。まだ始まらないサービスがある人も', async () => {
  await granted(21)
  await granted(22)
  const late = { ...service, code: '11', from: '2027-01-01' }
  await granted(23, [service, late])
  await propose(302, [21, 22, 23])
  await write(emptyCase(uid(29), uid(122), 'R29'), [applied({ on: '2026-05-15', kind: '変更' })])
  expect(await approved(302)).toEqual({ 早めた: 1, 動かせない: 2 })
  expect(await missed(302)).toEqual([
    [22, '次の申請が出ています'],
    [23, 'その日には、まだ始まっていないサービスがあります。'],
  ])
  expect([(await fileOf(22)).movedEnd, (await fileOf(23)).movedEnd]).toEqual([null, null])
  expect(await daysOf(22)).toEqual(decidedDays)
})

test('長いサービスは短くならず、モニタリングの月もそのまま', async () => {
  await granted(31, [service, { ...service, code: '24', until: '2028-04-30' }])
  await propose(303, [31])
  expect(await approved(303)).toEqual({ 早めた: 1 })
  expect(await daysOf(31)).toEqual(['2027-04-30', '2028-04-30', '2026-12-31', '2027-01-01', decidedDays[4]])
  expect((await fileOf(31)).grant?.services.map(({ until }) => until)).toEqual(['2026-12-31', '2028-04-30'])
})

test('次の申請が始まった手続きは、取り消しても、もどさずに名前を出す', async () => {
  await granted(32)
  await propose(309, [32])
  expect(await approved(309)).toEqual({ 早めた: 1 })
  await write(await fileOf(32), [{ type: 'follow-up-opened', on: today, kind: '更新', next: uid(39) }])
  await write(emptyCase(uid(39), uid(132), 'R39'), [applied({ on: today, kind: '更新' })])
  expect(await takenBack(309)).toEqual({ 戻せない: 1 })
  expect(await missed(309)).toEqual([[32, '次の申請が出ています']])
  expect(await daysOf(32)).toEqual(movedDays)
})

test('同じ日に終わる児童通所は、早まらない', async () => {
  await granted(33, [service, { ...service, code: '63' }])
  await propose(310, [33])
  expect(await approved(310)).toEqual({ 早めた: 1 })
  expect((await fileOf(33)).grant?.services.map(({ until }) => until)).toEqual(['2026-12-31', '2027-04-30'])
  expect(await daysOf(33)).toEqual(['2027-04-30', null, '2026-12-31', '2027-01-01', decidedDays[4]])
})

test('次の決定が始まった手続きと、もう一度早めた手続きは、もどさない', async () => {
  await granted(41)
  await granted(42)
  await propose(304, [41, 42])
  expect(await approved(304)).toEqual({ 早めた: 2 })
  await propose(305, [41], '2026-10-31')
  expect(await approved(305)).toEqual({ 早めた: 1 })
  const next = { ...service, from: '2027-01-01', until: '2027-12-31' }
  await write(emptyCase(uid(49), uid(142), 'R49'), history([next]))
  expect(await takenBack(304)).toEqual({ 戻せない: 2 })
  expect(await missed(304)).toEqual([
    [41, '期間が変わっていました'],
    [42, '次の決定があります'],
  ])
  expect(await takenBack(305)).toEqual({ 戻した: 1 })
  expect(await daysOf(41)).toEqual(movedDays)
  expect((await fileOf(41)).movedEnd?.moves.map(({ end }) => end)).toEqual(['2026-12-31'])
})

test('承認と同じときに手続きが書かれていたら、書き終わるのを待って、その姿で決める', async () => {
  await granted(51)
  await propose(306, [51])
  const writing = Promise.withResolvers<void>()
  const reported: Fact = { ...f.monitored, on: today, month: '2026-05' }
  const written = write(await fileOf(51), [reported], writing.promise)
  await expect.poll(() => waitingOn(51)).toBe(true)
  const settled = approved(306)
  setTimeout(() => writing.resolve(), 150)
  expect(await Promise.all([settled, written])).toEqual([{ 早めた: 1 }, undefined])
  expect(await fileOf(51)).toMatchObject({ monitored: [{ month: '2026-05' }], movedEnd: { moves: [{}] } })
})

/** Whether somebody holds the row of a case. */
const waitingOn = (id: number) =>
  within(async (tx) => {
    const free = await sql`select from case_file where id = ${uid(id)} for update skip locked`.execute(tx)
    return free.rows.length === 0
  })

test.each([
  ['承認', 71, 311, approved],
  ['取り消し', 73, 312, takenBack],
] as const)('%sと同じときに利用者が変えられていたら、書き終わるのを待つ', async (_, id, proposal, settle) => {
  await granted(id)
  await takenIn(id + 1)
  await propose(proposal, [id, id + 1])
  if (settle === takenBack) await approved(proposal)
  const settled = await within(async (tx) => {
    const persons = [uid(id + 100), uid(id + 101)]
    await tx.updateTable('person').set({ district: '西' }).where('id', 'in', persons).execute()
    const settling = settle(proposal)
    await expect.poll(isSomebodyWaiting).toBe(true)
    const counted = { district: '西', mainDisability: '知的', disabilities: ['知的'] }
    await refreshCounted(
      at(tx),
      persons.map((person) => ({ id: person, ...counted })),
    )
    return { settling }
  })
  expect(await settled.settling).toEqual(settle === takenBack ? { 戻した: 2 } : { 早めた: 2 })
  expect([(await rowOf(id)).district, (await rowOf(id + 1)).district]).toEqual(['西', '西'])
})

/** Whether somebody waits for a lock in this database. */
const isSomebodyWaiting = () =>
  within(async (tx) => {
    const { rows } = await sql`select from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()`.execute(tx)
    return rows.length > 0
  })

test('手続きが先へ進んでいたら、古い姿からは書かない。すべて取り消される', async () => {
  await granted(61)
  await takenIn(62)
  await propose(307, [61, 62])
  const moving = within(async (tx) => {
    const settled = await approve(at(tx), kept(307, 1))
    // The row of a case is written by its facts alone.
    const rows = await tx
      .selectFrom('grant_period')
      .select('moved_to')
      .orderBy('id')
      .where('id', 'in', [uid(61), uid(62)])
      .execute()
    expect(rows.map(({ moved_to }) => moved_to)).toEqual([null, '2026-12-31'])
    const old = settled.moves.map(({ file, move }) => ({
      file: { ...file, version: file.version - 1 },
      move,
    }))
    return carryOut(tx, { ...settled, moves: old })
  })
  await expect(moving).rejects.toThrow(Clash)
  expect([await daysOf(61), await daysOf(62)]).toEqual([decidedDays, decidedDays])
  expect(await approved(307)).toEqual({ 早めた: 2 })
})

test('前の版が残した手続きを計算しなおしても、早めた期間の行は同じ', async () => {
  const row = await rowOf(61)
  expect(row.moved_to).toBe('2026-12-31')
  const file = await fileOf(61)
  await within(async (tx) => {
    const { movedEnd: _, ...old } = { ...file, grant: file.movedEnd?.decided }
    const state = JSON.stringify(old)
    await tx.updateTable('case_file').set({ state, folded_by: 4 }).where('id', '=', uid(61)).execute()
    const spoilt = { moved_to: null, due_months: [] }
    await tx.updateTable('grant_period').set(spoilt).where('id', '=', uid(61)).execute()
  })
  expect(await refoldOld(base.app, today)).toBe(1)
  expect([await rowOf(61), await fileOf(61)]).toEqual([row, file])
})

test('何十人でも、一度に承認し、一度にもどせる。問い合わせの数は、人数で増えない', async () => {
  const many = Array.from({ length: 40 }, (_, index) => 1000 + index * 200)
  for (const id of many) await granted(id)
  await propose(308, many)
  const [count, moved] = await counted((tx) => approve(at(tx), kept(308, 1)))
  expect(moved).toEqual({ 早めた: many.length })
  // Forty people one by one were six hundred.
  expect(count).toBeLessThan(25)
  const [back, given] = await counted((tx) => takeBack(at(tx), kept(308, 2)))
  expect(given).toEqual({ 戻した: many.length })
  expect(back).toBeLessThan(25)
  for (const id of [1000, 1000 + 39 * 200]) expect(await daysOf(id)).toEqual(decidedDays)
})

/** What is done, and in how many statements. */
const counted = (settle: (tx: Tx) => Promise<Settled>) =>
  within(async (tx) => {
    let statements = 0
    const counting = tx.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const counts = await carryOut(counting, await settle(counting))
    return [statements, counts] as const
  })
