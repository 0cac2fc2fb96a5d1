import { sql } from 'kysely'
import type { At } from '../src/casework/case/at.ts'
import { putAllOnDesk } from '../src/casework/case/desk.ts'
import type { Fact, GrantedService } from '../src/casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../src/casework/case/file.ts'
import { fold } from '../src/casework/case/fold.ts'
import { applied, facts as f } from '../src/casework/case/sample-facts.ts'
import { onGrantEndMoved } from '../src/casework/deadlines/on-grant-end-moved.ts'
import { type KeptProposal, missedOf } from '../src/casework/levelling/proposal-queries.ts'
import type { Settled } from '../src/casework/levelling/settle-proposal.ts'
import { approve } from '../src/casework/levelling/settle-queries.ts'
import { takeBack } from '../src/casework/levelling/take-back-queries.ts'
import { onFact } from '../src/casework/notices/on-fact.ts'
import type { Actor } from '../src/casework/registers/actor.ts'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { caseStore } from '../src/platform/postgres/case-store.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'

export const base = await freshDatabase<Tables>()
export const number = '131177'
const here = { number, name: '北区', prefecture: '東京都', head: '北区長', demo: true }
export const municipality = { ...here, settings: { renewalMonths: 2 } }
await addMunicipality(base.ownerUrl, municipality)
export const within = <T>(work: (tx: Tx) => Promise<T>) =>
  inMunicipality(base.app, { municipality: number }, work)
export const uid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const actor: Actor = {
  ...{ account: uid(900), municipality: number, name: '見本', role: '係長' },
  ...{ organisation: null, person: null },
}
export const today = '2026-05-20'
const now = `${today}T00:00:00Z`
const paint = () => Promise.reject(new Error('nothing is printed here'))
export const at = (tx: Tx) => ({ tx, today, now, actor, municipality, newId: () => uid(1) }) as unknown as At
export const kept = (id: number, version: number) => ({ id: uid(id), version, year: 2026 }) as KeptProposal

/** Writes facts on a case as the site does, and holds its row until something else is done. */
export const write = (before: CaseFile, facts: readonly Fact[], until?: Promise<void>) =>
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
export const [service] = f.granted.services
export const history = (services: readonly GrantedService[] = [service]): readonly Fact[] => [
  ...[applied(), f.requested, f.contracted, f.started, f.surveyed, f.judged, f.notified, f.submitted],
  ...[f.coordinated, { ...f.granted, services }, f.named, f.provided, f.begun, f.met, f.planned],
  {
    ...{ type: 'due-date-set', on: '2026-04-25', step: 1, until: '2027-02-28' },
    ground: { title: '更新を案内する時期', source: '北区の定め', unconfirmed: false },
  },
]
/** A person with a case that was granted in this program. */
export const granted = async (id: number, services?: readonly GrantedService[]) => {
  await person(id + 100)
  await write(emptyCase(uid(id), uid(id + 100), `R${id}`), history(services))
}
/** A person with a period that was taken in from elsewhere. */
export const takenIn = async (id: number) => {
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
export const propose = (id: number, periods: readonly number[], then = '2026-12-31') =>
  within(async (tx) => {
    await sql`insert into level_proposal (municipality, id, year, asked, summary, made_by, made_at)
      values (${number}, ${uid(id)}, 2026, '{}', '{}', ${uid(900)}, now())`.execute(tx)
    await sql`insert into level_move (municipality, proposal, period, person, ends_now, moved_now, ends_then, consent, consent_on)
      select ${number}, ${uid(id)}, g.id, g.person, coalesce(g.moved_to, g.ends), g.moved_to, ${then}, '同意', '2026-05-10'
      from grant_period g where g.id in (${sql.join(periods.map(uid))})`.execute(tx)
  })
export const carryOut = async (tx: Tx, { counts, moves }: Settled) => {
  const ports = { store: caseStore(tx, now, paint), reactions: [onGrantEndMoved, onFact] }
  await putAllOnDesk(ports, moves, at(tx), '支給決定機関')
  return counts
}
export const approved = (id: number) => within(async (tx) => carryOut(tx, await approve(at(tx), kept(id, 1))))
export const takenBack = (id: number) =>
  within(async (tx) => carryOut(tx, await takeBack(at(tx), kept(id, 2))))

export const rowOf = (id: number) =>
  within((tx) =>
    tx.selectFrom('grant_period').selectAll().where('id', '=', uid(id)).executeTakeFirstOrThrow(),
  )
export const daysOf = async (id: number) => {
  const { ends, last_ends, moved_to, renews_on, due_months } = await rowOf(id)
  return [ends, last_ends, moved_to, renews_on, due_months]
}
export const fileOf = (id: number) =>
  within(async (tx) => {
    const row = await tx
      .selectFrom('case_file')
      .select('state')
      .where('id', '=', uid(id))
      .executeTakeFirstOrThrow()
    return row.state as unknown as CaseFile
  })
export const turnsOf = (id: number) =>
  within(async (tx) => {
    const rows = await tx
      .selectFrom('case_turn')
      .selectAll()
      .where('case_id', '=', uid(id))
      .orderBy('step')
      .execute()
    return rows.map(({ step, since, until }) => `${step} ${since}→${until}`)
  })
export const missed = (id: number) =>
  within(async (tx) =>
    (await missedOf(at(tx), uid(id))).map((one) => [Number(one.person.slice(-12)) - 100, one.why]),
  )
/** What the municipality was told of a case at the end. */
export const desksTold = async (id: number) =>
  (await fileOf(id)).notices
    .filter(({ to, about }) => to.party === null && about === 'grant-end-moved')
    .map(({ to, about }) => [to.holder, about])
export const decidedDays = ['2027-04-30', null, null, '2027-05-01', ['2026-10-01', '2027-04-01']]
export const movedDays = ['2027-04-30', null, '2026-12-31', '2027-01-01', ['2026-06-01', '2026-12-01']]
