import { factWords } from './fact-words.ts'
import { certain, type FactsSchema } from './facts-schema.ts'

/** 一つだけ変えた事実: `name` is the fact in Japanese, `was` and `becomes` its values in words. */
export type Variant = { field: string; name: string; was: string; becomes: string; facts: unknown }

/** 事実を一つだけ変える: every value that a fact may take instead, or the ones beside it; the rest stays. */
export function vary(schema: FactsSchema, facts: unknown): Variant[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, part]) => {
    const given = facts as Record<string, unknown>
    return instead(part, given[field]).map((value) => ({
      field,
      name: part.title ?? field,
      was: factWords(part, given[field]),
      becomes: factWords(part, value),
      facts: { ...given, [field]: value },
    }))
  })
}

function instead(schema: FactsSchema, value: unknown): unknown[] {
  const { kind, nullable } = certain(schema)
  const unknown = nullable && value !== null ? [null] : []
  if (kind.enum !== undefined) return [...kind.enum.filter((other) => other !== value), ...unknown]
  if (kind.type === 'boolean') return [...[true, false].filter((other) => other !== value), ...unknown]
  if (kind.type === 'integer') return [...numbers(kind, value), ...unknown]
  if (kind.type === 'array' && Array.isArray(value)) return [...lists(kind.items ?? {}, value), ...unknown]
  if (kind.type === 'object' && value !== null) return vary(kind, value).map(({ facts }) => facts)
  if (typeof value === 'string' && kind.format === 'date') return [...days(value), ...unknown]
  if (typeof value === 'string' && kind.format === 'year-month') return [...months(value), ...unknown]
  return unknown
}

function numbers({ tries, minimum = 0, maximum = 0 }: FactsSchema, value: unknown): number[] {
  const beside = typeof value === 'number' ? [value - 1, value + 1] : []
  return (tries ?? beside).filter((other) => other !== value && other >= minimum && other <= maximum)
}

/** One taken away, one added, or one varied. */
function lists(item: FactsSchema, value: readonly unknown[]): unknown[][] {
  const less = value.map((_, at) => value.toSpliced(at, 1))
  const more = (item.enum ?? []).filter((other) => !value.includes(other)).map((other) => [...value, other])
  const varied =
    item.type === 'object'
      ? value.flatMap((row, at) => instead(item, row).map((other) => value.with(at, other)))
      : []
  return [...less, ...more, ...varied]
}

function days(value: string): string[] {
  const day = Temporal.PlainDate.from(value)
  return [day.subtract({ days: 1 }), day.add({ days: 1 })].map(String)
}

function months(value: string): string[] {
  const month = Temporal.PlainYearMonth.from(value)
  return [month.subtract({ months: 1 }), month.add({ months: 1 })].map(String)
}
