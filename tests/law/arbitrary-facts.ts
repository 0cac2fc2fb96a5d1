import fc from 'fast-check'
import { certain, type FactsSchema } from '../../src/law/kit/facts-schema.ts'

const isoDay = (day: Temporal.PlainDate) => day.toString()

/** Days of the regime, and every turning day of a rule with its neighbours. */
export const anyDay = (turns: readonly Temporal.PlainDate[] = []): fc.Arbitrary<Temporal.PlainDate> => {
  const within = fc
    .integer({ min: 0, max: 6900 })
    .map((days) => Temporal.PlainDate.from('2012-04-01').add({ days }))
  const [first, ...others] = turns.flatMap((turn) => [
    turn.subtract({ days: 1 }),
    turn,
    turn.add({ days: 1 }),
  ])
  return first === undefined ? within : fc.oneof(within, fc.constantFrom(first, ...others))
}

/** 任意の事実: plain facts that the schema lets in (the rule's own mismatches may still refuse them). */
export function arbitraryFacts(schema: FactsSchema): fc.Arbitrary<unknown> {
  const { kind, nullable } = certain(schema)
  const some = arbitraryOf(kind)
  return nullable
    ? fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constant(null) })
    : some
}

function arbitraryOf(kind: FactsSchema): fc.Arbitrary<unknown> {
  if (kind.enum !== undefined) return fc.constantFrom(...kind.enum)
  if (kind.format === 'date') return anyDay().map(isoDay)
  if (kind.format === 'year-month') return anyDay().map((day) => day.toPlainYearMonth().toString())
  switch (kind.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return wholes(kind)
    case 'string':
      return fc.oneof(
        fc.string({ minLength: kind.minLength ?? 0, maxLength: Math.min(kind.maxLength ?? 12, 12) }),
        fc.stringMatching(/^\d{5,10}$/),
      )
    case 'array':
      return kind.items?.enum === undefined
        ? fc.array(arbitraryFacts(kind.items ?? {}), { maxLength: Math.min(kind.maxItems ?? 5, 5) })
        : fc.uniqueArray(arbitraryFacts(kind.items), { maxLength: 4 })
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(kind.properties ?? {}).map(([field, part]) => [field, arbitraryFacts(part)]),
        ),
      )
    default:
      throw new Error(`no facts of this kind are known: ${JSON.stringify(kind)}`)
  }
}

function wholes({ minimum = 0, maximum = 1000, tries }: FactsSchema): fc.Arbitrary<number> {
  const any = fc.integer({ min: minimum, max: maximum })
  const small = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 12) })
  return tries === undefined ? fc.oneof(any, small) : fc.oneof(any, small, fc.constantFrom(...tries))
}
