import fc from 'fast-check'
import { ask } from '../../src/law/kit/ask.ts'
import { certain, type FactsSchema, factsSchema } from '../../src/law/kit/facts-schema.ts'
import type { OccasionOfLaw } from '../../src/law/kit/occasion-of-law.ts'
import type { Provision } from '../../src/law/kit/provision.ts'
import { arbitraryFacts } from '../../tests/law/arbitrary-facts.ts'

/** One person before one rule: the same facts as typed values and as plain data from outside. */
export type Occasion = {
  when: OccasionOfLaw
  typed: unknown
  plain: { on: string; in: string; facts: unknown }
}

/** What is known of a person whoever asks; a rule's other facts are drawn from its own schema. */
type Person = { on: Temporal.PlainDate; in: string; age: number; services: readonly string[] }

const prefecture = '京都府'
const places = ['京都市', '北区', '大阪市', '神戸市', '札幌市', '北山村']
/** Services that most plans hold: home help, outings, day care, continued work, short stay, group home. */
const usual = ['11', '15', '22', '46', '24', '33']

const anyPerson: fc.Arbitrary<Person> = fc.record({
  on: fc.integer({ min: 0, max: 6500 }).map((days) => Temporal.PlainDate.from('2012-04-01').add({ days })),
  in: fc.constantFrom(...places),
  age: fc.integer({ min: 0, max: 95 }),
  services: fc.uniqueArray(fc.constantFrom(...usual), { minLength: 1, maxLength: 3 }),
})

/** Persons to whom a rule answers (the same ones every time): as many as wanted, or as many as were found. */
export function occasionsOf(provision: Provision<unknown, unknown>, wanted: number): Occasion[] {
  const schema = factsSchema(provision.facts)
  const anyone = fc.tuple(anyPerson, arbitraryFacts(schema))
  const found: Occasion[] = []
  for (let seed = 1; seed <= 5 && found.length < wanted; seed++) {
    for (const [person, facts] of fc.sample(anyone, { numRuns: wanted, seed })) {
      if (found.length === wanted) break
      for (const about of [known(schema, facts, person), facts]) {
        const plain = { on: person.on.toString(), in: person.in, facts: about }
        const reply = ask(provision, plain)
        if ('problems' in reply) continue
        found.push({
          when: { on: person.on, in: person.in },
          typed: provision.facts.parse(about),
          plain,
        })
        break
      }
    }
  }
  return found
}

/** The facts with what is known of the person written into them: age, services, and days near the day asked. */
function known(schema: FactsSchema, facts: unknown, person: Person): unknown {
  return Object.fromEntries(
    Object.entries(facts as Record<string, unknown>).map(([field, value]) => {
      const { kind } = certain(schema.properties?.[field] ?? {})
      return [field, value === null ? null : ofPerson(field, kind, value, person)]
    }),
  )
}

function ofPerson(field: string, kind: FactsSchema, value: unknown, person: Person): unknown {
  if (field === 'age') return person.age
  if (field === 'municipality' || field === 'place') return person.in
  if (field === 'prefecture') return prefecture
  if (kind.format === 'date') return near(person, String(value)).toString()
  if (kind.format === 'year-month') return near(person, `${value}-01`).toPlainYearMonth().toString()
  const { enum: codes } = kind.items ?? {}
  if (codes !== undefined && person.services.every((code) => codes.includes(code))) return person.services
  return value
}

/** A day within a year of the day asked, taken from a day at random. */
function near({ on }: Person, day: string): Temporal.PlainDate {
  return on.add({ days: (Temporal.PlainDate.from(day).dayOfYear % 400) - 200 })
}
