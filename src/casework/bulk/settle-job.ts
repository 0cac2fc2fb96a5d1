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

/** Takes a finished job back in one transaction: rows that were changed since stay, and are named. */
export const takeJobBack = async (
  at: At,
  job: BulkJob,
  action: BulkAction,
): Promise<{ readonly back: number; readonly left: number }> => {
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
  const count = { back: 0, left: 0 }
  for (const row of await doneRows(at, job.id)) {
    const isBack = (await action.takeBack?.(at, row, job.asked)) === true
    count[isBack ? 'back' : 'left'] += 1
    await at.tx
      .updateTable('bulk_row')
      .set({
        state: isBack ? '戻した' : '戻せない',
        says: isBack ? words.takenBackRow : words.changedSince,
        at: at.now,
      })
      .where('municipality', '=', here)
      .where('job', '=', job.id)
      .where('ordinal', '=', row.ordinal)
      .execute()
  }
  return count
}
