import { type LongestGrant, longestGrant } from '../../law/grant-period/longest-grant.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import type { FactOf, GrantedService } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { usualUnit } from './grant-units.ts'

export type ProposedService = GrantedService & {
  readonly longest: Ruling<LongestGrant>
  /** The category ends before the longest grant would. */
  readonly cutByCategory: boolean
}

/**
 * 支給決定の案
 *
 * One line for each service applied for: from the day after the grant that ends, else from the 1st of next month;
 * until the longest day the law allows, and for 介護給付 not beyond the category. The amounts are those of the
 * grant before, where there was one. The official decides all of it.
 */
export const proposeGrant = (
  file: CaseFile,
  previous: FactOf<'grant-decided'> | null,
  { today, municipality }: { readonly today: string; readonly municipality: string },
): readonly ProposedService[] =>
  (file.application?.services ?? []).map((code) => {
    const before = previous?.services.find((line) => line.code === code)
    const from = startAfter(file.application?.kind === '更新' ? before?.until : undefined, today)
    const longest = longestGrantOf(code, from, municipality)
    const most = longest.silent ? null : longest.finding.until
    const categoryEnd = isCareBenefit(code, from) ? (file.category?.until ?? null) : null
    const cutByCategory = most !== null && categoryEnd !== null && categoryEnd >= from && categoryEnd < most
    return {
      code,
      amount: before?.amount ?? null,
      unit: before?.unit ?? usualUnit(code, from),
      from,
      until: cutByCategory ? categoryEnd : (most ?? from),
      longest,
      cutByCategory,
    }
  })

export const longestGrantOf = (code: string, from: string, municipality: string): Ruling<LongestGrant> => {
  const start = Temporal.PlainDate.from(from)
  return applyOn({ on: start, in: municipality }, longestGrant, { service: code, start })
}

export const isCareBenefit = (code: string, on: string): boolean =>
  serviceOn(code, Temporal.PlainDate.from(on))?.group === '介護給付'

const startAfter = (end: string | undefined, today: string): string =>
  end && end >= today
    ? Temporal.PlainDate.from(end).add({ days: 1 }).toString()
    : Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString()
