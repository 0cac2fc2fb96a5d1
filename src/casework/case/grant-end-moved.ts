/**
 * 期間の終わりを早めた・もどした
 *
 * An approved proposal of levelling ended a grant earlier, or its taking back undid that. Days are ISO.
 */
export type GrantEndMoved = {
  readonly type: 'grant-end-moved'
  readonly on: string
  readonly way: '早めた' | 'もどした'
  /** Whose approval or taking back this is. */
  readonly proposal: string
  /** The end as it was decided, of the services that move. */
  readonly decided: string
  /** The codes of the services that move, of those that were decided to end on that day; every other keeps its end. */
  readonly codes: readonly string[]
  /** Their end from now on. */
  readonly end: string
  /** The months of monitoring of the whole grant from now on (YYYY-MM); none where no monitoring arises. */
  readonly months: readonly string[]
  /** The day on which the person or the guardian agreed; null where it was given back. */
  readonly agreedOn: string | null
}
