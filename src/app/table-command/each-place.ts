import type { Tx } from '../../casework/registers/tables.ts'
import type { Grid } from '../../city/kit/grid.ts'
import type { Place } from './places.ts'

/**
 * A table as JSON and as grids; the caller takes one of them.
 *
 * The JSON of each is stable, as `annex1-made.ts`, `annex3-json.ts` and `measures-json.ts` say.
 */
export type MadeTable = { readonly json: object; readonly grids: readonly Grid[] }

/** Does the work for one municipality after the other. */
export type Each = <T>(work: (tx: Tx, place: Place) => Promise<T>) => Promise<readonly T[]>
