import type { LinearProblem } from '../kit/solve.ts'
import { type Group, monthsIn } from './groups.ts'

/** What is made as small as possible: the peak, the persons above the limit of their office, or the moving. */
export type Aim =
  | { readonly of: '山'; readonly open: ReadonlySet<number> }
  | { readonly of: '上限をこえる人' }
  /** Months weigh `month`, each person moved 1, each one above the limit of an office `excess`. */
  | { readonly of: '動かす月'; readonly month: number; readonly excess: number }

/** Column `c` below `group.length` is how many of `group[c]` get their renewal in `to[c]`. */
export type LevelProblem = {
  readonly problem: LinearProblem
  readonly group: readonly number[]
  readonly to: readonly number[]
}

type Row = { least: number; most: number; columns: number[]; values: number[] }

/**
 * 分散化の問題
 *
 * People flow from their group to the month of their office and on to the month of the city. Such a nested flow with
 * whole limits has whole corners, so that no column need be declared whole and the linear bound is the proof. Only
 * for the aim 山 the answer may be broken; its bound, rounded up, is what counts.
 *
 * `caps` are the most of each month in the city; in an office a month holds at most the greater of `officeMost` and
 * what it holds today.
 */
export const levelProblem = (
  groups: readonly Group[],
  caps: readonly number[],
  officeMost: number | null,
  aim: Aim,
): LevelProblem => {
  const [group, to, cost, most]: [number[], number[], number[], number[]] = [[], [], [], []]
  const people = groups.map(({ ids }) => newRow(ids.length, ids.length))
  const city = caps.map((cap) => newRow(Number.NEGATIVE_INFINITY, cap))
  const offices = new Map<number, { row: Row; today: number; reached: number }>()
  for (const [index, { office, from, reach, ids }] of groups.entries())
    for (const month of monthsIn(reach)) {
      const column = cost.length
      group.push(index)
      to.push(month)
      most.push(ids.length)
      cost.push(aim.of === '動かす月' && month !== from ? (from - month) * aim.month + 1 : 0)
      add(people[index], column, 1)
      add(city[month], column, 1)
      if (office === null) continue
      const key = office * 12 + month
      const there = offices.get(key) ?? { row: newRow(Number.NEGATIVE_INFINITY, 0), today: 0, reached: 0 }
      offices.set(key, there)
      add(there.row, column, 1)
      there.reached += ids.length
      if (month === from) there.today += ids.length
    }
  const rows = [...people, ...city]
  if (officeMost !== null)
    for (const { row, today, reached } of offices.values()) {
      // An office that cannot get beyond its limit needs no row.
      if (reached <= officeMost) continue
      row.most = officeMost
      rows.push(row)
      if (today <= officeMost) continue
      add(row, cost.length, -1)
      cost.push(aim.of === '山' ? 0 : aim.of === '上限をこえる人' ? 1 : aim.excess)
      most.push(today - officeMost)
    }
  if (aim.of === '山') {
    for (const month of aim.open) {
      add(city[month], cost.length, -1)
      const row = city[month]
      if (row) row.most = 0
    }
    cost.push(1)
    most.push(Number.POSITIVE_INFINITY)
  }
  return { problem: packed(rows, cost, most), group, to }
}

const newRow = (least: number, most: number): Row => ({ least, most, columns: [], values: [] })

const add = (row: Row | undefined, column: number, value: number): void => {
  row?.columns.push(column)
  row?.values.push(value)
}

const packed = (rows: readonly Row[], cost: readonly number[], most: readonly number[]): LinearProblem => {
  const starts = new Int32Array(rows.length + 1)
  for (const [index, { columns }] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + columns.length
  const columns = new Int32Array(starts[rows.length] ?? 0)
  const values = new Float64Array(columns.length)
  for (const [index, row] of rows.entries()) {
    columns.set(row.columns, starts[index] ?? 0)
    values.set(row.values, starts[index] ?? 0)
  }
  return {
    cost: Float64Array.from(cost),
    least: new Float64Array(cost.length),
    most: Float64Array.from(most),
    whole: [],
    rowLeast: Float64Array.from(rows, ({ least }) => least),
    rowMost: Float64Array.from(rows, ({ most }) => most),
    ...{ starts, columns, values },
  }
}
