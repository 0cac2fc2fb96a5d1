import { type CategoryMinimum, categoryMinimum } from '../../law/category-minimum/category-minimum.ts'
import {
  type CategoryCoversGrant,
  categoryCoversGrant,
} from '../../law/category-validity/category-covers-grant.ts'
import { type DayCeiling, dayCeiling } from '../../law/grant-amount/day-ceiling.ts'
import { type GrantUnit, grantUnit } from '../../law/grant-amount/grant-unit.ts'
import { type GrantAlignment, grantAlignment } from '../../law/grant-period/grant-alignment.ts'
import { type LongestGrant, longestGrant } from '../../law/grant-period/longest-grant.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { StandardUsePeriod } from '../../law/standard-use-period/standard-use-facts.ts'
import { standardUsePeriod } from '../../law/standard-use-period/standard-use-period.ts'
import { kindsOf } from '../../law/standard-use-period/use-periods.ts'
import { inFacility } from '../../law/texts/in-facility.ts'
import type { GrantedService } from '../case/fact.ts'
import { ageAt, decisionOf, type GrantFacts, isChildAt } from './grant-facts.ts'

/**
 * 支給決定の一行に問う規定
 *
 * Each rule on one service of the grant, with the facts that the file holds. What it does not hold (points of the
 * survey, how a group home is used, when somebody began) is null or the usual case. `ask` is `explainOn` where the
 * ruling reaches a screen.
 */
type Ask = typeof applyOn
type Start = Pick<GrantedService, 'code' | 'from'>
type Line = GrantedService

/** Asked about where the file does not hold the use; `other-kinds` says which others there are. */
export const usual = 'ふつうの利用'
const plain = (iso: string) => Temporal.PlainDate.from(iso)

export const longestOf = (
  { code, from }: Start,
  facts: GrantFacts,
  ask: Ask = applyOn,
): Ruling<LongestGrant> =>
  ask(decisionOf(facts), longestGrant, {
    service: code,
    kind: usual,
    start: plain(from),
  })

/** The end that the municipality's practice proposes: beside the category, the birthday and grants that go on. */
export const alignmentOf = (
  { code, from }: Start,
  facts: GrantFacts,
  ask: Ask = applyOn,
): Ruling<GrantAlignment> => {
  const { file, birthDate, municipality, previous } = facts
  const asked = file.application?.services ?? []
  const others = (previous?.services ?? []).filter((line) => !asked.includes(line.code) && line.until >= from)
  const otherUntil = others
    .map(({ until }) => until)
    .sort()
    .at(-1)
  return ask(decisionOf(facts), grantAlignment, {
    ...{ service: code, kind: usual, start: plain(from) },
    alignment: municipality.settings.alignment ?? null,
    birthMonth: plain(birthDate).month,
    categoryUntil: file.category ? plain(file.category.until) : null,
    otherUntil: otherUntil === undefined ? null : plain(otherUntil),
  })
}

export const coversOf = (
  { code, from, until }: Line,
  { file, municipality }: GrantFacts,
  ask: Ask = applyOn,
): Ruling<CategoryCoversGrant> =>
  ask({ on: plain(from), in: municipality.name }, categoryCoversGrant, {
    service: code,
    until: plain(until),
    categoryUntil: file.category ? plain(file.category.until) : null,
  })

/** 施設入所支援 for somebody who needs no category is that of people who train. */
export const minimumOf = (
  { code }: Pick<Line, 'code'>,
  facts: GrantFacts,
  ask: Ask = applyOn,
): Ruling<CategoryMinimum> => {
  const { file } = facts
  const when = decisionOf(facts)
  const isChild = isChildAt(facts)
  const trains = code === '32' && !isChild && file.application?.needsCategory === false
  return ask(when, categoryMinimum, {
    service: code,
    use: trains ? '訓練等給付を受ける人の施設入所支援' : usual,
    category: file.category?.category ?? 'まだ認定がない',
    ...{ isChild, age: ageAt(facts) },
    inFacility: inFacility(file.application?.services ?? [], when.on),
    ...{ behaviourPoints: null, condition: null },
  })
}

/** Half days are rounded up; a month of the most days is asked, so that what is too much then is always too much. */
export const ceilingOf = (line: Line, facts: GrantFacts, ask: Ask = applyOn): Ruling<DayCeiling> =>
  ask(decisionOf(facts), dayCeiling, {
    service: line.code,
    month: longestMonth(line),
    ...{ cityDays: null, averagedFrom: null },
    granted: line.unit === '日/月' && line.amount !== null ? Math.ceil(line.amount) : null,
  })

export const unitOf = (
  { code, from }: Start,
  { municipality }: GrantFacts,
  ask: Ask = applyOn,
): Ruling<GrantUnit> =>
  ask({ on: plain(from), in: municipality.name }, grantUnit, { service: code, use: usual })

/** Only for a first use, which begins with the grant; null where the file does not say how long somebody has used it. */
export const standardUseOf = (
  { code, from }: Start,
  facts: GrantFacts,
  ask: Ask = applyOn,
): Ruling<StandardUsePeriod> | null =>
  facts.file.application?.kind === '新規' && kindsOf(code).includes(usual)
    ? ask(decisionOf(facts), standardUsePeriod, {
        ...{ service: code, kind: usual, startedOn: plain(from) },
        ...{ extensions: 0, board: 'まだ聞いていない' },
      })
    : null

/** A month of the grant with the most days. */
export const longestMonth = ({ from, until }: Pick<Line, 'from' | 'until'>): Temporal.PlainYearMonth => {
  const [first, last] = [plain(from).toPlainYearMonth(), plain(until).toPlainYearMonth()]
  const next = first.add({ months: 1 })
  return next.daysInMonth > first.daysInMonth && Temporal.PlainYearMonth.compare(next, last) <= 0
    ? next
    : first
}
