import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { By, Outcome } from '../case/move.ts'
import { Clash } from '../case/store.ts'
import type { LevelOutcome, LevelState } from '../registers/level-tables.ts'
import type { KeptProposal } from './proposal-queries.ts'

/**
 * How many periods came to each end, and the moves on the cases of those that were decided in this program: they go
 * over the desk in the same transaction, so all is written or nothing.
 */
export type Settled = {
  readonly counts: Readonly<Partial<Record<LevelOutcome, number>>>
  /** Whose periods end on another day from now on, with and without a case: the persons, for the log. */
  readonly touched: readonly string[]
  readonly moves: readonly { readonly file: CaseFile; readonly move: Outcome }[]
}

export const countsOf = (rows: readonly { readonly outcome: LevelOutcome }[]): Settled['counts'] => {
  const all: Partial<Record<LevelOutcome, number>> = {}
  for (const { outcome } of rows) all[outcome] = (all[outcome] ?? 0) + 1
  return all
}

/** Throws a `Clash` where somebody settled it since it was read. */
export const settleProposal = async (
  at: At,
  { id, version }: KeptProposal,
  state: LevelState,
): Promise<void> => {
  const changed = await at.tx
    .updateTable('level_proposal')
    .set({ state, settled_by: at.actor.account, settled_at: at.now, version: version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}

export const byOf = ({ actor, municipality, today, newId }: At): By => ({
  ...{ actor, municipality, today, newId },
})
