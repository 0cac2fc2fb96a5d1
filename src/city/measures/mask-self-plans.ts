import { smallCells } from '../kit/small-cells.ts'
import { type Flow, type FlowSum, suppressFlows } from '../kit/suppress-flows.ts'
import type { SelfPlanRate, SelfPlanRates } from './self-plan-rates.ts'

/**
 * 公表用のセルフプラン率
 *
 * The tables by month and by district share their totals and are masked as one: no small number can be computed back
 * from both together. With a count every percentage that is made of it is hidden.
 *
 * Reading   Neither a law nor the nation's survey says from which number on such a table may be published; it is as in
 *           別紙3.  [unconfirmed]
 */
export const maskSelfPlans = (rates: SelfPlanRates): SelfPlanRates<number | null> => {
  const { flows, sums } = selfPlanFlows(rates)
  const { hidden } = suppressFlows(flows, sums, smallCells.least)
  const masked = (row: string, { percent, unwishedPercent, ...counts }: SelfPlanRate) => {
    const cell = (key: keyof typeof counts) => (hidden.has(keyOf(row, key)) ? null : counts[key])
    const shown = {
      ...{ plans: cell('plans'), selfPlans: cell('selfPlans'), wished: cell('wished') },
      ...{ noOffice: cell('noOffice'), waiting: cell('waiting'), unsaid: cell('unsaid') },
    }
    const whole = shown.plans !== null && shown.selfPlans !== null
    return {
      ...shown,
      percent: whole ? percent : null,
      unwishedPercent: whole && shown.noOffice !== null && shown.waiting !== null ? unwishedPercent : null,
    }
  }
  return {
    total: masked(all, rates.total),
    months: rates.months.map((one) => ({ month: one.month, ...masked(inMonth(one.month), one) })),
    districts: rates.districts.map((one) => ({
      district: one.district,
      ...masked(inDistrict(one.district), one),
    })),
  }
}

/**
 * Self-plans flow from all to the months, from each month to the reasons, from each reason to the districts, and back;
 * plans from all to the months, to the districts, and back.
 */
export const selfPlanFlows = ({
  total,
  months,
  districts,
}: SelfPlanRates): { readonly flows: readonly Flow[]; readonly sums: readonly FlowSum[] } => {
  const flow = (row: string, key: Count, value: number, from: string, to: string): Flow => ({
    ...{ key: keyOf(row, key), from, to, value },
  })
  const rows = [all, ...months.map(({ month }) => inMonth(month)), ...districts.map(nameOf)]
  return {
    flows: [
      flow(all, 'selfPlans', total.selfPlans, 'end', 'start'),
      flow(all, 'plans', total.plans, 'planned in', 'planned out'),
      ...reasons.map((key) => flow(all, key, total[key], `${key} in`, `${key} out`)),
      ...months.flatMap((one) => {
        const row = inMonth(one.month)
        return [
          flow(row, 'selfPlans', one.selfPlans, 'start', row),
          flow(row, 'plans', one.plans, 'planned', 'planned in'),
          ...reasons.map((key) => flow(row, key, one[key], row, `${key} in`)),
        ]
      }),
      ...districts.flatMap((one) => {
        const row = nameOf(one)
        return [
          flow(row, 'selfPlans', one.selfPlans, row, 'end'),
          flow(row, 'plans', one.plans, 'planned out', 'planned'),
          ...reasons.map((key) => flow(row, key, one[key], `${key} out`, row)),
        ]
      }),
    ],
    // What a row says of self-plans that are not wished is a number of persons as well.
    sums: rows.map((row) => ({
      key: `${row} unwished`,
      of: [keyOf(row, 'noOffice'), keyOf(row, 'waiting')],
      unprinted: true,
    })),
  }
}

type Count = Exclude<keyof SelfPlanRate, 'percent' | 'unwishedPercent'>
const reasons = ['wished', 'noOffice', 'waiting', 'unsaid'] as const

const all = 'all'
const inMonth = (month: string) => `month ${month}`
const inDistrict = (district: string) => `district ${district}`
const nameOf = ({ district }: { readonly district: string }) => inDistrict(district)
const keyOf = (row: string, key: Count) => `${row} ${key}`
