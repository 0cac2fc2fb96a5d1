import { z } from 'zod'

/** 事実の形: JSON Schema (2020-12) of plain facts, with the Japanese name of each fact as `title`. */
export type FactsSchema = {
  type?: string
  title?: string
  format?: string
  enum?: string[]
  labels?: Record<string, string>
  tries?: number[]
  minimum?: number
  maximum?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  properties?: Record<string, FactsSchema>
  items?: FactsSchema
  anyOf?: FactsSchema[]
}

const known = new WeakMap<z.ZodType, FactsSchema>()

export function factsSchema(facts: z.ZodType): FactsSchema {
  const found = known.get(facts)
  if (found !== undefined) return found
  const schema = z.toJSONSchema(facts, { io: 'input' }) as FactsSchema
  known.set(facts, schema)
  return schema
}

/** The kind of a fact that may be unknown, and whether it may. */
export function certain(schema: FactsSchema): { kind: FactsSchema; nullable: boolean } {
  const other = schema.anyOf?.find(({ type }) => type !== 'null')
  if (other !== undefined) return { kind: { ...other, title: schema.title ?? '' }, nullable: true }
  return { kind: schema, nullable: false }
}
