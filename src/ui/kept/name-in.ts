import type { Fields } from '../kit/field.ts'

/**
 * Whether an html name is one that a form with these fields sends: the own name of a field, the names of the boxes of
 * a list (`needs.0.goal`, `needs.0._row`), and the tick that confirms a doubtful text.
 */
export const isNameIn = (fields: Fields, name: string): boolean => {
  const [first = '', ...below] = name.split('.')
  const widget = Object.hasOwn(fields, first) ? fields[first]?.widget : undefined
  if (!widget) return false
  if (widget.kind !== 'rows')
    return below.length === 0 || (widget.kind === 'line' && below.join('.') === '_confirmed')
  const [row = '', ...inside] = below
  if (!/^(0|[1-9]\d{0,3})$/.test(row)) return false
  return inside.join('.') === '_row' || isNameIn(widget.item, inside.join('.'))
}
