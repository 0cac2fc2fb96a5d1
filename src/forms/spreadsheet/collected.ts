import type { SheetView } from './sheet-view.ts'

/** 読めなかったこと: `cell` is the place as spreadsheets name it; `row` counts from 1. */
export type ReadProblem = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly cell: string
  /** What the box is called. */
  readonly box: string
  readonly found: string
  readonly expected: string
  readonly mend: string
}

export type Place = {
  readonly view: SheetView
  readonly row: number
  readonly column: number
  readonly box: string
}
export type ReadRow = {
  readonly values: Record<string, unknown>
  readonly places: ReadonlyMap<string, Place>
}

/** 読み取ったもの: values by their path in the document, rows by their list, and what could not be read. */
export type Collected = {
  readonly set: (path: string, value: unknown, place: Place) => void
  /** `part`: tables that share one list between them have one name, others each their own. */
  readonly rows: (of: string, part: string, rows: readonly ReadRow[]) => void
  readonly wrong: (place: Place, found: string, expected: string, mend: string) => void
  readonly values: ReadonlyMap<string, unknown>
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, readonly ReadRow[]>>
  readonly places: ReadonlyMap<string, Place>
  readonly problems: readonly ReadProblem[]
}

export function createCollected(): Collected {
  const values = new Map<string, unknown>()
  const places = new Map<string, Place>()
  const lists = new Map<string, Map<string, readonly ReadRow[]>>()
  const problems: ReadProblem[] = []
  const wrong: Collected['wrong'] = (place, found, expected, mend) => {
    const column = columnLetters(place.column)
    const row = place.row + 1
    const shown = found.length > 60 ? `${[...found].slice(0, 60).join('')}…` : found
    const at = { sheet: place.view.name, row, column, cell: `${column}${row}` }
    problems.push({ ...at, box: place.box.replaceAll('\n', ''), found: shown, expected, mend })
  }
  return {
    values,
    places,
    lists,
    problems,
    wrong,
    set: (path, value, place) => {
      const before = values.get(path) ?? null
      if (before === null || value === null || JSON.stringify(before) === JSON.stringify(value)) {
        if (value === null && values.has(path)) return
        values.set(path, value)
        if (before === null) places.set(path, place)
        return
      }
      const other = places.get(path)
      const where =
        other === undefined ? '' : `「${other.view.name}」の${columnLetters(other.column)}${other.row + 1}`
      wrong(
        place,
        String(value),
        `${where}と同じ「${String(before)}」`,
        'どちらが正しいか決めて、同じことばにしてください',
      )
    },
    rows: (of, part, rows) => {
      const parts = lists.get(of) ?? new Map<string, readonly ReadRow[]>()
      parts.set(part, [...(parts.get(part) ?? []), ...rows])
      lists.set(of, parts)
    },
  }
}

/** 0 → 'A', 27 → 'AB' */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`
