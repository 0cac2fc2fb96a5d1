import { certain, type FactsSchema } from './facts-schema.ts'

/** 期待する値: what a fact's schema lets in, as a sentence. `detail` is what the fact's own check says. */
export function expectation(schema: FactsSchema, detail: string): string {
  const { kind, nullable } = certain(schema)
  const tail = detail === '' ? '' : `（${detail}）`
  return `${kindOf(kind)}${nullable ? '（わからない・ないときは null）' : ''}を入れてください${tail}`
}

function kindOf(kind: FactsSchema): string {
  if (kind.enum !== undefined) {
    const values = kind.enum.map(
      (value) => `「${[...new Set([value, kind.labels?.[value] ?? value])].join(' ')}」`,
    )
    return `${values.join('')}のどれか`
  }
  if (kind.format === 'date') return '実在する日（YYYY-MM-DD）'
  if (kind.format === 'year-month') return '年月（YYYY-MM）'
  if (kind.type === 'boolean') return 'true（はい）か false（いいえ）'
  if (kind.type === 'integer') return `${kind.minimum}から${kind.maximum}までの整数`
  if (kind.type === 'array') return `並び（[ ]、${kind.maxItems}件まで）`
  if (kind.type === 'object') return `組（{ }、名前は${Object.keys(kind.properties ?? {}).join('、')}）`
  return `${kind.maxLength}字までの文字`
}
