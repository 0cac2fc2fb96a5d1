import type { Generated, JSONColumnType } from 'kysely'

/** まとめてする仕事: what was asked for many at once, and what became of each row. */
export type BulkTables = {
  bulk_job: {
    municipality: string
    id: string
    /** `bulk-kinds.ts` */
    kind: string
    /** What was decided once for all, by the name of its field: ids, days and categories. */
    asked: JSONColumnType<Readonly<Record<string, string>>>
    account: string
    at: string
    began_at: string | null
    finished_at: string | null
    /** Why it ended before its last row; null where it did not. */
    stopped: string | null
    taken_back_by: string | null
    taken_back_at: string | null
  }
  bulk_row: {
    municipality: string
    job: string
    ordinal: number
    case_id: string | null
    person: string
    period: string | null
    state: Generated<BulkState>
    /** What was done, or why not; never a name. */
    says: string | null
    /** What a job does once only: the account whose sign-in number this row printed. */
    once: string | null
    before: JSONColumnType<object> | null
    paper: string | null
    at: string | null
  }
}

export type BulkState = 'まつ' | '済' | '断り' | '変化なし' | '戻した' | '戻せない'
