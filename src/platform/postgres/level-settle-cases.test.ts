import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { At } from '../../casework/case/at.ts'
import { putOnDesk } from '../../casework/case/desk.ts'
import type { Fact, GrantedService } from '../../casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../../casework/case/file.ts'
import { fold, replay } from '../../casework/case/fold.ts'
import { applied, facts as f } from '../../casework/case/sample-facts.ts'
import { Clash } from '../../casework/case/store.ts'
import { onGrantEndMoved } from '../../casework/deadlines/on-grant-end-moved.ts'
import { heldIn, levelPeriods } from '../../casework/levelling/level-queries.ts'
import { type KeptProposal, missedOf } from '../../casework/levelling/proposal-queries.ts'
import type { Settled } from '../../casework/levelling/settle-proposal.ts'
import { approve } from '../../casework/levelling/settle-queries.ts'
import { takeBack } from '../../casework/levelling/take-back-queries.ts'
import { onFact } from '../../casework/notices/on-fact.ts'
import type { Actor } from '../../casework/registers/actor.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { caseStore } from './case-store.ts'
import { addMunicipality } from './empty.ts'
import { refoldOld } from './refold.ts'
import { freshDatabase } from './test-database.ts'
import { inMunicipality } from './transaction.ts'

const base = await freshDatabase<Tables>()
const number = '131177'
const here = { number, name: '北区', prefecture: '東京都', head: '北区長', demo: true }
const municipality = { ...here, settings: { renewalMonths: 2 } }
await addMunicipality(base.ownerUrl, municipality)
const within = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(base.app, { municipality: number }, work)
const uid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const actor: Actor = {
  ...{ account: uid(900), municipality: number, name: '見本', role: '係長' },
  ...{ organisation: null, person: null },
}
const today = '2026-05-20'
const now = `${today}T00:00:00Z`
const paint = () => Promise.reject(new Error('nothing is printed here'))
const at = (tx: Tx) => ({ tx, today, now, actor, municipality, newId: () => uid(1) }) as unknown as At
const kept = (id: number, version: number) => ({ id: uid(id), version, year: 2026 }) as KeptProposal

/** Writes facts on a case as the site does, and holds its row until something else is done. */
const write = (before: CaseFile, facts: readonly Fact[], until?: Promise<void>) =>
  within(async (tx) => {
    const after = facts.reduce(fold, before)
    const nothing = { documents: [], papers: [], letterCodes: [] }
    const writing = { before, after, facts, ...nothing, actor, relation: '支給決定機関', today }
    await caseStore(tx, now, paint).append(writing)
    await until
  })
const person = (id: number) =>
  within((tx) =>
    sql`insert into person (municipality, id, name, kana, birth_date, address, disabilities)
      values (${number}, ${uid(id)}, ${`見本 ${id}`}, 'ミホン', '1990-01-01', '見本町1', '{知的}')`.execute(
      tx,
    ),
  )
const [service] = f.granted.services
const history = (services: readonly GrantedService[] = [service]): readonly Fact[] => [
  ...[applied(), f.requested, f.contracted, f.started, f.surveyed, f.judged, f.notified, f.submitted],
  ...[f.coordinated, { ...f.granted, services }, f.named, f.provided, f.begun, f.met, f.planned],
  {
    ...{ type: 'due-date-set', on: '2026-04-25', step: 1, until: '2027-02-28' },
    ground: { title: '更新を案内する時期', source: '北区の定め', unconfirmed: false },
  },
]
/** A person with a case that was granted in this program. */
const granted = async (id: number, services?: readonly GrantedService[]) => {
  await person(id + 100)
  await write(emptyCase(uid(id), uid(id + 100), `R${id}`), history(services))
}
/** A person with a period that was taken in from elsewhere. */
const takenIn = async (id: number) => {
  await person(id + 100)
  const row = {
    ...{ municipality: number, id: uid(id), person: uid(id + 100), decided_on: '2026-04-25', case_id: null },
    ...{ starts: '2026-05-01', ends: '2027-04-30', services: ['22'], target: '障害者', plan: '計画' },
    ...{ subject: true, next_subject: true, part: '身体・知的', mix: '日中活動系のみ' },
  } as const
  await within((tx) =>
    tx
      .insertInto('grant_period')
      .values({ ...row, due_months: ['2026-10-01', '2027-04-01'] })
      .execute(),
  )
}
const propose = (id: number, periods: readonly number[], then = '2026-12-31') =>
  within(async (tx) => {
    await sql`insert into level_proposal (municipality, id, year, asked, summary, made_by, made_at)
      values (${number}, ${uid(id)}, 2026, '{}', '{}', ${uid(900)}, now())`.execute(tx)
    await sql`insert into level_move (municipality, proposal, period, person, ends_now, moved_now, ends_then, consent, consent_on)
      select ${number}, ${uid(id)}, g.id, g.person, coalesce(g.moved_to, g.ends), g.moved_to, ${then}, '同意', '2026-05-10'
      from grant_period g where g.id in (${sql.join(periods.map(uid))})`.execute(tx)
  })
const carryOut = async (tx: Tx, { counts, moves }: Settled) => {
  const ports = { store: caseStore(tx, now, paint), reactions: [onGrantEndMoved, onFact] }
  for (const { file, move } of moves) await putOnDesk(ports, file, at(tx), '支給決定機関', move)
  return counts
}
const approved = (id: number) => within(async (tx) => carryOut(tx, await approve(at(tx), kept(id, 1))))
const takenBack = (id: number) => within(async (tx) => carryOut(tx, await takeBack(at(tx), kept(id, 2))))

const rowOf = (id: number) =>
  within((tx) =>
    tx.selectFrom('grant_period').selectAll().where('id', '=', uid(id)).executeTakeFirstOrThrow(),
  )
const daysOf = async (id: number) => {
  const { ends, last_ends, moved_to, renews_on, due_months } = await rowOf(id)
  return [ends, last_ends, moved_to, renews_on, due_months]
}
const fileOf = (id: number) =>
  within(async (tx) => {
    const row = await tx
      .selectFrom('case_file')
      .select('state')
      .where('id', '=', uid(id))
      .executeTakeFirstOrThrow()
    return row.state as unknown as CaseFile
  })
const turnsOf = (id: number) =>
  within(async (tx) => {
    const rows = await tx
      .selectFrom('case_turn')
      .selectAll()
      .where('case_id', '=', uid(id))
      .orderBy('step')
      .execute()
    return rows.map(({ step, since, until }) => `${step} ${since}→${until}`)
  })
const missed = (id: number) =>
  within(async (tx) =>
    (await missedOf(at(tx), uid(id))).map((one) => [Number(one.person.slice(-12)) - 100, one.why]),
  )
const decidedDays = ['2027-04-30', null, null, '2027-05-01', ['2026-10-01', '2027-04-01']]
const movedDays = ['2027-04-30', null, '2026-12-31', '2027-01-01', ['2026-06-01', '2026-12-01']]

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

test('何十人でも、一度に承認し、一度にもどせる', async () => {
  const many = Array.from({ length: 40 }, (_, index) => 1000 + index * 200)
  for (const id of many) await granted(id)
  await propose(308, many)
  expect(await approved(308)).toEqual({ 早めた: many.length })
  expect(await takenBack(308)).toEqual({ 戻した: many.length })
  expect(await daysOf(1000)).toEqual(decidedDays)
})
