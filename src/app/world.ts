import type { Kysely } from 'kysely'
import type { Reaction } from '../casework/case/reaction.ts'
import type { Tables } from '../casework/registers/tables.ts'
import type { Solve } from '../city/kit/solve.ts'
import type { FormDefinition } from '../forms/kit/form-definition.ts'
import type { Reader } from '../platform/readings/create-reader.ts'
import type { Clock } from '../platform/system/clock.ts'
import type { Randomness } from '../platform/system/randomness.ts'
import type { Painter } from '../platform/typst/paint.ts'

/** Everything outside that the site stands on, put together once at start. */
export type World = {
  readonly db: Kysely<Tables>
  readonly painter: Painter
  /** Cuts texts into words for their readings; without it only our own words have ふりがな. */
  readonly reader?: Reader
  /** Solves problems of optimisation; without it pages say that nothing can be computed. */
  readonly solve?: Solve
  readonly clock: Clock
  readonly randomness: Randomness
  readonly reactions: readonly Reaction[]
  /** Forms of municipalities, beside those that come with the program; absent: none. */
  readonly ownForms?: readonly FormDefinition[]
  /** Where the site is reached, for letters: `http://localhost:8080`. */
  readonly address: string
  /** Takes a fault: number and what may be told of it. */
  readonly report: (fault: Fault) => void
}

export type Fault = { readonly number: string; readonly where: string; readonly what: string }
