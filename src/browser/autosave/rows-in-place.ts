import { sameTyped } from '../../ui/kept/units.ts'
import { type Typed, valuesOf } from '../../ui/kit/typed.ts'

/**
 * Rows are told apart by their place only, and either writer may have moved them. A row that one has changed must
 * therefore be known to be the same in all three fillings if the other has changed it too, or a row around it: its
 * first box, which names it, says the same everywhere, and no other row beside it says that.
 */
export const rowsInPlace = (base: Typed, mine: Typed, theirs: Typed): boolean => {
  const own = changedRows(base, mine)
  const others = changedRows(base, theirs)
  const names = namesIn(mine)
  const isInPlace = (row: string): boolean => {
    const name = names.find((one) => rowsAround(one).at(-1) === row)
    const says = name === undefined ? '' : said(base, name)
    if (name === undefined || says === '') return false
    const beside = names.filter((one) => one !== name && placeless(one, row) === placeless(name, row))
    return (
      [mine, theirs].every((typed) => said(typed, name) === says) &&
      beside.every((one) => said(base, one) !== says)
    )
  }
  const crossed = [...around(own, others), ...around(others, own)]
  return crossed.every(isInPlace)
}

/** The rows that lie around (or are) one of `some` and were changed in `others`. */
const around = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].flatMap((row) => rowsAround(`${row}.`).filter((one) => others.has(one)))

const changedRows = (base: Typed, now: Typed): ReadonlySet<string> =>
  new Set(
    [...new Set([...namesIn(base), ...namesIn(now)])].flatMap((name) => {
      const row = rowsAround(name).at(-1)
      const isSame = sameTyped({ [name]: valuesOf(base, name) }, { [name]: valuesOf(now, name) })
      return row === undefined || isSame ? [] : [row]
    }),
  )

const namesIn = (typed: Typed): readonly string[] =>
  Object.keys(typed).filter((name) => !name.endsWith('._row'))

/** `needs.0.services.1.amount` lies in `needs.0` and `needs.0.services.1`. */
const rowsAround = (name: string): readonly string[] =>
  [...name.matchAll(/\.\d+(?=\.)/g)].map(({ 0: part, index }) => name.slice(0, index + part.length))

/** The same box in whichever row of the list that `row` is in. */
const placeless = (name: string, row: string): string => {
  const list = row.slice(0, row.lastIndexOf('.'))
  return name.startsWith(`${list}.`) ? name.slice(list.length).replace(/^\.\d+/, '.') : name
}

const said = (typed: Typed, name: string): string => valuesOf(typed, name).join('\n').replaceAll('\r\n', '\n')
