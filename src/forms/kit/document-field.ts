import { z } from 'zod'
import { planDocument } from '../../plan/content/plan-document.ts'

/** A field of the plan document: what it takes (without null and default) and what it is called. */
export type DocumentField = {
  readonly type: 'string' | 'number' | 'boolean' | 'enum' | 'array' | 'object'
  readonly title: string | null
  /** Of an enum, or of an array of them. */
  readonly options: readonly string[]
  readonly schema: z.core.$ZodType
}

/**
 * The field at a path like 'content.basics.overview'. `list`: the array of objects whose row the path is in. Null
 * where there is none.
 */
export function documentField(path: string, list?: string): DocumentField | null {
  const start = list === undefined ? planDocument : rowOf(list)
  if (start === null) return null
  let at: z.core.$ZodType = start
  for (const key of path.split('.')) {
    const bare = inner(at)
    const next: z.core.$ZodType | undefined = bare instanceof z.ZodObject ? bare.shape[key] : undefined
    if (next === undefined) return null
    at = next
  }
  const schema = inner(at)
  return { type: typeOf(schema), title: titleOf(at), options: optionsOf(schema), schema }
}

function rowOf(list: string): z.core.$ZodType | null {
  const field = documentField(list)
  return field?.schema instanceof z.ZodArray ? field.schema.element : null
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? inner(schema.unwrap())
    : schema
}

function titleOf(schema: z.core.$ZodType): string | null {
  const title = schema instanceof z.ZodType ? schema.meta()?.title : undefined
  if (title !== undefined) return title
  return schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? titleOf(schema.unwrap())
    : null
}

function typeOf(schema: z.core.$ZodType): DocumentField['type'] {
  if (schema instanceof z.ZodEnum) return 'enum'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodArray) return 'array'
  return schema instanceof z.ZodObject ? 'object' : 'string'
}

function optionsOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  return schema instanceof z.ZodArray ? optionsOf(inner(schema.element)) : []
}
