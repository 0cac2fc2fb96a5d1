import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { words } from '../../casework/bulk/bulk.words.ts'
import type { BulkAction } from '../../casework/case/bulk-action.ts'
import { Clash } from '../../casework/case/store.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { World } from '../world.ts'
import { type BulkPlace, bulkStep } from './bulk-step.ts'

/** Milliseconds between two looks for work, when there is none, and after the database did not answer. */
const idle = 1_500
const late = 5_000
/** A row that somebody else writes at the same time is tried again so often. */
const mostTries = 5

/**
 * まとめてする仕事を進める者: one for each process. Where a process was killed, the next one goes on at the first row
 * that waits. Closing lets the row that is being written come to its end.
 */
export const startBulk = (
  world: World,
  actions: readonly BulkAction[],
): { readonly close: () => Promise<void> } => {
  const stop = new AbortController()
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const worked = await bulkRound(world, actions, stop.signal).catch((error: unknown) => {
        world.report({ number: world.randomness.newId(), where: 'bulk', what: nameOf(error) })
        return null
      })
      if (worked !== true)
        await pause(worked === null ? late : idle, undefined, { signal: stop.signal, ref: false }).catch(
          () => {},
        )
    }
  }
  const running = run()
  return {
    close: async () => {
      stop.abort()
      await running
    },
  }
}

/** One row in every municipality where a job waits; true when there was one. */
export const bulkRound = async (
  world: World,
  actions: readonly BulkAction[],
  signal?: AbortSignal,
): Promise<boolean> => {
  let worked = false
  for (const { number } of await world.db.selectFrom('municipality').select('number').execute()) {
    if (signal?.aborted) return worked
    if (await oneRow(world, actions, number)) worked = true
  }
  return worked
}

/** A row that fails is marked, with why, and does not stop the others. */
const oneRow = async (
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
  world.report({ number, where: 'bulk', what: nameOf(error) })
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

/** The database is away, busy or shutting down: the row is not at fault and waits. */
const isOutside = (error: unknown): boolean => {
  if (error instanceof pg.DatabaseError) return /^(08|40|53|55|57P|58)/.test(error.code ?? '')
  return error instanceof Error && /does not let us in|terminated|ECONN|timeout/i.test(error.message)
}

/** What may be told of a fault: never a value. */
const nameOf = (error: unknown): string =>
  error instanceof pg.DatabaseError
    ? `PostgreSQL ${error.code ?? ''}`
    : error instanceof Error
      ? error.message
      : ''
