import type { Municipality } from '../../casework/registers/municipality.ts'
import type { Tx } from '../../casework/registers/tables.ts'
import type { World } from '../world.ts'

/** One request to a page of the sign-in: nobody is known yet. */
export type SignInVisit = { readonly world: World; readonly tx: Tx; readonly municipality: Municipality }
