import type { Fields, Problem } from './field.ts'

/** The html id of a field, also the target of the links in the error summary. */
export const idOf = (name: string, idPrefix = 'f'): string => `${idPrefix}-${name.replaceAll('.', '-')}`

/** What to call each field with a problem, rows included: `needs.1.goal` → 「課題2の目標」. */
export const labelsOf = (fields: Fields, problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field }) => [field, labelOf(fields, field.split('.'))]))

const labelOf = (fields: Fields, [key = '', row, ...rest]: readonly string[]): string => {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (!field) return ''
  if (field.widget.kind !== 'rows' || row === undefined) return field.label
  const item = `${field.widget.itemName}${Number(row) + 1}`
  const inner = labelOf(field.widget.item, rest)
  return inner ? `${item}の${inner}` : item
}
