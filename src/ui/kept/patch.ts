import { type Typed, valuesOf } from '../kit/typed.ts'

/** What changed in a filling, by html name: what stood there and what stands there now. Null is a name that is not there. */
export type Patch = Readonly<Record<string, readonly [readonly string[] | null, readonly string[] | null]>>

/** The change from one filling to another. */
export const patchOf = (before: Typed, after: Typed): Patch => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const was = Object.hasOwn(before, name) ? valuesOf(before, name) : null
      const is = Object.hasOwn(after, name) ? valuesOf(after, name) : null
      return sameValues(was, is) ? [] : [[name, [was, is] as const]]
    }),
  )
}

/** The filling after a change, or before it. Names that the change does not speak of stay. */
export const patched = (typed: Typed, patch: Patch, way: 'forth' | 'back'): Typed => {
  const names = new Set([...Object.keys(typed), ...Object.keys(patch)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const change = Object.hasOwn(patch, name) ? patch[name] : undefined
      const values = change ? change[way === 'forth' ? 1 : 0] : valuesOf(typed, name)
      return values ? [[name, values] as const] : []
    }),
  )
}

export const sameValues = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.length === other.length &&
    one.every((text, at) => text === other[at]))
