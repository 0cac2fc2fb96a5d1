/** 問合せ先 */
export type Desk = {
  readonly name: string
  readonly phone: string
  readonly fax: string
}
