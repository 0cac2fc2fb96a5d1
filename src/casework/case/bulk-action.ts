import type { Fields } from '../../ui/kit/field.ts'
import type { At } from './at.ts'
import type { BulkKind } from './bulk-kinds.ts'
import type { CaseFile } from './file.ts'
import type { Done } from './move.ts'

/** A case that was chosen in a list. */
export type BulkChosen = {
  readonly caseId: string
  readonly person: string
  readonly name: string
  readonly kana: string
}

/** One row of a job: what it acts on. `caseId` is the way to it; null where there is none. */
export type BulkTarget = {
  readonly caseId: string | null
  readonly person: string
  readonly period: string | null
}

/** What was decided once for all, by the name of its field: ids, days and categories only. */
export type BulkGiven = Readonly<Record<string, string>>

/** Carries out a move on a file in the transaction of the row. */
export type PutMove = (move: Done, file: CaseFile, relation: string) => Promise<void>

/** What a row leaves behind: what its taking back needs, and the paper that belongs to it. */
export type BulkLeft = { readonly before?: object; readonly paper?: string }

/**
 * 一行の見立て
 *
 * What would happen to a row as things are now. The preview shows it; the job makes it anew and writes. `says` is
 * kept and holds no name; `shows` is drawn in the preview in its place.
 */
export type Verdict =
  | {
      readonly state: '済'
      readonly says: string
      readonly shows?: string
      /** What must not be done twice in one job. */
      readonly once?: string | null
      readonly write: (put: PutMove) => Promise<BulkLeft>
    }
  | { readonly state: '断り' | '変化なし'; readonly says: string }

/** A row that was done, as its taking back sees it. */
export type BulkDone = BulkTarget & { readonly before: object | null }

/** まとめてする手: the same few lines for one and for a thousand. */
export type BulkAction = {
  readonly kind: BulkKind
  /** What is asked once for all. Every value is a text. */
  readonly fields: (at: At) => Promise<Fields>
  readonly start?: (at: At) => Promise<BulkGiven>
  /** The rows for the cases that were chosen, each once. */
  readonly targets: (at: At, chosen: readonly BulkChosen[]) => Promise<readonly BulkTarget[]>
  /** One verdict a target, in their order. `once`: what rows before them in the job have done already. */
  readonly attempt: (
    at: At,
    targets: readonly BulkTarget[],
    given: BulkGiven,
    once: ReadonlySet<string>,
  ) => Promise<readonly Verdict[]>
  /**
   * What was done to each of the rows, for the record, in their order: what the preview showed of them. Drawn from ids and
   * categories when it is read, so that no name is kept.
   */
  readonly did?: (at: At, rows: readonly BulkDone[], given: BulkGiven) => Promise<readonly (string | null)[]>
  /** Whether the job can be taken back as a whole, in words. */
  readonly undoSays: string
  /**
   * Takes the rows back that still stand as the job left them, in as many statements for thousands as for one; answers
   * in their order which those were.
   */
  readonly takeBack?: (at: At, rows: readonly BulkDone[], given: BulkGiven) => Promise<readonly boolean[]>
}
