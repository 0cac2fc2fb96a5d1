import type { z } from 'zod'
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { type AdditionFinding, additionWords } from './addition-answer.ts'
import { restsOnTable, tableReadings } from './table-readings.ts'

type Parts<F> = {
  id: string
  title: string
  facts: z.ZodType<F>
  readings: Record<string, Reading>
  says: string
  decide(facts: F): Answer<AdditionFinding>
}

/**
 * Every addition of the 2024 notices is asked alike: for a month, from 2024-04-01, in the whole nation; and every
 * answer rests on the table of units and conditions, and says so.
 */
export function additionProvision<F>(parts: Parts<F>): Provision<F, AdditionFinding> {
  const { id, title, facts, readings, says, decide } = parts
  return {
    id,
    title,
    chapter: '報酬',
    day: '加算を算定する月の日',
    facts,
    readings: [...Object.values(tableReadings), ...Object.values(readings)],
    words: additionWords,
    wordings: [
      {
        from: Temporal.PlainDate.from('2024-04-01'),
        until: null,
        binds: 'nation',
        citation: feeClaimSources.adultAdditions,
        says,
        decide: (facts, { on }) => {
          const answer = decide(facts)
          return { ...answer, unconfirmed: [...restsOnTable(on), ...(answer.unconfirmed ?? [])] }
        },
      },
    ],
  }
}
