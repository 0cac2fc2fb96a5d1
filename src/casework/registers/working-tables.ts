import type { Generated, JSONColumnType } from 'kysely'
import type { Patch } from '../../ui/kept/patch.ts'
import type { Typed } from '../../ui/kit/typed.ts'

/** What is typed in a plan and not saved yet. */
export type WorkingTables = {
  working_copy: {
    municipality: string
    case_id: string
    kind: string
    section: string
    field: string
    /** '' for the text all write on; an account for its text that waits beside it after a clash. */
    beside: string
    revision: Generated<number>
    typed: JSONColumnType<Typed>
    account: string
    at: string
    /** The mark of the saved text that the common text was typed over; null where nobody knows. */
    over: string | null
  }
  working_step: {
    municipality: string
    case_id: string
    kind: string
    section: string
    account: string
    seq: number
    patch: JSONColumnType<Patch>
    undone: boolean
    at: string
  }
  presence: {
    municipality: string
    case_id: string
    kind: string
    account: string
    section: string
    at: string
  }
}
