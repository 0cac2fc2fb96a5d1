import { type Typed, valuesOf } from '../../ui/kit/typed.ts'
import type { Clash, Way } from './clash-view.ts'

/** What a field holds after somebody chose between two texts of one box, or of the whole list. */
export const chosen = (
  mine: Typed,
  { names, theirs }: Pick<Clash, 'names' | 'theirs'>,
  name: string,
  way: Way,
  /** Whether the box takes one line only. */
  line: boolean,
): Typed => {
  if (way === 'mine') return mine
  if (names === 'rows')
    return way === 'theirs' ? theirs : { ...mine, ...after(theirs, name, countOf(mine, name)) }
  const other = valuesOf(theirs, name)
  const { [name]: own = [], ...rest } = mine
  const values = way === 'theirs' ? other : [[...own, ...other].filter(Boolean).join(line ? '／' : '\n')]
  return values.length > 0 ? { ...rest, [name]: values } : rest
}

const countOf = (typed: Typed, name: string): number =>
  1 + Math.max(-1, ...Object.keys(typed).map((key) => Number(key.slice(name.length + 1).split('.')[0])))

/** The rows of one list numbered on after those of another. */
const after = (typed: Typed, name: string, from: number): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([key, values]) => {
      const [row = '', ...rest] = key.slice(name.length + 1).split('.')
      return [[name, Number(row) + from, ...rest].join('.'), values]
    }),
  )
