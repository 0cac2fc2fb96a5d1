/**
 * 標準利用期間
 *
 * How long a service is used as a rule, and whether it may be prolonged. A decision is made for at most the months of
 * 規則第15条 at a time; this is how long they add up to.
 *
 * Source    事務処理要領（標準利用期間）
 * Text      See `use-periods.ts`; a longer use is prolonged with the opinion of the 審査会.
 * In force  2012-04-01 – , and each service since it exists
 * Reading   The whole table, how the end is counted, the first days of サテライト型 and 移行支援住居, where the
 *           審査会 is asked.  [unconfirmed]
 */
import type { Provision } from '../kit/provision.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import { applyUsePeriods } from './apply-use-periods.ts'
import {
  type StandardUsePeriod,
  type StandardUsePeriodFacts,
  standardUsePeriodFacts,
} from './standard-use-facts.ts'
import { readings } from './standard-use-readings.ts'
import { usePeriodText } from './use-period-text.ts'
import { kindsOf, type UsePeriod, usePeriods } from './use-periods.ts'

const turns = [...new Set(usePeriods.map(({ from }) => from))].toSorted()

export const standardUsePeriod: Provision<StandardUsePeriodFacts, StandardUsePeriod> = {
  id: 'standard-use-period',
  title: '標準利用期間',
  chapter: '支給決定',
  day: '支給決定をする日',
  facts: standardUsePeriodFacts,
  readings: Object.values(readings),
  words: ({ months, until, extension, extendedUntil }) =>
    months === null
      ? extension
      : `標準は${months}か月、いまは${until}まで、${extension}${extendedUntil === null ? '' : `（${extendedUntil}まで）`}`,
  mismatches: ({ service, kind, startedOn }) => [
    ...servicesMissingOn('service', [service], startedOn),
    ...(kindsOf(service).includes(kind)
      ? []
      : [
          {
            field: 'kind',
            expected: `このサービスの利用のしかたは ${kindsOf(service).join('、')} のどれかです`,
          },
        ]),
  ],
  wordings: turns.map((from, at) => {
    const known: UsePeriod[] = usePeriods.filter((row) => row.from <= from)
    const next = turns[at + 1]
    return {
      from: Temporal.PlainDate.from(from),
      until: next === undefined ? null : Temporal.PlainDate.from(next),
      binds: 'nation',
      citation: sourcesGrant.standardUse,
      says: usePeriodText(known),
      decide: (facts) => applyUsePeriods(known, facts),
    }
  }),
}
