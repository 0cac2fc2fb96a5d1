/** サービス担当者会議の記録: what is kept as the document. Times are 'HH:MM'. */
export type Meeting = {
  readonly heldOn: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly attended: readonly {
    readonly name: string
    readonly belongsTo: string | null
    readonly profession: string | null
  }[]
  readonly personTookPart: '参加した' | '参加していない'
  readonly reason: string | null
  readonly absent: readonly {
    readonly name: string
    readonly belongsTo: string | null
    readonly opinion: string
  }[]
  readonly topics: readonly {
    readonly topic: string
    readonly discussion: string
    readonly conclusion: string
  }[]
  readonly remaining: string | null
  readonly next: string | null
}
