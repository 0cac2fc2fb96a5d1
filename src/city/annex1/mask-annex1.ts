import { smallCells } from '../kit/small-cells.ts'
import { type Flow, type FlowSum, suppressFlows } from '../kit/suppress-flows.ts'
import type { Annex1Plans, Annex1Row } from './annex1-rows.ts'
import { baseOf } from './base-of.ts'

type Shown = Annex1Row<number | null>

/**
 * 公表用の別紙1
 *
 * Of every day the small counts are hidden, and as many others that neither they nor a small difference of two counts
 * can be computed back: each count of a day holds the next, so who is in the one and not in the other follows from both.
 * With a count its percentage is hidden. Offices are not persons and stay.
 *
 * Reading   What the days tell together is not looked at: a person may be counted on each of them or on one.
 *           [unconfirmed]
 */
export const maskAnnex1 = (rows: readonly Annex1Row[]): readonly Shown[] =>
  rows.map((row) => {
    const { flows, sums } = annex1Flows(row)
    const { hidden } = suppressFlows(flows, sums, smallCells.least)
    const cell = <C extends number | null>(key: string, value: C) => (hidden.has(key) ? null : value)
    const shown: Shown = {
      ...row,
      ...{ users: cell('users', row.users), subjects: cell('subjects', row.subjects) },
      ...{ plans: cell('plans', row.plans), servicePlans: cell('servicePlans', row.servicePlans) },
      byOffices: cell('byOffices', row.byOffices),
    }
    const percent = (key: keyof Annex1Plans) =>
      shown[key] === null || baseOf(shown) === null ? null : row[`${key}Percent`]
    return {
      ...shown,
      ...{ plansPercent: percent('plans'), servicePlansPercent: percent('servicePlans') },
      byOfficesPercent: percent('byOffices'),
    }
  })

/** The counts of a day, each flowing out of the one that holds it; what is in that and not in it follows. */
export const annex1Flows = ({
  users,
  subjects,
  plans,
  servicePlans,
  byOffices,
}: Annex1Row): { readonly flows: readonly Flow[]; readonly sums: readonly FlowSum[] } => {
  const nested = [
    { key: 'users', value: users },
    ...(subjects === null ? [] : [{ key: 'subjects', value: subjects }]),
    { key: 'plans', value: plans },
    { key: 'servicePlans', value: servicePlans },
    { key: 'byOffices', value: byOffices },
  ]
  const counts = nested.map(
    ({ key, value }, at): Flow => ({ key, from: nested[at - 1]?.key ?? nobody, to: key, value }),
  )
  const rest = nested.map(({ key, value }, at): Flow => {
    const next = nested[at + 1]
    const [to, less] = [nobody, next?.value ?? 0]
    return {
      key: next ? `${key}−${next.key}` : key + last,
      from: key,
      to,
      value: value - less,
      unprinted: true,
    }
  })
  const sums = nested.flatMap(({ key }, from) =>
    nested.flatMap((other, to): readonly FlowSum[] =>
      to < from + 2
        ? []
        : [
            {
              key: `${key}−${other.key}`,
              of: rest.slice(from, to).map((one) => one.key),
              unprinted: true,
            },
          ],
    ),
  )
  return { flows: [...counts, ...rest], sums }
}

/** Where every count comes from and goes to. */
const nobody = ''
/** The innermost count goes on as it is. */
const last = '＝'
