import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { Clash } from '../case/store.ts'
import { words } from './bulk.words.ts'
import { type BulkJob, doneRows } from './job-queries.ts'

/** Ends a job before its last row, and says who did. Waits for the row that is just being written. */
export const stopJob = async (at: At, { id, own }: Pick<BulkJob, 'id' | 'own'>): Promise<void> => {
  await at.tx
    .updateTable('bulk_job')
    .set({ finished_at: at.now, stopped: own ? words.stoppedByAsker : words.stoppedBy(at.actor.role) })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .execute()
}

/**
 * Takes a finished job back in one transaction: rows that were changed since stay, and are named. `persons` are those of
 * the rows that went back, by id.
 */
export const takeJobBack = async (
  at: At,
  job: BulkJob,
  action: BulkAction,
): Promise<{ readonly back: number; readonly left: number; readonly persons: readonly string[] }> => {
  const here = at.municipality.number
  const claimed = await at.tx
    .updateTable('bulk_job')
    .set({ taken_back_by: at.actor.account, taken_back_at: at.now })
    .where('municipality', '=', here)
    .where('id', '=', job.id)
    .where('finished_at', 'is not', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  if (claimed.numUpdatedRows !== 1n) throw new Clash()
  const rows = await doneRows(at, job.id)
  const answers = (await action.takeBack?.(at, rows, job.asked)) ?? []
  const isBack = rows.map((_, index) => answers[index] === true)
  await sql`
    update bulk_row r set at = ${at.now}, state = case when done.back then '戻した' else '戻せない' end,
      says = case when done.back then ${words.takenBackRow} else ${words.changedSince} end
    from unnest(${rows.map(({ ordinal }) => ordinal)}::int[], ${isBack}::bool[]) as done (ordinal, back)
    where r.municipality = ${here} and r.job = ${job.id} and r.ordinal = done.ordinal
  `.execute(at.tx)
  const back = rows.filter((_, index) => isBack[index])
  return {
    ...{ back: back.length, left: rows.length - back.length },
    persons: [...new Set(back.map(({ person }) => person))],
  }
}
