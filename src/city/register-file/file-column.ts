/** 列: one column of a file that is brought along. */
export type FileColumn<K extends string = string> = {
  readonly key: K
  /** The heading, and what else it may be called. */
  readonly name: string
  readonly also: readonly string[]
  /** Whether the file must have it, with something in every row. */
  readonly required: boolean
  /** What may stand in it, for people. */
  readonly says: string
  /** In the row of the blank file that shows how it is filled in. */
  readonly example: string
}

/** As headings are compared: width and spaces do not matter. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/[\s*＊※]/g, '')
    .toUpperCase()

/** The number of the row that only shows how a file is filled in. It is nobody's, and is passed over. */
export const exampleNumber = '0000000000'

/** Spreadsheets that take noughts away leave one. */
export const isExample = /^0+$/
