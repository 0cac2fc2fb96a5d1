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
  /** The end as it was decided, of the services that move; a service that was decided to end later keeps its end. */
  readonly decided: string
  /** Their end from now on. */
  readonly end: string
  /** The months of monitoring of the whole grant from now on (YYYY-MM); none where no monitoring arises. */
  readonly months: readonly string[]
  /** The day on which the person or the guardian agreed; null where it was given back. */
  readonly agreedOn: string | null
}
