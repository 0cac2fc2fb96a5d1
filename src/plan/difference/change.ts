/** Where a part lies in the content: ['shortGoal'], ['basics', 'family']. */
export type Path = readonly string[]
export type Row = Readonly<Record<string, unknown>>

/**
 * 変更
 *
 * One step from a content to another. Numbers count rows from 0; `from` is a place in the content before, `at` in the
 * one after. Undefined is what is not there at all.
 */
export type Edit =
  | { readonly what: '書きかえ'; readonly path: Path; readonly before: unknown; readonly after: unknown }
  | { readonly what: '追加'; readonly path: Path; readonly at: number; readonly row: Row }
  | { readonly what: '削除'; readonly path: Path; readonly from: number; readonly row: Row }
  | {
      readonly what: '移動'
      readonly path: Path
      readonly from: number
      readonly at: number
      readonly row: Row
    }
  | {
      readonly what: '行の書きかえ'
      readonly path: Path
      readonly at: number
      /** The box of the row; null where the whole row is told at once (a line of the week). */
      readonly key: string | null
      readonly before: unknown
      readonly after: unknown
      /** The row as it is after all changes: what the sentence calls it. */
      readonly row: Row
    }

/** An edit in words: one sentence, and the box with what it held before and after, each as people read it. */
export type Change = Edit & {
  readonly says: string
  readonly label: string
  readonly was: string
  readonly now: string
}
