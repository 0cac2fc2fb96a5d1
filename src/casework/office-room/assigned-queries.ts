import type { At } from '../case/at.ts'

/** さきほど決めたこと: how many people went where by a job of the actor's own. */
export type Assigned = {
  readonly job: string
  /** The planner's id, or the word for nobody. */
  readonly planner: string
  readonly people: number
  readonly left: number
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Null for what is not there, is somebody else's, or was taken back. */
export const assignedBy = async (at: At, job: string): Promise<Assigned | null> => {
  if (!uuid.test(job)) return null
  const found = await at.tx
    .selectFrom('bulk_job')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', job)
    .where('account', '=', at.actor.account)
    .where('kind', '=', 'planner')
    .where('taken_back_at', 'is', null)
    .select('asked')
    .executeTakeFirst()
  if (!found) return null
  const rows = await at.tx
    .selectFrom('bulk_row')
    .where('municipality', '=', at.municipality.number)
    .where('job', '=', job)
    .select(['person', 'state'])
    .execute()
  const done = new Set(rows.flatMap(({ person, state }) => (state === '済' ? [person] : [])))
  const all = new Set(rows.map(({ person }) => person))
  return {
    ...{ job, planner: String(found.asked.planner ?? ''), people: done.size },
    left: all.size - done.size,
  }
}
