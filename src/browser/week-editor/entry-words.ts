/** 入力欄のことば: for staff, and in easy words for the person. */
export type EntryWords = {
  readonly kind: string
  readonly content: string
  readonly provider: string
  readonly days: string
  readonly from: string
  readonly to: string
}

export const entryWords: EntryWords = {
  kind: '種類',
  content: '内容',
  provider: '提供する事業者・人',
  days: '曜日',
  from: '始まり',
  to: '終わり',
}

export const easyEntryWords: EntryWords = {
  kind: 'サービスや、すること',
  content: 'くわしい中身',
  provider: 'お願いする事業所や人',
  days: 'よう日',
  from: 'はじまる時間',
  to: 'おわる時間',
}
