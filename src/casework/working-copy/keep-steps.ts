import { type RawBuilder, sql } from 'kysely'
import type { KeepRequest, KeptStep } from '../../ui/kept/keep-protocol.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'

/** Steps that can be undone, at most; older ones are forgotten. */
const mostSteps = 100
/** Bytes that the steps of one person in one section take, at most: an answer carries them all. */
const mostBytes = 500_000

/** The steps of the one who writes, oldest first. */
export const readSteps = async (at: At, { caseId, kind, section }: KeepPlace): Promise<readonly KeptStep[]> =>
  at.tx
    .selectFrom('working_step')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('section', '=', section)
    .where('account', '=', at.actor.account)
    .select(['seq', 'patch', 'undone'])
    .orderBy('seq')
    .execute()

/** Keeps the steps that were taken, undone or given up since the last time. */
export const keepSteps = async (
  at: At,
  place: KeepPlace,
  { steps, dropped, last, done }: Pick<KeepRequest, 'steps' | 'dropped' | 'last' | 'done'>,
): Promise<void> => {
  const key = {
    ...{ municipality: at.municipality.number, case_id: place.caseId, kind: place.kind },
    ...{ section: place.section, account: at.actor.account },
  }
  for (const { seq, patch } of steps.slice(-mostSteps)) {
    const row = { patch: JSON.stringify(patch), undone: seq > done, at: at.now }
    await at.tx
      .insertInto('working_step')
      .values({ ...key, seq, ...row })
      .onConflict((conflict) => conflict.constraint('working_step_pk').doUpdateSet(row))
      .execute()
  }
  await sql`
    delete from working_step
    where ${inSection(at, place)} and account = ${key.account}
      and (seq > ${last} or seq <= ${last - mostSteps} or seq = any(${dropped}::int[]))`.execute(at.tx)
  await sql`
    delete from working_step
    where ${inSection(at, place)} and account = ${key.account} and seq <= (
      select max(seq) from (
        select seq, sum(octet_length(patch::text)) over (order by seq desc) as bytes
        from working_step where ${inSection(at, place)} and account = ${key.account}
      ) s where bytes > ${mostBytes})`.execute(at.tx)
  await sql`
    update working_step set undone = seq > ${done}
    where ${inSection(at, place)} and account = ${key.account} and undone <> (seq > ${done})`.execute(at.tx)
}

/** Nothing of the section can be undone any more, by nobody: it was saved, or thrown away. */
export const forgetSteps = (at: At, place: KeepPlace): Promise<unknown> =>
  sql`delete from working_step where ${inSection(at, place)}`.execute(at.tx)

/**
 * The rows of a list are known by their place only. Once somebody else has written in it, a step of before could
 * land in another row.
 */
export const forgetOthersSteps = (at: At, place: KeepPlace, list: string): Promise<unknown> =>
  sql`
    delete from working_step
    where ${inSection(at, place)} and account <> ${at.actor.account}
      and exists (select from jsonb_object_keys(patch) as name where starts_with(name, ${`${list}.`}))`.execute(
    at.tx,
  )

const inSection = (at: At, { caseId, kind, section }: KeepPlace): RawBuilder<unknown> =>
  sql`municipality = ${at.municipality.number} and case_id = ${caseId} and kind = ${kind} and section = ${section}`
