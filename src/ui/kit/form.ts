import type { Fields, Problem, Read, ValuesOf } from './field.ts'
import { rowOrder, withRows } from './row-names.ts'
import { firstOf, type Typed, valuesOf } from './typed.ts'

export type { Fields, ValuesOf } from './field.ts'

/** Reads every field and gathers all problems, in the order of the fields. */
export const readForm = <F extends Fields>(fields: F, typed: Typed, prefix = ''): Read<ValuesOf<F>> => {
  const problems: Problem[] = []
  const values: [string, unknown][] = []
  for (const [key, field] of Object.entries(fields)) {
    const read = field.read(typed, prefix + key)
    if (!read.ok) problems.push(...read.problems)
    else if (read.value !== undefined) values.push([key, read.value])
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: Object.fromEntries(values) as ValuesOf<F> }
}

/** What the form would hold if these values had been typed. Absent values stay blank, and so does null where it is no answer. */
export const showForm = <F extends Fields>(fields: F, values: Partial<ValuesOf<F>>, prefix = ''): Typed => {
  const shown = Object.entries(fields).flatMap(([key, field]) => {
    const value = (values as Readonly<Record<string, unknown>>)[key]
    const isThere = value !== undefined && (value !== null || field.schema.safeParse(null).success)
    return isThere ? Object.entries(field.show(value, prefix + key)) : []
  })
  return Object.fromEntries(shown)
}

const BUTTONS = ['_add', '_remove', '_up', '_down'] as const
type Press = (typeof BUTTONS)[number]

/**
 * The form after a row button, to be drawn again without problems; null when none was pressed.
 * `_focus` then names the row that the reader should land on.
 */
export const pressRowButton = (fields: Fields, typed: Typed): Typed | null => {
  const press = BUTTONS.find((name) => valuesOf(typed, name).length > 0)
  if (!press) return null
  const rest = Object.fromEntries(
    Object.entries(typed).filter(([name]) => name !== '_focus' && !BUTTONS.some((b) => b === name)),
  )
  const target = firstOf(typed, press)
  const cut = target.lastIndexOf('.')
  const [name, at] = press === '_add' ? [target, 0] : [target.slice(0, cut), Number(target.slice(cut + 1))]
  const rows = rowsAt(fields, name)
  if (!rows) return rest
  const order = rowOrder(rest, name)
  const next = pressed(press, order, at, rows)
  return next ? withRows(rest, name, order, next.order, next.focus) : rest
}

/** The new order of the old row numbers (null = a blank row) and where to go; null when nothing changes. */
const pressed = (
  press: Press,
  order: readonly number[],
  at: number,
  { min, max }: { readonly min: number; readonly max: number },
): { order: (number | null)[]; focus: number } | null => {
  if (press === '_add') {
    return order.length < max ? { order: [...order, null], focus: order.length } : null
  }
  const from = order.indexOf(at)
  if (from < 0) return null
  if (press === '_remove') {
    const left = order.filter((row) => row !== at)
    return left.length >= min ? { order: left, focus: Math.min(from, left.length - 1) } : null
  }
  const to = press === '_up' ? from - 1 : from + 1
  if (to < 0 || to >= order.length) return null
  return { order: order.toSpliced(from, 1).toSpliced(to, 0, at), focus: to }
}

/** Finds the rows widget for `needs`, or for a nested `needs.0.services`. */
const rowsAt = (fields: Fields, name: string) => {
  const path = name.split('.').filter((part) => !/^\d+$/.test(part))
  let inside: Fields = fields
  let found: { item: Fields; min: number; max: number } | null = null
  for (const part of path) {
    const widget = Object.hasOwn(inside, part) ? inside[part]?.widget : undefined
    if (widget?.kind !== 'rows') return null
    found = widget
    inside = widget.item
  }
  return found
}
