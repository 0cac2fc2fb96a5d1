import type { Typed } from './typed.ts'

/** Marks a row as present although all its boxes are unticked and its texts blank. */
export const rowMark = (name: string, row: number) => `${name}.${row}._row`

/** The row numbers that were sent for `needs` (`needs.0.…`, `needs.3.…`), ascending. */
export const rowOrder = (typed: Typed, name: string): number[] => {
  const rows = new Set<number>()
  for (const key of Object.keys(typed)) {
    const row = rowOf(key, name)
    if (row !== null) rows.add(row)
  }
  return [...rows].sort((a, b) => a - b)
}

/** The same form with the rows of one field renumbered 0, 1, 2 … in the given order; null is a blank row. */
export const withRows = (
  typed: Typed,
  name: string,
  before: readonly number[],
  after: readonly (number | null)[],
  focus: number,
): Typed => {
  const known = new Set(before)
  const place = new Map(after.map((old, row) => [old, row]))
  const moved = Object.entries(typed).flatMap(([key, values]) => {
    const old = rowOf(key, name)
    if (old === null || !known.has(old)) return [[key, values] as const]
    const row = place.get(old)
    return row === undefined
      ? []
      : [[`${name}.${row}.${key.slice(`${name}.${old}.`.length)}`, values] as const]
  })
  const marks = after.map((_, row) => [rowMark(name, row), ['1']] as const)
  return Object.fromEntries([...moved, ...marks, ['_focus', [focus < 0 ? name : `${name}.${focus}`]]])
}

const rowOf = (key: string, name: string): number | null => {
  if (!key.startsWith(`${name}.`)) return null
  const number = /^(0|[1-9]\d{0,3})\./.exec(key.slice(name.length + 1))?.[1]
  return number === undefined ? null : Number(number)
}
