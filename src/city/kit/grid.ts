/** A table as a file holds it: a name, the row of headings, the rows. A cell is a text, a number, or empty. */
export type GridCell = string | number | null
export type Grid = {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly GridCell[])[]
  /** What a reader of the file must know: the place, the day, what is counted. */
  readonly notes: readonly string[]
}
