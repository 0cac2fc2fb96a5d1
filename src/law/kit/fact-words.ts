import { certain, type FactsSchema } from './facts-schema.ts'

/** 事実を言葉で: the value of a fact as a screen says it. */
export function factWords(schema: FactsSchema, value: unknown): string {
  const { kind } = certain(schema)
  if (value === null) return 'わからない・ない'
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  if (Array.isArray(value)) {
    return value.length === 0 ? 'なし' : value.map((item) => factWords(kind.items ?? {}, item)).join('、')
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([field, part]) => factWords(kind.properties?.[field] ?? {}, part))
      .join('・')
  }
  const said = String(value)
  if (kind.labels?.[said] !== undefined) return kind.labels[said]
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(said) ?? []
  if (kind.format === undefined || year === undefined) return said
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}
