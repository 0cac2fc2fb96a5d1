import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryFacts } from '../../../tests/law/arbitrary-facts.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { providerOrder } from './provider-order.ts'
import { providerOrderFacts } from './provider-order-facts.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '京都市' }

/** Few providers and amounts, so that ties and several services of one provider are frequent. */
const contract = fc.record({
  provider: fc.constantFrom('甲', '乙', '丙', '丁'),
  service: fc.constantFrom(
    '53',
    '32',
    '33',
    '22',
    '46',
    '48',
    '11',
    '14',
    '35',
    '47',
    '24',
    '63',
    '移動支援',
    '52',
  ),
  amount: fc.option(fc.integer({ min: 0, max: 3 })),
  unit: fc.constantFrom('日/月', '時間/月', '月'),
  hasPlanningOffice: fc.boolean(),
})
const few = fc.record({
  purpose: fc.constantFrom('計画の作成', 'セルフプランの作成援助'),
  difficult: fc.boolean(),
  contracts: fc.array(contract, { maxLength: 8 }),
})

const isReadable = (plain: unknown) => providerOrderFacts.safeParse(plain).success

test.each([
  ['同じ量が多い契約', few],
  ['どんな契約でも', arbitraryFacts(factsSchema(providerOrderFacts)).filter(isReadable)],
])('契約の並べ方を変えても、答えも理由も変わらない：%s', (_, arbitrary) => {
  const shuffled = arbitrary.chain((plain) => {
    const facts = providerOrderFacts.parse(plain)
    const others = fc.shuffledSubarray(facts.contracts, {
      minLength: facts.contracts.length,
      maxLength: facts.contracts.length,
    })
    return fc.tuple(fc.constant(facts), others)
  })
  fc.assert(
    fc.property(shuffled, ([facts, contracts]) => {
      expect(applyOn(when, providerOrder, { ...facts, contracts })).toEqual(
        applyOn(when, providerOrder, facts),
      )
    }),
    { numRuns: 1000 },
  )
})
