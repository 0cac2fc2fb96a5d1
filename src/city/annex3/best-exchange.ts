/** A change of the counts: one person more or less of a leaf in a month. */
export type Exchange = readonly { readonly leaf: number; readonly month: number; readonly by: 1 | -1 }[]

export type Printed = {
  /** By leaf, then by month. */
  readonly counts: readonly (readonly number[])[]
  /** By row, then by month, with the sum as last column. */
  readonly values: readonly (readonly number[])[]
  /** By leaf: the rows that sum it. */
  readonly rowsOf: readonly (readonly number[])[]
  readonly hidden: readonly (readonly boolean[])[]
}

/**
 * 入れ替え
 *
 * The exchange that changes a cell of the row with the leaves `own` and adds the least to what is hidden. One person
 * more of a leaf of the row, if need be one less of a leaf outside of it, and the other way round in another month, if
 * need be: so all sums beyond stay as they are. One person more of somebody who is there touches no empty cell, so
 * there is always an answer.
 */
export const bestExchange = (printed: Printed, own: ReadonlySet<number>, column: number): Exchange => {
  const { counts, rowsOf } = printed
  const width = counts[0]?.length ?? 0
  const all = Array.from({ length: width }, (_, month) => month)
  const ofSum = column === width
  let best: { readonly cost: number; readonly exchange: Exchange } | null = null
  for (const more of own)
    for (const less of [null, ...counts.keys()]) {
      if (less !== null && own.has(less)) continue
      const change = changeOf(rowsOf[more] ?? [], less === null ? [] : (rowsOf[less] ?? []))
      for (const month of ofSum ? all : [column])
        for (const other of ofSum ? [null] : [null, ...all.filter((one) => one !== month)])
          for (const sign of [1, -1] as const) {
            const cost = costOf(printed, change, [month, other], sign)
            if (cost === null || (best !== null && cost >= best.cost)) continue
            const exchange = exchangeOf(more, less, [month, other], sign)
            if (exchange.every((one) => (counts[one.leaf]?.[one.month] ?? 0) + one.by >= 0))
              best = { cost, exchange }
          }
    }
  if (best === null) throw new Error(`no exchange in column ${column}`)
  return best.exchange
}

/** The cells that print another number after an exchange. */
export const touchedBy = (
  exchange: Exchange,
  rowsOf: Printed['rowsOf'],
  width: number,
): readonly { readonly row: number; readonly column: number }[] => {
  const change = new Map<string, number>()
  for (const { leaf, month, by } of exchange)
    for (const row of rowsOf[leaf] ?? [])
      for (const column of [month, width]) {
        const key = `${row}:${column}`
        change.set(key, (change.get(key) ?? 0) + by)
      }
  return [...change].flatMap(([key, by]) => {
    const [row = 0, column = 0] = key.split(':').map(Number)
    return by === 0 ? [] : [{ row, column }]
  })
}

type Months = readonly [month: number, other: number | null]

/** The rows that change in the first month, and by how much, when one leaf grows and the other shrinks. */
const changeOf = (more: readonly number[], less: readonly number[]): ReadonlyMap<number, 1 | -1> => {
  const change = new Map<number, 1 | -1>(more.map((row) => [row, 1]))
  for (const row of less) if (!change.delete(row)) change.set(row, -1)
  return change
}

/** The numbers that would have to be hidden too, added up; null where a cell would be, or has been, of nobody. */
const costOf = (
  { values, hidden }: Printed,
  change: ReadonlyMap<number, 1 | -1>,
  [month, other]: Months,
  sign: 1 | -1,
): number | null => {
  let cost = 0
  for (const [row, by] of change) {
    const line = values[row] ?? []
    const last = line.length - 1
    for (const column of [month, other ?? last]) {
      const value = line[column] ?? 0
      const step = column === month || other === null ? by * sign : -by * sign
      if (value === 0 || value + step < 1) return null
      if (!hidden[row]?.[column]) cost += value
    }
  }
  return cost
}

const exchangeOf = (more: number, less: number | null, [month, other]: Months, sign: 1 | -1): Exchange => {
  const back = sign === 1 ? -1 : 1
  const pair = (of: number, one: 1 | -1, two: 1 | -1): Exchange => [
    { leaf: more, month: of, by: one },
    ...(less === null ? [] : [{ leaf: less, month: of, by: two }]),
  ]
  return [...pair(month, sign, back), ...(other === null ? [] : pair(other, back, sign))]
}
