import type { z } from 'zod'
import { expectation } from './expectation.ts'
import type { FactsSchema } from './facts-schema.ts'

/** 事実の誤り: the fact, the value that came and what is expected, as data and as a sentence. */
export type Problem = {
  /** 'contracts[0].amount'; '' when it is the whole. */
  field: string
  name: string
  value: unknown
  expected: string
  says: string
}

export function problem(field: string, name: string, value: unknown, expected: string): Problem {
  const what = name === '' || name === field ? `「${field}」` : `「${name}」（${field}）`
  const came = value === undefined ? 'がありません' : `の値 ${shown(value)} は使えません`
  return {
    field,
    name,
    value: echo(value),
    expected,
    says: `${what}${came}。${expected}`,
  }
}

/** The problems that reading the facts found, by the schema's names. */
export function problemsOf(
  schema: FactsSchema,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): Problem[] {
  return issues.flatMap((issue) => {
    const { field, part, value } = follow(schema, issue.path, input)
    const name = part.title ?? ''
    if (issue.code === 'unrecognized_keys') {
      const usable = Object.keys(part.properties ?? {}).join('、')
      return issue.keys.map((key) =>
        problem(
          join(field, key),
          join(field, key),
          (value as Record<string, unknown>)[key],
          `この名前の事実はありません。使える名前：${usable}`,
        ),
      )
    }
    const detail = issue.code === 'custom' ? issue.message : ''
    return [problem(field, name, value, expectation(part, detail))]
  })
}

/** 事実をたどる: the part of the schema and of the input at a path, and its name. */
export function follow(schema: FactsSchema, path: readonly PropertyKey[], input: unknown) {
  let part = schema
  let value = input
  let field = ''
  for (const step of path) {
    const inner = part.anyOf?.find(({ type }) => type !== 'null') ?? part
    part = (typeof step === 'number' ? inner.items : inner.properties?.[String(step)]) ?? {}
    value = value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step]
    field = typeof step === 'number' ? `${field}[${step}]` : join(field, String(step))
  }
  return { field, part, value }
}

function join(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`
}

/** What came, given back: a long text is cut, so that an answer is never as large as a question. */
function echo(value: unknown): unknown {
  if (value === undefined) return null
  return typeof value === 'string' ? cut(value, 200) : value
}

/** Long or deep values are cut: the sentence is for a person. */
function shown(value: unknown): string {
  return `「${cut(typeof value === 'string' ? value : JSON.stringify(value), 60)}」`
}

/** By whole characters, for half of one is no text. */
function cut(text: string, most: number): string {
  const kept = [...text.slice(0, most * 2)].slice(0, most).join('')
  return kept.length < text.length ? `${kept}…` : text
}
