/** 一時点の数: what the registers hold on a day (ISO). */
export type Annex1Count = {
  readonly on: string
  /** Planning offices with the centres, as on the first day of the next month. */
  readonly offices: number
  readonly centres: number
  readonly users: number
  /** Of the users: those for whom a plan is to be asked. */
  readonly subjects: number
  /** 計画, セルフプラン, ケアプラン等: of the users, and of the subjects among them. */
  readonly ofUsers: Annex1Plans
  readonly ofSubjects: Annex1Plans
}

export type Annex1Plans<Cell = number> = {
  /** Any plan, those of care insurance too. */
  readonly plans: Cell
  /** サービス等利用計画, self-plans too. */
  readonly servicePlans: Cell
  /** Of these, made by a planning office. */
  readonly byOffices: Cell
}

/** 別紙1の一列. Percent are tenths as numbers (10.6), null where there is nobody to divide by. */
export type Annex1Row<Cell = number> = Annex1Plans<Cell> & {
  readonly on: string
  /** Foreseen and not counted. */
  readonly forecast: boolean
  /** Of a day that has not come: only what is decided so far is counted. */
  readonly notYet?: true
  readonly offices: number
  readonly centres: number
  readonly users: Cell
  /** Null while the transition lasted: the notice prints 経過措置. */
  readonly subjects: Cell | null
  readonly measuredBy: '利用者' | '対象者'
  readonly plansPercent: number | null
  readonly servicePlansPercent: number | null
  readonly byOfficesPercent: number | null
}

/**
 * 別紙1
 *
 * The rows of the notice by day. Until the transition ended plans are measured against all users, since then against
 * those for whom a plan is asked.
 *
 * Source    京都市 平成27年3月10日通知 別紙1; 障害者自立支援法等一部改正法（平成22年法律第71号）の経過措置
 */
export const annex1Rows = (counts: readonly Annex1Count[]): readonly Annex1Row[] =>
  counts.map((count) => {
    const { on, offices, centres, users } = count
    const transition = isTransition(on)
    const plans = transition ? count.ofUsers : count.ofSubjects
    return annex1Row({
      ...{ on, forecast: false, offices, centres, users },
      ...{ subjects: transition ? null : count.subjects, ...plans },
    })
  })

/** A row with its denominator and the percentages of it. */
export const annex1Row = (
  figures: Omit<Annex1Row, 'measuredBy' | 'plansPercent' | 'servicePlansPercent' | 'byOfficesPercent'>,
): Annex1Row => {
  const base = figures.subjects ?? figures.users
  return {
    ...figures,
    measuredBy: figures.subjects === null ? '利用者' : '対象者',
    plansPercent: percentOf(figures.plans, base),
    servicePlansPercent: percentOf(figures.servicePlans, base),
    byOfficesPercent: percentOf(figures.byOffices, base),
  }
}

/** Whether plans are measured against all users on a day (ISO). */
export const isTransition = (on: string): boolean => on <= lastDayOfTransition

/** The last day on which a grant without a plan draft was lawful for everybody. */
const lastDayOfTransition = '2015-03-31'

/** Percent rounded half up to one decimal, reckoned in whole numbers: 88.95 becomes 89.0. */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((2000 * part + whole) / (2 * whole)) / 10
