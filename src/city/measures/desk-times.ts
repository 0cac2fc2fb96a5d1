/** 段階の日数: days from the opening of a step to its end, of those that ended in a span; `title` is the step's name. */
export type StepTime = {
  readonly step: number
  readonly title: string
  readonly holder: string
  readonly count: number
  readonly median: number
  readonly longest: number
}

/** The same by whose desk it lay on; party and name are null for the desks of the municipality and the citizens. */
export type DeskTime = Omit<StepTime, 'step' | 'title'> & {
  readonly party: string | null
  readonly name: string | null
}

/** 待っているもの: days since the turn began; `overdue` are past the day by which it should be done. */
export type WaitingDesk = StepTime & {
  readonly party: string | null
  readonly name: string | null
  readonly overdue: number
}

/** 届いていない計画案: drafts owed past their day; `since` is the earliest such day, `longest` the days since then. */
export type LateDraftsOfDesk = {
  readonly holder: string
  readonly party: string | null
  readonly name: string | null
  readonly count: number
  readonly since: string
  readonly longest: number
}
