import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, arbitraryFacts } from '../../tests/law/arbitrary-facts.ts'
import { replyFaults, turnsOf } from '../../tests/law/check-provision.ts'
import { named, wrongFacts } from '../../tests/law/wrong-facts.ts'
import { ask, type Reply } from './kit/ask.ts'
import { factsSchema } from './kit/facts-schema.ts'
import type { Problem } from './kit/problem.ts'
import { provisions } from './provisions.ts'

/** Questions over all rules together. */
const most = { right: 100_000, wrong: 20_000 }
const share = (of: number) => Math.ceil(of / provisions.length)

/** What a sentence must have: the field, the value that came (cut where long), and what is expected instead. */
const sentenceFaults = ({ field, value, expected, says }: Problem): string[] => [
  ...(says.includes(`「${field}」`) || says.includes(`（${field}）`) ? [] : [`does not name ${field}`]),
  ...(says.endsWith(`。${expected}`) && /[ぁ-ん]/.test(expected) ? [] : ['expects nothing']),
  ...(/ は使えません。|がありません。/.test(says) ? [] : ['does not say what is wrong']),
  ...(value === null || says.includes('の値 「') ? [] : ['does not show the value']),
  ...(/undefined|NaN|\[object|「null」がありません/.test(expected) ? ['broken words'] : []),
]

const refusalFaults = (reply: Reply): string[] => {
  if ('ruling' in reply) return ['an answer']
  JSON.stringify(reply)
  return reply.problems.length === 0 ? ['no problem'] : reply.problems.flatMap(sentenceFaults)
}

const none = (faults: readonly string[]) => {
  if (faults.length > 0) throw new Error(faults.join('; '))
}

test('一覧に規定がある', () => expect(provisions.length).toBeGreaterThan(0))

describe.each(provisions.map((provision) => [provision.id, provision] as const))('%s', (_, provision) => {
  const turns = turnsOf(provision)
  const schema = factsSchema(provision.facts)
  const question = (facts: fc.Arbitrary<unknown>) =>
    fc.record({
      on: anyDay(turns.map(({ day }) => day)).map(String),
      in: fc.constantFrom('北区', ...turns.map(({ place }) => place)),
      facts,
    })

  test('どんな事実にも、理由のある答えか、足りないものを名指す断りを返す', () => {
    fc.assert(
      fc.property(question(arbitraryFacts(schema)), (asked) => {
        const reply = ask(provision, asked)
        none(replyFaults(provision, reply))
        if ('problems' in reply) none(refusalFaults(reply))
      }),
      { numRuns: share(most.right) },
    )
  })

  test('まちがった事実は、項目と値と期待するものを言って断る', () => {
    fc.assert(
      fc.property(question(wrongFacts(schema)), (asked) => {
        // What is wrong with one fact may be right by chance; then the rule answers, or says what contradicts.
        const reply = ask(provision, asked)
        if ('problems' in reply) none(refusalFaults(reply))
        else if (!provision.facts.safeParse(asked.facts).success) throw new Error('wrong facts were let in')
      }),
      { numRuns: share(most.wrong) },
    )
  })

  test.each(['__proto__', 'constructor', 'toString', '事実'])('知らない名前の事実 %s を断る', (name) => {
    const [facts] = fc.sample(arbitraryFacts(schema), { numRuns: 1, seed: 1 })
    const asked = {
      on: '2020-04-01',
      in: '北区',
      facts: named(facts as Record<string, unknown>, name, { a: 1 }),
    }
    const reply = ask(provision, asked)
    expect('problems' in reply && reply.problems.map(({ field }) => field)).toContain(name)
  })

  test('深い事実も長い事実も、落ちずに断る', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000))
    for (const facts of [deep, 'あ'.repeat(1_000_000)])
      none('problems' in ask(provision, { on: '2020-04-01', in: '北区', facts }) ? [] : ['an answer'])
    const wrong = Object.fromEntries(Object.keys(schema.properties ?? {}).map((field) => [field, deep]))
    none('problems' in ask(provision, { on: deep, in: deep, facts: wrong }) ? [] : ['an answer'])
  })
})
