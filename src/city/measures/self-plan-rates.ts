import { inDistrictOrder } from '../kit/district-order.ts'

/** 決定の数: how many decisions of a month (`YYYY-MM`) and district had a plan of this kind. Subjects only. */
export type PlanCount = {
  readonly month: string
  /** '' where none is written. */
  readonly district: string
  readonly plan: '計画' | 'セルフプラン'
  /** Why a self-plan; null where it is not known, and for plans. */
  readonly reason: '本人の希望' | '作れる事業所がない' | '待機' | null
  readonly count: number
}

export type SelfPlanRate<Cell = number> = {
  readonly plans: Cell
  readonly selfPlans: Cell
  readonly wished: Cell
  readonly noOffice: Cell
  readonly waiting: Cell
  readonly unsaid: Cell
  /** Self-plans of all service plans, percent with one decimal; null where there are none. */
  readonly percent: number | null
  /** The same of self-plans that are not the person's wish. */
  readonly unwishedPercent: number | null
}

export type SelfPlanRates<Cell = number> = {
  readonly total: SelfPlanRate<Cell>
  readonly months: readonly (SelfPlanRate<Cell> & { readonly month: string })[]
  readonly districts: readonly (SelfPlanRate<Cell> & { readonly district: string })[]
}

/**
 * セルフプラン率
 *
 * By month of the decision and by district: which part of the service plans are self-plans, and of these which were
 * wished by the person and which came of want of an office.
 *
 * Reading   Self-plans ÷ (plans + self-plans), as in the nation's own survey; where no reason is known a self-plan is
 *           neither wished nor unwished.  [unconfirmed]
 */
export const selfPlanRates = (
  months: readonly string[],
  counts: readonly PlanCount[],
  ownOrder: readonly string[] = [],
): SelfPlanRates => ({
  total: rateOf(counts),
  months: months.map((month) => ({ month, ...rateOf(counts.filter((one) => one.month === month)) })),
  districts: inDistrictOrder(
    counts.map(({ district }) => district),
    ownOrder,
  ).map((district) => ({ district, ...rateOf(counts.filter((one) => one.district === district)) })),
})

const rateOf = (counts: readonly PlanCount[]): SelfPlanRate => {
  const of = (holds: (one: PlanCount) => boolean) =>
    counts.reduce((sum, one) => sum + (holds(one) ? one.count : 0), 0)
  const self = (reason: PlanCount['reason']) =>
    of((one) => one.plan === 'セルフプラン' && one.reason === reason)
  const plans = of(({ plan }) => plan === '計画')
  const [wished, noOffice, waiting, unsaid] = [
    self('本人の希望'),
    self('作れる事業所がない'),
    self('待機'),
    self(null),
  ]
  const selfPlans = wished + noOffice + waiting + unsaid
  const percent = (part: number) => {
    const whole = plans + selfPlans
    return whole === 0 ? null : Math.floor((2000 * part + whole) / (2 * whole)) / 10
  }
  return {
    ...{ plans, selfPlans, wished, noOffice, waiting, unsaid },
    percent: percent(selfPlans),
    unwishedPercent: percent(noOffice + waiting),
  }
}
