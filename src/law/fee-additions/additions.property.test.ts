import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryFacts } from '../../../tests/law/arbitrary-facts.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import type { AdditionFinding } from './addition-answer.ts'
import { dischargeAddition } from './discharge-addition.ts'
import { firstPlanAddition } from './first-plan-addition.ts'
import { handoverAddition } from './handover-addition.ts'
import { hospitalInformationAddition } from './hospital-information-addition.ts'
import { intensiveAddition } from './intensive-addition.ts'
import { liaisonAddition } from './liaison-addition.ts'
import { localBaseAddition } from './local-base-addition.ts'
import { meetingAddition } from './meeting-addition.ts'
import { remoteVisitAddition } from './remote-visit-addition.ts'

const counted = [
  [dischargeAddition, 'times', 31],
  [firstPlanAddition, 'visitMonths', 12],
  [handoverAddition, 'times', 31],
  [hospitalInformationAddition, 'times', 31],
  [intensiveAddition, 'times', 31],
  [liaisonAddition, 'times', 31],
  [localBaseAddition, 'times', 31],
  [meetingAddition, 'times', 31],
  [remoteVisitAddition, 'times', 4],
].map(([provision, field, most]) => ({
  provision: provision as unknown as Provision<unknown, AdditionFinding>,
  field: field as string,
  most: most as number,
}))

describe.each(counted)('$provision.title', ({ provision, field, most }) => {
  const finding = (facts: unknown): AdditionFinding => {
    const reply = ask(provision as Provision<unknown, unknown>, { on: '2024-04-01', in: '北区', facts })
    if ('problems' in reply || reply.ruling.silent) throw new Error(JSON.stringify(reply))
    return reply.ruling.finding as AdditionFinding
  }
  const some = fc.tuple(arbitraryFacts(factsSchema(provision.facts)), fc.integer({ min: 0, max: most - 1 }))

  test('単位数は整数で、回数が増えて減ることはない', () => {
    fc.assert(
      fc.property(some, ([facts, times]) => {
        const less = finding({ ...(facts as object), [field]: times })
        const more = finding({ ...(facts as object), [field]: times + 1 })
        expect(Number.isInteger(less.units)).toBe(true)
        expect(less.units).toBe(less.unitsEach * less.times)
        expect(more.units).toBeGreaterThanOrEqual(less.units)
      }),
    )
  })

  test('算定できるのは、足りないものも一緒に算定できないものもないときだけ', () => {
    fc.assert(
      fc.property(some, ([facts]) => {
        const { claimable, missing, notWith, units, uncounted } = finding(facts)
        expect(claimable).toBe(missing.length + notWith.length === 0)
        expect(units > 0).toBe(claimable)
        expect(uncounted).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
