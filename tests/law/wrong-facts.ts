import fc from 'fast-check'
import { certain, type FactsSchema } from '../../src/law/kit/facts-schema.ts'
import { arbitraryFacts } from './arbitrary-facts.ts'

/** Days that nobody has, and other ways of writing one. */
const noDays = ['2015-02-29', '2015-04-31', '2015-13-01', '2015-00-10', '2015-4-1', '平成27年4月1日', '', '0']

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...noDays),
  fc.constantFrom(
    null,
    true,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    '1',
    '\u0000',
    '\ud800',
    'あ'.repeat(5000),
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom([[]], [null], {}, [{ a: [{ b: [{}] }] }], { toString: 1, length: 3 }),
)

/** What a name must not be, above all those that every object inherits. */
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '',
  '事実',
  'on',
  'in',
]

/**
 * まちがった事実: facts that are right but in one place (left out, junk, unknown name, a row of a list), or no
 * facts at all. Some of it may be right by chance: the caller looks.
 */
export function wrongFacts(schema: FactsSchema): fc.Arbitrary<unknown> {
  const fields = Object.keys(schema.properties ?? {})
  const right = arbitraryFacts(schema) as fc.Arbitrary<Record<string, unknown>>
  const lists = Object.entries(schema.properties ?? {}).filter(
    ([, part]) => certain(part).kind.type === 'array',
  )
  return fc.oneof(
    junk,
    ...(fields.length === 0
      ? []
      : [
          fc.tuple(right, fc.constantFrom(...fields)).map(([facts, field]) => without(facts, field)),
          fc
            .tuple(right, fc.constantFrom(...fields), junk)
            .map(([facts, field, value]) => ({ ...facts, [field]: value })),
        ]),
    ...lists.map(([field]) =>
      fc
        .tuple(right, fc.array(junk, { minLength: 1, maxLength: 60 }))
        .map(([facts, rows]) => ({ ...facts, [field]: rows })),
    ),
    fc
      .tuple(right, fc.constantFrom(...strangeNames), junk)
      .map(([facts, name, value]) => named(facts, name, value)),
  )
}

function without(facts: Record<string, unknown>, field: string) {
  const { [field]: _, ...others } = facts
  return others
}

/** As JSON.parse makes it: `__proto__` is a name like any other. */
export function named(facts: Record<string, unknown>, name: string, value: unknown): unknown {
  const copy = { ...facts }
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
  return copy
}
