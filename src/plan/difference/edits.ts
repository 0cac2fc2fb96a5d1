import type { Edit, Path, Row } from './change.ts'
import { matchRows } from './match-rows.ts'
import { isObject, keysOf, same } from './same.ts'

/** The steps from one content to another, part by part, in the order of the boxes. */
export const edits = (before: Row, after: Row, path: Path = []): readonly Edit[] =>
  keysOf(before, after).flatMap((key): readonly Edit[] => {
    const [old, fresh] = [before[key], after[key]]
    const here = [...path, key]
    if (same(old, fresh)) return []
    if (isRows(old) && isRows(fresh)) return rowEdits(old, fresh, here)
    if (isObject(old) && isObject(fresh) && !Array.isArray(old) && !Array.isArray(fresh))
      return edits(old, fresh, here)
    return [{ what: '書きかえ', path: here, before: old, after: fresh }]
  })

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => isObject(row) && !Array.isArray(row))

const rowEdits = (before: readonly Row[], after: readonly Row[], path: Path): readonly Edit[] => {
  const pairs = matchRows(before, after)
  const kept = new Set(pairs.map(({ from }) => from))
  const known = new Set(pairs.map(({ at }) => at))
  return [
    ...before.flatMap((row, from) => (kept.has(from) ? [] : [{ what: '削除' as const, path, from, row }])),
    ...pairs.flatMap(({ from, at, stayed }) => {
      const [old, row] = [before[from] ?? {}, after[at] ?? {}]
      const moved = stayed ? [] : [{ what: '移動' as const, path, from, at, row }]
      return [...moved, ...boxEdits(old, row, path, at)]
    }),
    ...after.flatMap((row, at) => (known.has(at) ? [] : [{ what: '追加' as const, path, at, row }])),
  ]
}

/** A line of the week is read as one thing; any other row box by box. */
const boxEdits = (old: Row, row: Row, path: Path, at: number): readonly Edit[] => {
  if (same(old, row)) return []
  const list = path.at(-1)
  if (list === 'week' || list === 'besides')
    return [{ what: '行の書きかえ', path, at, key: null, before: old, after: row, row }]
  return keysOf(old, row).flatMap((key): readonly Edit[] =>
    same(old[key], row[key])
      ? []
      : [{ what: '行の書きかえ', path, at, key, before: old[key], after: row[key], row }],
  )
}
