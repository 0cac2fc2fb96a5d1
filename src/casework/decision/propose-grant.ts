import { municipalUnit } from '../../law/grant-amount/amount-units.ts'
import type { GrantAlignment } from '../../law/grant-period/grant-alignment.ts'
import type { LongestGrant } from '../../law/grant-period/longest-grant.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { GrantedService } from '../case/fact.ts'
import type { GrantFacts } from './grant-facts.ts'
import { alignmentOf, longestOf, unitOf } from './line-rules.ts'

export type ProposedService = GrantedService & {
  readonly longest: Ruling<LongestGrant>
  readonly alignment: Ruling<GrantAlignment>
}

/**
 * 支給決定の案
 *
 * One line for each service applied for: from the day after the grant that ends, else from the 1st of next month;
 * until the longest day the law allows, aligned as the municipality does, and for 介護給付 not beyond the category.
 * The amounts are those of the grant before, where there was one. The official decides all of it.
 */
export const proposeGrant = (facts: GrantFacts): readonly ProposedService[] =>
  (facts.file.application?.services ?? []).map((code) => {
    const { file, previous, today } = facts
    const before = previous?.services.find((line) => line.code === code)
    const from = startAfter(file.application?.kind === '更新' ? before?.until : undefined, today)
    const start = { code, from }
    const longest = longestOf(start, facts)
    const alignment = alignmentOf(start, facts)
    const unit = unitOf(start, facts)
    return {
      ...start,
      amount: before?.amount ?? null,
      unit: before?.unit ?? (unit.silent ? municipalUnit : unit.finding.unit),
      until: proposedEnd(longest, alignment) ?? from,
      ...{ longest, alignment },
    }
  })

/** The earlier of what is usual and what is aligned with something, or cut by the category. */
const proposedEnd = (longest: Ruling<LongestGrant>, alignment: Ruling<GrantAlignment>): string | null => {
  const usual = longest.silent ? null : (longest.finding.usualUntil ?? longest.finding.until)
  const aligned = alignment.silent ? null : alignment.finding.until
  return [usual, aligned].filter((day) => day !== null).sort()[0] ?? null
}

const startAfter = (end: string | undefined, today: string): string =>
  end && end >= today
    ? Temporal.PlainDate.from(end).add({ days: 1 }).toString()
    : Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString()
