import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryFacts } from '../../../tests/law/arbitrary-facts.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { type CombinationFacts, combinationFacts } from './combination-facts.ts'
import { type FeeCombination, feeCombination } from './fee-combination.ts'

const anyMonth = arbitraryFacts(factsSchema(combinationFacts)) as fc.Arbitrary<CombinationFacts>

const ofMonth = (facts: unknown): FeeCombination | null => {
  const question = { on: '2024-06-10', in: '北区', facts }
  const reply = ask(feeCombination as Provision<unknown, unknown>, question)
  if ('problems' in reply || reply.ruling.silent) return null
  return reply.ruling.finding as FeeCombination
}

test('同じ報酬は月に一度だけで、事業所が替わった月に両方は請求できない', () => {
  fc.assert(
    fc.property(anyMonth, (facts) => {
      const found = ofMonth(facts)
      if (found === null) return
      expect(new Set(found.current).size).toBe(found.current.length)
      if (facts.move !== 'ほかの市町村へ移った') expect(found.previous).toEqual([])
      if (facts.plans === 0) expect(found.current.join()).not.toMatch(/^(サービス|障害児支援)利用/)
      if (facts.reviews === 0) expect(found.current.join()).not.toContain('継続')
    }),
    { numRuns: 1000 },
  )
})

test('回数を増やしても、請求できる報酬は変わらない', () => {
  fc.assert(
    fc.property(anyMonth, (facts) => {
      const once = {
        ...facts,
        plans: Math.min(facts.plans, 1),
        reviews: Math.min(facts.reviews, 1),
      }
      expect(ofMonth(facts)).toEqual(ofMonth(once))
    }),
    { numRuns: 1000 },
  )
})

test('セルフプランと却下には、だれにも報酬がない', () => {
  fc.assert(
    fc.property(anyMonth, fc.constantFrom('selfPlan', 'rejected'), (facts, why) => {
      const found = ofMonth({ ...facts, [why]: true })
      if (found !== null) expect(found).toEqual({ current: [], previous: [], reduced: false, open: false })
    }),
  )
})
