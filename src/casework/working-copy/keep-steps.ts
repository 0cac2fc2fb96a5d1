import { sql } from 'kysely'
import type { KeepRequest, KeptStep } from '../../ui/kept/keep-protocol.ts'
import type { At } from '../case/at.ts'
import type { KeepPlace } from '../case/screen.ts'

/** Steps that can be undone, at most; older ones are forgotten. */
const mostSteps = 100

/** The steps of the one who writes, oldest first. */
export const readSteps = async (at: At, place: KeepPlace): Promise<readonly KeptStep[]> =>
  own(at, place).select(['seq', 'patch', 'undone']).orderBy('seq').execute()

/** Keeps the steps that were taken, undone or given up since the last time. */
export const keepSteps = async (
  at: At,
  place: KeepPlace,
  { steps, last, done }: Pick<KeepRequest, 'steps' | 'last' | 'done'>,
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
  const { municipality, case_id, kind, section, account } = key
  await sql`
    delete from working_step
    where municipality = ${municipality} and case_id = ${case_id} and kind = ${kind} and section = ${section}
      and account = ${account} and (seq > ${last} or seq <= ${last - mostSteps})`.execute(at.tx)
  await sql`
    update working_step set undone = seq > ${done}
    where municipality = ${municipality} and case_id = ${case_id} and kind = ${kind} and section = ${section}
      and account = ${account} and undone <> (seq > ${done})`.execute(at.tx)
}

const own = (at: At, { caseId, kind, section }: KeepPlace) =>
  at.tx
    .selectFrom('working_step')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('section', '=', section)
    .where('account', '=', at.actor.account)
