import pg from 'pg'
import { words } from '../../casework/bulk/bulk.words.ts'
import type { BulkAction } from '../../casework/case/bulk-action.ts'
import { Clash } from '../../casework/case/store.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { World } from '../world.ts'
import { type BulkPlace, bulkStep } from './bulk-step.ts'
import { faultName } from './fault-name.ts'
import { isAway } from './is-away.ts'

/** A row that somebody else writes at the same time is tried again so often. */
const mostTries = 5

/** One row of a municipality, where one waits. A row that fails is marked, with why, and does not stop the others. */
export const oneRow = async (
  world: World,
  actions: readonly BulkAction[],
  municipality: string,
): Promise<boolean> => {
  for (let tries = 1; ; tries += 1) {
    let place: BulkPlace | null = null
    try {
      return await bulkStep(world, actions, municipality, (found) => {
        place = found
      })
    } catch (error) {
      if (isOutside(error) || !place) throw error
      if (error instanceof Clash && tries < mostTries) continue
      await markFailed(world, municipality, place, saysOf(world, error))
      return true
    }
  }
}

const saysOf = (world: World, error: unknown): string => {
  if (error instanceof Clash) return words.clash
  const number = world.randomness.newId().slice(0, 8)
  world.report({ number, where: 'bulk', what: faultName(error) })
  return words.fault(number)
}

const markFailed = (world: World, municipality: string, { job, ordinal }: BulkPlace, says: string) =>
  inMunicipality(world.db, { municipality }, (tx) =>
    tx
      .updateTable('bulk_row')
      .set({ state: '断り', says, at: world.clock.now().toString() })
      .where('municipality', '=', municipality)
      .where('job', '=', job)
      .where('ordinal', '=', ordinal)
      .where('state', '=', 'まつ')
      .execute(),
  )

/** The database is away, or somebody else is in the way: the row is not at fault and waits. */
const isOutside = (error: unknown): boolean =>
  isAway(error) || (error instanceof pg.DatabaseError && /^(40|55)/.test(error.code ?? ''))
