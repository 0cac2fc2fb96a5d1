import type { At } from '../case/at.ts'
import { bulkPlanner } from './bulk-planner.ts'
import type { Held } from './held-queries.ts'
import { targetsOf } from './planner-periods.ts'

/** Nothing is printed and no case moves: the rows of this action write for themselves. */
const noMove = async (): Promise<void> => {
  throw new Error('a planner is assigned without a move')
}

/**
 * 担当を決める
 *
 * Does at once, in the transaction of the form, what the job of many would do row by row, and keeps it as such a job
 * that has come to its end: so it stands among まとめてした仕事, and is taken back from there. Answers its id.
 */
export const assignPlanner = async (at: At, chosen: readonly Held[], planner: string): Promise<string> => {
  const [job, municipality] = [at.newId(), at.municipality.number]
  const asked = { planner }
  const targets = await targetsOf(at, chosen)
  const verdicts = await bulkPlanner.attempt(at, targets, asked, new Set())
  await at.tx
    .insertInto('bulk_job')
    .values({
      ...{ municipality, id: job, kind: bulkPlanner.kind, asked: JSON.stringify(asked) },
      ...{ account: at.actor.account, at: at.now, began_at: at.now, finished_at: at.now },
    })
    .execute()
  for (const [index, target] of targets.entries()) {
    const verdict = verdicts[index]
    if (!verdict) throw new Error('no verdict on a row of an assignment')
    const left = verdict.state === '済' ? await verdict.write(noMove) : {}
    await at.tx
      .insertInto('bulk_row')
      .values({
        ...{ municipality, job, ordinal: index + 1, case_id: target.caseId, person: target.person },
        ...{ period: target.period, state: verdict.state, says: verdict.says, at: at.now },
        before: left.before ? JSON.stringify(left.before) : null,
      })
      .execute()
  }
  return job
}
