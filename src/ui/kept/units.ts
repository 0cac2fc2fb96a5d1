import type { Typed } from '../kit/typed.ts'
import { sameValues } from './patch.ts'

/** The field of a form that an html name belongs to: `needs.0.goal` → `needs`. Names of the form itself begin with `_`. */
export const unitOf = (name: string): string | null =>
  name.startsWith('_') ? null : (name.split('.')[0] ?? null)

/** A filling taken apart into its fields, each with all that is typed below its name. */
export const unitsOf = (typed: Typed): Readonly<Record<string, Typed>> => {
  const units = new Map<string, [string, readonly string[]][]>()
  for (const [name, values] of Object.entries(typed)) {
    const unit = unitOf(name)
    if (unit === null) continue
    const found = units.get(unit)
    if (found) found.push([name, values])
    else units.set(unit, [[name, values]])
  }
  return Object.fromEntries([...units].map(([unit, entries]) => [unit, Object.fromEntries(entries)]))
}

/**
 * Whether two fillings of a field are the same thing to a reader: a name with nothing in it is like no name (a box
 * without a tick is not sent), so is a row in which nothing is written, and line ends are told in one way.
 */
export const sameTyped = (one: Typed, other: Typed): boolean => {
  const [first, second] = [said(one), said(other)]
  return [...new Set([...first.keys(), ...second.keys()])].every((name) =>
    sameValues(first.get(name) ?? [], second.get(name) ?? []),
  )
}

/** What a filling says to a reader, in one order: fillings that are the same (`sameTyped`) come to the same. */
export const plainOf = (typed: Typed): readonly (readonly [string, readonly string[]])[] =>
  [...said(typed)].sort(([one], [other]) => (one < other ? -1 : 1))

const lines = (text: string): string => text.replaceAll('\r\n', '\n')

const said = (typed: Typed): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(typed).flatMap(([name, values]) => {
      // What an older page or an older text of the database holds may not be text: it says nothing.
      const plain = values.flatMap((text) => (typeof text === 'string' && text ? lines(text) : []))
      return plain.length === 0 || name.endsWith('._row') ? [] : [[name, plain] as const]
    }),
  )
