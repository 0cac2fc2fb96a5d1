import type { Fields } from '../../ui/kit/field.ts'
import { type Typed, valuesOf } from '../../ui/kit/typed.ts'

export type Difference = { readonly label: string; readonly mine: string; readonly theirs: string }

/** Where two fillings of one form differ, in the words of the form. */
export const differences = (fields: Fields, yours: Typed, theirs: Typed): readonly Difference[] => {
  const names = new Set(
    [...Object.keys(yours), ...Object.keys(theirs)].filter((name) => !/^_|\._/.test(name)),
  )
  return [...names].sort().flatMap((name) => {
    const mine = valuesOf(yours, name).join('、')
    const other = valuesOf(theirs, name).join('、')
    return mine === other ? [] : [{ label: labelOf(fields, name), mine, theirs: other }]
  })
}

/** `needs.0.goal` → 「課題 1 支援目標」. */
const labelOf = (fields: Fields, name: string): string => {
  const words: string[] = []
  let inside: Fields = fields
  for (const part of name.split('.')) {
    if (/^\d+$/.test(part)) {
      words.push(String(Number(part) + 1))
      continue
    }
    const field = Object.hasOwn(inside, part) ? inside[part] : undefined
    if (!field) continue
    words.push(field.label)
    if (field.widget.kind === 'rows') inside = field.widget.item
  }
  return words.join(' ')
}
