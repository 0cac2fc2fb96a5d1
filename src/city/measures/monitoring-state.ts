/** モニタリングの月: of the reviews due in a month (`YYYY-MM`) at an office. */
export type MonitoringCount = {
  readonly month: string
  /** Null where the decision names no office. */
  readonly office: string | null
  readonly officeName: string | null
  readonly due: number
  /** In its month, or after it. */
  readonly done: number
  /** Of these, after its month. */
  readonly late: number
}

/** `missed`: not done although the month is over; `open`: not done and the month is not over. */
export type MonitoringState<Cell = number> = {
  readonly due: Cell
  readonly done: Cell
  readonly late: Cell
  readonly missed: Cell
  readonly open: Cell
}

export type MonitoringStates<Cell = number> = {
  readonly total: MonitoringState<Cell>
  readonly months: readonly (MonitoringState<Cell> & { readonly month: string })[]
  readonly offices: readonly (MonitoringState<Cell> & {
    readonly office: string | null
    readonly officeName: string | null
  })[]
}

/** モニタリングの状況: due, done, late and missed as known on a day (ISO), by month and by office, most missed first. */
export const monitoringStates = (
  months: readonly string[],
  counts: readonly MonitoringCount[],
  day: string,
): MonitoringStates => {
  const state = (of: readonly MonitoringCount[]): MonitoringState => {
    const sum = (number: (one: MonitoringCount) => number) => of.reduce((all, one) => all + number(one), 0)
    const over = ({ month }: MonitoringCount) => month < day.slice(0, 7)
    return {
      due: sum(({ due }) => due),
      done: sum(({ done }) => done),
      late: sum(({ late }) => late),
      missed: sum((one) => (over(one) ? one.due - one.done : 0)),
      open: sum((one) => (over(one) ? 0 : one.due - one.done)),
    }
  }
  const offices = new Map(counts.map(({ office, officeName }) => [office, officeName]))
  return {
    total: state(counts),
    months: months.map((month) => ({ month, ...state(counts.filter((one) => one.month === month)) })),
    offices: [...offices]
      .map(([office, officeName]) => ({
        ...{ office, officeName },
        ...state(counts.filter((one) => one.office === office)),
      }))
      .toSorted((a, b) => b.missed - a.missed || b.late - a.late || compareOffices(a, b)),
  }
}

/** By name, those without one last. */
export const compareOffices = (
  { officeName: a }: Pick<MonitoringCount, 'officeName'>,
  { officeName: b }: Pick<MonitoringCount, 'officeName'>,
): number => (a === b ? 0 : (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1)
