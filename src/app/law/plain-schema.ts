import type { FactsSchema } from '../../law/kit/facts-schema.ts'

/**
 * JSON Schema without our own words: `labels` become the description, `tries` and the name of the dialect go.
 */
export const plainSchema = ({ labels, tries: _, ...schema }: FactsSchema): Record<string, unknown> => {
  const { $schema: __, ...rest } = schema as FactsSchema & { $schema?: string }
  return {
    ...rest,
    ...(labels && {
      description: Object.entries(labels)
        .map(([value, says]) => (value === says ? value : `${value}：${says}`))
        .join('、'),
    }),
    ...(rest.properties && {
      properties: Object.fromEntries(
        Object.entries(rest.properties).map(([key, part]) => [key, plainSchema(part)]),
      ),
    }),
    ...(rest.items && { items: plainSchema(rest.items) }),
    ...(rest.anyOf && { anyOf: rest.anyOf.map(plainSchema) }),
  }
}
