/**
 * 根拠
 *
 * Where a rule is written, and whom it binds.
 *
 * `binds` is 'nation', or the name of the one municipality that issued the text ('京都市').
 * `confirmed` means that the article was read in a public text, or that its numbering is long settled;
 * `unconfirmed` means that an official should look it up before a letter relies on it.
 */
export type Citation = {
  law: string
  /** As letters print it: '第22条第4項'. Empty when the source has no articles. */
  article: string
  binds: 'nation' | (string & {})
  url?: string
  confidence: 'confirmed' | 'unconfirmed'
  note?: string
}
