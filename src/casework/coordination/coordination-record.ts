/** 調整会議の記録: what the municipality's meeting looked at and why it found as it did. */
export type CoordinationRecord = {
  /** ISO day. */
  readonly heldOn: string
  readonly finding: '支給が適当' | '支給は不適当'
  readonly attendees: string
  readonly points: string
  readonly reasons: string
}
