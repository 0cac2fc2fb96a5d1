import { setTimeout as pause } from 'node:timers/promises'
import type { BulkAction } from '../../casework/case/bulk-action.ts'
import type { World } from '../world.ts'
import { faultName } from './fault-name.ts'
import { isAway } from './is-away.ts'
import { oneRow } from './one-row.ts'
import { stillWaits, waitingMunicipalities } from './waiting-municipalities.ts'

export type BulkPace = {
  /** Milliseconds between two looks for what another process left. */
  readonly look: number
  /** Until a job that another process holds is tried again; after a fault in one municipality, or of the database. */
  readonly held: number
  readonly late: number
}

const usualPace: BulkPace = { look: 60_000, held: 1_500, late: 5_000 }

export type BulkRunner = {
  /** Says that a job was just confirmed in this municipality. */
  readonly wake: (municipality: string) => void
  /** Lets the row that is being written come to its end. */
  readonly close: () => Promise<void>
}

/**
 * まとめてする仕事を進める者
 *
 * One for each process. It sleeps until somebody wakes it, looks once when it starts, for jobs that a kill left, and
 * from time to time for what another process was told of and left. A job goes on at the first row that waits.
 */
export const startBulk = (
  world: World,
  actions: readonly BulkAction[],
  pace: BulkPace = usualPace,
): BulkRunner => {
  const stop = new AbortController()
  /** Municipalities in which a job waits, as far as this process has been told or has seen. */
  const known = new Set<string>()
  let bell = new AbortController()
  let isDue = true
  const slow = setInterval(() => {
    isDue = true
    bell.abort()
  }, pace.look)
  slow.unref()

  const tell = (error: unknown) =>
    world.report({ number: world.randomness.newId(), where: 'bulk', what: faultName(error) })
  /** Only this municipality rests: the others go on. */
  const restIn = (municipality: string, error: unknown) => {
    tell(error)
    const again = setTimeout(() => {
      known.add(municipality)
      bell.abort()
    }, pace.late)
    again.unref()
  }

  /** One look if one is due, and one row wherever a job is known to wait; answers how long to rest. */
  const turn = async (): Promise<number> => {
    if (isDue) {
      for (const number of await waitingMunicipalities(world)) known.add(number)
      isDue = false
    }
    if (await roundIn(world, actions, known, restIn, stop.signal)) return 0
    return known.size > 0 ? pace.held : pace.look
  }
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      // Hung up before the turn: who rings during it is heard after it.
      bell = new AbortController()
      const { signal } = bell
      const rest = await turn().catch((error: unknown) => {
        tell(error)
        isDue = true
        return pace.late
      })
      if (rest > 0) await pause(rest, undefined, { signal, ref: false }).catch(() => {})
    }
  }
  const running = run()
  return {
    wake: (municipality) => {
      known.add(municipality)
      bell.abort()
    },
    close: async () => {
      clearInterval(slow)
      stop.abort()
      bell.abort()
      await running
    },
  }
}

/** One row in every municipality where a job waits; true when there was one. */
export const bulkRound = async (world: World, actions: readonly BulkAction[]): Promise<boolean> =>
  roundIn(world, actions, new Set(await waitingMunicipalities(world)), (_, error) => {
    throw error
  })

/** One row in each of these; those in which nothing waits any more, or something failed, are forgotten. */
const roundIn = async (
  world: World,
  actions: readonly BulkAction[],
  known: Set<string>,
  failed: (municipality: string, error: unknown) => void,
  signal?: AbortSignal,
): Promise<boolean> => {
  let worked = false
  for (const number of [...known]) {
    if (signal?.aborted) return worked
    // Forgotten first: who is told of a job in the meantime adds the municipality anew.
    known.delete(number)
    try {
      const didRow = await oneRow(world, actions, number)
      if (didRow) worked = true
      if (didRow || (await stillWaits(world, number))) known.add(number)
    } catch (error) {
      // Without a database there is nothing to be done for the others either.
      if (isAway(error)) throw error
      failed(number, error)
    }
  }
  return worked
}
