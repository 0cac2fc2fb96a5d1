import type { Fields } from '../../ui/kit/field.ts'
import { firstOf } from '../../ui/kit/typed.ts'
import type { BulkGiven } from '../case/bulk-action.ts'

/** What was decided once for all, in the words in which it was offered. */
export const answersOf = (
  fields: Fields,
  given: BulkGiven,
): readonly { readonly label: string; readonly value: string }[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = given[name]
    if (value === undefined || field.widget.kind === 'hidden') return []
    const { widget } = field
    const said =
      'options' in widget
        ? widget.options.find((option) => option.value === value)?.label
        : firstOf(field.show(value, name), name)
    return [{ label: field.label, value: said ?? '（いまの登録にありません）' }]
  })
