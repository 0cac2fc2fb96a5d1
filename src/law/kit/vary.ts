import { factWords } from './fact-words.ts'
import { certain, type FactsSchema } from './facts-schema.ts'

/** 一つだけ変えた事実: `name` is the fact in Japanese, `was` and `becomes` its values in words. */
export type Variant = { field: string; name: string; was: string; becomes: string; facts: unknown }

/**
 * 事実を一つだけ変える
 *
 * Every category that a fact may take instead, the numbers and days beside it, one element of a list taken away,
 * added or varied; the rest stays.
 */
export function vary(schema: FactsSchema, facts: unknown): Variant[] {
  const given = facts as Record<string, unknown>
  return Object.entries(schema.properties ?? {}).flatMap(([field, part]) => {
    const { kind, nullable } = certain(part)
    const value = given[field]
    const name = part.title ?? field
    const own = (becomes: unknown): Variant => ({
      field,
      name,
      was: factWords(part, value),
      becomes: factWords(part, becomes),
      facts: { ...given, [field]: becomes },
    })
    const unknown = nullable && value !== null ? [own(null)] : []
    if (!Array.isArray(value)) return [...instead(kind, value).map(own), ...unknown]
    const within = elements(kind.items ?? {}, value, name).map(({ facts: list, ...said }) => ({
      ...said,
      field,
      facts: { ...given, [field]: list },
    }))
    return [...within, ...unknown]
  })
}

function instead(kind: FactsSchema, value: unknown): unknown[] {
  if (kind.enum !== undefined) return kind.enum.filter((other) => other !== value)
  if (kind.type === 'boolean') return [true, false].filter((other) => other !== value)
  if (kind.type === 'integer') return numbers(kind, value)
  if (typeof value === 'string' && kind.format === 'date') return days(value)
  if (typeof value === 'string' && kind.format === 'year-month') return months(value)
  return []
}

function numbers({ tries, minimum = 0, maximum = 0 }: FactsSchema, value: unknown): number[] {
  const beside = typeof value === 'number' ? [value - 1, value + 1] : []
  return (tries ?? beside).filter((other) => other !== value && other >= minimum && other <= maximum)
}

/** Only the element that changes is named, for a list may be long. */
function elements(item: FactsSchema, value: readonly unknown[], name: string): Omit<Variant, 'field'>[] {
  const said = (element: unknown) => factWords(item, element)
  const was = 'いまのもの'
  const less = value.map((one, at) => ({
    ...{ name, was, becomes: `${said(one)}を除いたもの` },
    facts: value.toSpliced(at, 1),
  }))
  const more = (item.enum ?? [])
    .filter((other) => !value.includes(other))
    .map((other) => ({ ...{ name, was, becomes: `${said(other)}を加えたもの` }, facts: [...value, other] }))
  const varied = value.flatMap((row, at) =>
    item.type === 'object'
      ? vary(item, row).map((one) => ({
          ...{ name: `${name}${at + 1}の${one.name}`, was: one.was, becomes: one.becomes },
          facts: value.with(at, one.facts),
        }))
      : [],
  )
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
