import type { Generated } from 'kysely'

/** The office's own example sentences. */
export type PhraseTables = {
  phrase: {
    municipality: string
    id: string
    organisation: string
    /** Which box of the plan it is meant for. */
    box: string
    area: string | null
    text: string
    account: string
    at: string
    version: Generated<number>
  }
}
