import { sameValues } from '../../ui/kept/patch.ts'
import { sameTyped } from '../../ui/kept/units.ts'
import { type Typed, valuesOf } from '../../ui/kit/typed.ts'
import { rowsInPlace } from './rows-in-place.ts'

export type Merged = {
  /** What the field shows: what either changed, and one's own text where both did. */
  readonly typed: Typed
  /** Where both changed the same, by html name; 'rows' when the rows themselves no longer agree. */
  readonly clash: readonly string[] | 'rows' | null
}

/**
 * Two fillings of one field, written from the same `base`. Rows are merged box by box as long as there are the same
 * rows, and each that both have changed is known to be the same; otherwise the whole list is one text. `base` is null
 * when nobody knows what it was.
 */
export const merge = (base: Typed | null, mine: Typed, theirs: Typed): Merged => {
  if (sameTyped(mine, theirs)) return { typed: mine, clash: null }
  if (base && sameTyped(base, mine)) return { typed: theirs, clash: null }
  if (base && sameTyped(base, theirs)) return { typed: mine, clash: null }
  const from = base ?? {}
  if (!sameRows(mine, theirs) || (base && !sameRows(base, mine))) return { typed: mine, clash: 'rows' }
  if (base && !rowsInPlace(base, mine, theirs)) return { typed: mine, clash: 'rows' }
  const clash: string[] = []
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const typed = Object.fromEntries(
    [...names].flatMap((name) => {
      const [was, own, other] = [valuesOf(from, name), valuesOf(mine, name), valuesOf(theirs, name)]
      const isMine = sameValues(own, other) || (base !== null && sameValues(was, other))
      const isTheirs = base !== null && sameValues(was, own)
      if (!isMine && !isTheirs) clash.push(name)
      const values = isTheirs && !isMine ? other : own
      return values.length > 0 ? [[name, values] as const] : []
    }),
  )
  return { typed, clash: clash.length > 0 ? clash : null }
}

/** Whether two fillings of a field have the same rows, nested ones included. */
export const sameRows = (one: Typed, other: Typed): boolean => rowsOf(one) === rowsOf(other)

const rowsOf = (typed: Typed): string =>
  Object.keys(typed)
    .filter((name) => name.endsWith('._row'))
    .sort()
    .join()
