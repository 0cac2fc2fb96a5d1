/** 担当者会議の招集: what is kept as the document. The time is 'HH:MM'. */
export type MeetingCall = {
  readonly meets: string
  readonly from: string
  readonly place: string
  readonly about: string | null
  readonly invited: readonly { readonly name: string | null; readonly belongsTo: string | null }[]
}
