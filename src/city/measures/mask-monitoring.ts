import { smallCells } from '../kit/small-cells.ts'
import { type Flow, type FlowSum, suppressFlows } from '../kit/suppress-flows.ts'
import { compareOffices, type MonitoringState, type MonitoringStates } from './monitoring-state.ts'

/**
 * 公表用のモニタリングの実施
 *
 * The tables by month and by office share their totals and are masked as one. What follows from two cells is looked at
 * too: reviews done in time, and not done. Offices stand by their names, for the order by what was missed would tell of
 * hidden numbers.
 *
 * Reading   An office is no person, but of the one to four persons whom it reviews somebody may be known.  [unconfirmed]
 */
export const maskMonitoring = (states: MonitoringStates): MonitoringStates<number | null> => {
  const { flows, sums } = monitoringFlows(states)
  const { hidden } = suppressFlows(flows, sums, smallCells.least)
  const masked = (row: string, state: MonitoringState) => {
    const cell = (key: keyof MonitoringState) => (hidden.has(keyOf(row, key)) ? null : state[key])
    return {
      ...{ due: cell('due'), done: cell('done'), late: cell('late') },
      ...{ missed: cell('missed'), open: cell('open') },
    }
  }
  return {
    total: masked(all, states.total),
    months: states.months.map((one) => ({ month: one.month, ...masked(inMonth(one.month), one) })),
    offices: states.offices
      .map((one) => ({
        ...{ office: one.office, officeName: one.officeName },
        ...masked(atOffice(one.office), one),
      }))
      .toSorted((a, b) => compareOffices(a, b) || (atOffice(a.office) < atOffice(b.office) ? -1 : 1)),
  }
}

/**
 * Reviews flow from all to the months, those that are done by way of a place of their own to late or in time, the
 * others to missed or open, from there to the offices in the same way, and back. What is done in all is the sum of two.
 */
export const monitoringFlows = ({
  total,
  months,
  offices,
}: MonitoringStates): { readonly flows: readonly Flow[]; readonly sums: readonly FlowSum[] } => {
  const inner = (state: MonitoringState) => ({ ...state, inTime: state.done - state.late })
  const flow = (row: string, key: Count, value: number, from: string, to: string): Flow => ({
    ...{ key: keyOf(row, key), from, to, value },
    ...(key === 'inTime' && { unprinted: true }),
  })
  const rows = [all, ...months.map(({ month }) => inMonth(month)), ...offices.map(nameOf)]
  const whole = inner(total)
  return {
    flows: [
      flow(all, 'due', total.due, 'end', 'start'),
      ...kinds.map((key) => flow(all, key, whole[key], `${key} in`, `${key} out`)),
      ...months.flatMap((one) => {
        const [row, state] = [inMonth(one.month), inner(one)]
        return [
          flow(row, 'due', state.due, 'start', row),
          flow(row, 'done', state.done, row, `${row} done`),
          ...kinds.map((key) => flow(row, key, state[key], placeOf(row, key), `${key} in`)),
        ]
      }),
      ...offices.flatMap((one) => {
        const [row, state] = [nameOf(one), inner(one)]
        return [
          flow(row, 'due', state.due, row, 'end'),
          flow(row, 'done', state.done, `${row} done`, row),
          ...kinds.map((key) => flow(row, key, state[key], `${key} out`, placeOf(row, key))),
        ]
      }),
    ],
    sums: [
      { key: keyOf(all, 'done'), of: [keyOf(all, 'late'), keyOf(all, 'inTime')] },
      ...rows.flatMap((row): readonly FlowSum[] => [
        { key: `${row} undone`, of: [keyOf(row, 'missed'), keyOf(row, 'open')], unprinted: true },
        {
          key: `${row} not late`,
          of: [keyOf(row, 'inTime'), keyOf(row, 'missed'), keyOf(row, 'open')],
          unprinted: true,
        },
      ]),
    ],
  }
}

type Count = keyof MonitoringState | 'inTime'
/** A review is one of these. */
const kinds = ['late', 'inTime', 'missed', 'open'] as const

const all = 'all'
const inMonth = (month: string) => `month ${month}`
const atOffice = (office: string | null) => (office === null ? 'no office' : `office ${office}`)
const nameOf = ({ office }: { readonly office: string | null }) => atOffice(office)
const keyOf = (row: string, key: Count) => `${row} ${key}`
const placeOf = (row: string, kind: Count) => (kind === 'late' || kind === 'inTime' ? `${row} done` : row)
