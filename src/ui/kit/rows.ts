import { z } from 'zod'
import type { Field, Fields, More, Problem, ValuesOf } from './field.ts'
import { readForm, showForm } from './form.ts'
import { rowMark, rowOrder } from './row-names.ts'
import type { Typed } from './typed.ts'

type Of<F extends Fields> = {
  readonly label: string
  readonly hint?: string
  /** What one row is called, for instance 「目標」; rows are then 目標1, 目標2 … */
  readonly itemName: string
  readonly item: F
  readonly min: number
  readonly max: number
  readonly more?: More
}

/** The same small form several times. */
export const rows = <F extends Fields>({
  label,
  hint,
  itemName,
  item,
  min,
  max,
  more,
}: Of<F>): Field<readonly ValuesOf<F>[]> => ({
  label,
  ...(hint && { hint }),
  required: min > 0,
  widget: { kind: 'rows', itemName, item, min, max, ...(more && { more }) },
  schema: z
    .array(z.object(Object.fromEntries(Object.entries(item).map(([key, field]) => [key, field.schema]))))
    .min(min)
    .max(max)
    .meta({ title: label }),
  read: (typed, name) => {
    const order = filledRows(rowOrder(typed, name), typed, name, { item, min })
    const problems: Problem[] = []
    if (order.length < min) problems.push({ field: name, says: `${label}は、${min}件以上入力してください` })
    if (order.length > max) {
      problems.push({ field: name, says: `${label}は、${max}件までです（いま${order.length}件）` })
    }
    const values: ValuesOf<F>[] = []
    for (const row of order.slice(0, max)) {
      const read = readForm(item, typed, `${name}.${row}.`)
      if (read.ok) values.push(read.value)
      else problems.push(...read.problems)
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values }
  },
  show: (value, name) =>
    Object.assign(
      {},
      ...value.map((row, at) => ({
        [rowMark(name, at)]: ['1'],
        ...showForm<Fields>(item, row, `${name}.${at}.`),
      })),
    ),
})

/**
 * Rows without those that somebody added and left wholly blank; as many as must be there stay, to say what is
 * missing. Where a blank row is a lawful row (nothing in it is required) it stays too.
 */
const filledRows = (
  order: readonly number[],
  typed: Typed,
  name: string,
  { item, min }: { readonly item: Fields; readonly min: number },
): readonly number[] => {
  if (!Object.values(item).some((field) => field.required)) return order
  const isBlank = (row: number) =>
    Object.entries(typed).every(
      ([key, values]) =>
        !key.startsWith(`${name}.${row}.`) ||
        key.endsWith('._row') ||
        values.every((text) => text.trim() === ''),
    )
  const filled = order.filter((row) => !isBlank(row))
  return filled.length >= min ? filled : order
}
