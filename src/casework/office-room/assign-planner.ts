import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import { bulkPlanner } from './bulk-planner.ts'
import type { Held } from './held-queries.ts'
import { changePlanners, targetsOf } from './planner-periods.ts'
import { plannerVerdicts } from './planner-verdicts.ts'

export type Assignment = {
  readonly job: string
  /** The ids of those for whom something was written. */
  readonly persons: readonly string[]
}

/**
 * 担当を決める
 *
 * Does at once, in the transaction of the form, what the job of many would do row by row, and keeps it as such a job
 * that has come to its end: so it stands among まとめてした仕事, and is taken back from there. As many statements for
 * hundreds of people as for one.
 */
export const assignPlanner = async (
  at: At,
  chosen: readonly Pick<Held, 'person' | 'caseId'>[],
  planner: string,
): Promise<Assignment> => {
  const [job, municipality] = [at.newId(), at.municipality.number]
  const asked = { planner }
  const targets = await targetsOf(at, chosen)
  const verdicts = await plannerVerdicts(at, targets, asked)
  const done = verdicts.flatMap((verdict) => (verdict.state === '済' ? [verdict] : []))
  const changed = await changePlanners(
    at,
    done.map(({ period, to }) => ({ ...period, to })),
  )
  if (changed.size !== done.length) throw new Clash()
  await at.tx
    .insertInto('bulk_job')
    .values({
      ...{ municipality, id: job, kind: bulkPlanner.kind, asked: JSON.stringify(asked) },
      ...{ account: at.actor.account, at: at.now, began_at: at.now, finished_at: at.now },
    })
    .execute()
  const rows = targets.map(({ caseId, person, period }, index) => {
    const verdict = verdicts[index]
    if (!verdict) throw new Error('no verdict on a row of an assignment')
    const before = verdict.state === '済' ? JSON.stringify({ planner: verdict.period.planner }) : null
    return {
      ...{ municipality, job, ordinal: index + 1, case_id: caseId, person, period, at: at.now },
      ...{ state: verdict.state, says: verdict.says, before },
    }
  })
  if (rows.length > 0) await at.tx.insertInto('bulk_row').values(rows).execute()
  const written = targets.flatMap(({ person }, index) => (verdicts[index]?.state === '済' ? [person] : []))
  return { job, persons: [...new Set(written)] }
}
