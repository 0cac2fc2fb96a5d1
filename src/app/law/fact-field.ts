import { day } from '../../casework/case/day-field.ts'
import { certain, type FactsSchema } from '../../law/kit/facts-schema.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Field, Fields, Option } from '../../ui/kit/field.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { problem } from '../../ui/kit/reading.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { manyField } from './many-field.ts'
import { monthField } from './month-field.ts'
import { unknownOption } from './unknown-option.ts'

/** Longer lists of choices are drawn folded. */
const mostRadios = 8

/** 事実の欄: the field of the house that asks for a fact of this kind; its value is the plain fact. */
export function factField(schema: FactsSchema, name = ''): Field<unknown> {
  const { kind, nullable } = certain(schema)
  const label = kind.title || name
  if (kind.enum !== undefined) return oneField(label, optionsOf(kind), nullable, (value) => value)
  if (kind.type === 'boolean') {
    const options = [
      { value: 'true', label: 'はい' },
      { value: 'false', label: 'いいえ' },
    ]
    return oneField(label, options, nullable, (value) => value === 'true', yesOrNo(label, nullable))
  }
  if (kind.type === 'array') return listField(label, kind, nullable)
  const field = lineField(label, kind)
  if (!nullable) return field
  const hint = `${unknownOption.label}ときは、空けておきます${field.hint ? `。${field.hint}` : ''}`
  return optional({ ...field, hint })
}

/** The fields of a group of facts, by their keys. */
export const factFields = (schema: FactsSchema): Fields =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, part]) => [key, factField(part, key)]),
  )

export const optionsOf = ({ enum: values = [], labels = {} }: FactsSchema): Option[] =>
  values.map((value) => ({
    value,
    label: Object.hasOwn(labels, value) && labels[value] !== value ? `${value} ${labels[value]}` : value,
  }))

/** A fact that is a statement (「支援の難しい事例である」) cannot be chosen, only said to be so or not. */
const yesOrNo = (label: string, nullable: boolean): string =>
  nullable
    ? `${label}：「はい」「いいえ」「${unknownOption.label}」のどれかを選んでください`
    : `${label}：「はい」か「いいえ」を選んでください`

function lineField(label: string, kind: FactsSchema): Field<unknown> {
  if (kind.format === 'date') return day({ label })
  if (kind.format === 'year-month') return monthField({ label })
  const { minimum = 0, maximum = 0, maxLength: max = 100 } = kind
  if (kind.type === 'integer') {
    return number({ label, min: minimum, max: maximum, hint: `${minimum}から${maximum}まで` })
  }
  return text({ label, max, width: max > 30 ? 'long' : 'short', hint: `${max}文字まで` })
}

function listField(label: string, kind: FactsSchema, nullable: boolean): Field<unknown> {
  const { items = {}, maxItems: max = 50 } = kind
  if (items.enum !== undefined) return manyField({ label, options: optionsOf(items), nullable })
  const itemName = items.title || label
  const hint = nullable
    ? `${unknownOption.label}ときは、何も入れません`
    : `ないときは、何も入れません。${max}件まで`
  if (items.type === 'object') {
    return list(rows({ label, hint, itemName, item: factFields(items), min: 0, max }), nullable)
  }
  const single = rows({ label, hint, itemName, item: { value: factField(items, itemName) }, min: 0, max })
  return list(
    {
      ...single,
      read: (typed, name) => {
        const read = single.read(typed, name)
        return read.ok ? { ok: true, value: read.value.map(({ value }) => value) } : read
      },
      show: (values, name) =>
        single.show(
          (values as unknown[]).map((value) => ({ value })),
          name,
        ),
    },
    nullable,
  )
}

/** No row at all is null where the list may be unknown. */
function list(field: Field<unknown>, nullable: boolean): Field<unknown> {
  if (!nullable) return field
  return {
    ...field,
    read: (typed, name) => {
      const read = field.read(typed, name)
      return read.ok && (read.value as unknown[]).length === 0 ? { ok: true, value: null } : read
    },
    show: (value, name) => (value === null ? {} : field.show(value, name)),
  }
}

function oneField(
  label: string,
  known: Option[],
  nullable: boolean,
  meant: (value: string) => unknown,
  missing?: string,
): Field<unknown> {
  const options = nullable ? [...known, unknownOption] : known
  const field = choice({ label, options, as: options.length > mostRadios ? 'select' : 'radio' })
  return {
    ...field,
    read: (typed, name) => {
      const read = field.read(typed, name)
      if (!read.ok) return missing === undefined ? read : problem(name, missing)
      return { ok: true, value: read.value === unknownOption.value ? null : meant(read.value) }
    },
    schema: nullable ? field.schema.nullable() : field.schema,
    show: (value, name) => field.show(value === null ? unknownOption.value : String(value), name),
  }
}
