import type { Hono } from 'hono'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import type { World } from '../world.ts'
import type { SetClock } from './seeded.ts'
import { type Visitor, visit } from './visitor.ts'

/** Where a story is told: who acts, on which day, and what lies there by name. */
export type Stage = {
  /** The visitor with this login (staff), or the reception number of a person. */
  readonly as: (login: string) => Promise<Visitor>
  /** Goes to a day so many days before (or after) the day of the demo; answers it as people write it (ISO). */
  readonly day: (daysFromBase: number) => string
  /** The day the story stands at, ISO. */
  readonly today: () => string
  /** The day without going there. */
  readonly dayOf: (daysFromBase: number) => string
  readonly organisation: (name: string) => Promise<string>
  readonly desk: (name: string) => Promise<string>
}

type Of = {
  readonly app: Hono
  readonly world: World
  readonly clock: SetClock
  readonly base: string
  readonly municipality: string
}

export const stageOf = ({ app, world, clock, base, municipality }: Of): Stage => {
  const dayOf = (days: number) => Temporal.PlainDate.from(base).add({ days }).toString()
  const idBy = async (
    table: 'organisation' | 'desk' | 'account',
    column: 'name' | 'login',
    value: string,
  ) => {
    const row = await inMunicipality(world.db, { municipality }, (tx) =>
      tx
        .selectFrom(table)
        .select('id')
        .where('municipality', '=', municipality)
        .where(column as 'name', '=', value)
        .executeTakeFirst(),
    )
    if (!row) throw new Error(`the demo knows no ${table} ${value}`)
    return row.id
  }
  return {
    as: async (login) => visit(app, world, municipality, await idBy('account', 'login', login)),
    day: (days) => {
      clock.putTo(dayOf(days))
      return dayOf(days)
    },
    today: () => todayInJapan(clock),
    dayOf,
    organisation: (name) => idBy('organisation', 'name', name),
    desk: (name) => idBy('desk', 'name', name),
  }
}
