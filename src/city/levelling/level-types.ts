/** 更新の一件: one row a person, since all services of a person end on one day. Months are `YYYY-MM`. */
export type LevelPeriod = {
  readonly id: string
  /** The month of the renewal as it is today. */
  readonly month: string
  /** The earliest month of renewal that law and practice allow; `month` itself where nothing may move. */
  readonly earliest: string
  readonly office: string | null
  /** 1 to 12; null where it is not known. */
  readonly birthMonth: number | null
}

/** 終わりを誕生月にそろえる: the two ways in which cities do so. */
export const birthAlignments = ['誕生月の末日', '誕生月の前の月の末日'] as const
export type BirthAlignment = (typeof birthAlignments)[number]

export type LevelAsk = {
  /** 年度: only its months are looked at, and no period leaves it. */
  readonly year: number
  readonly periods: readonly LevelPeriod[]
  /** Months by which a period may become shorter at most. */
  readonly most: number
  /** Renewals of one office in one month; null: no limit. */
  readonly officeMost: number | null
  /** Where given, a period that is moved must then end as aligned with the birthday. */
  readonly birth: BirthAlignment | null
}

export type LevelMove = { readonly id: string; readonly from: string; readonly to: string }

/** Why no answer can have a lower peak: these people can have their renewal in these months only. */
export type PeakWitness = { readonly months: readonly string[]; readonly people: number }

export type LevelStep = { readonly name: string; readonly ms: number }

export type LevelProposal = {
  readonly months: readonly string[]
  /** In the order of months, then ids. */
  readonly moves: readonly LevelMove[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Months that nothing can make lower, such as the first of the year; they stay at or below what they are. */
  readonly fixed: readonly string[]
  /** The fullest of the other months. */
  readonly peak: {
    readonly before: number
    readonly after: number
    readonly bound: number
    /** Null where the bound comes from the limits of offices. */
    readonly witness: PeakWitness | null
  }
  /** Persons above the limit of their office, summed over offices and months; null without a limit. */
  readonly officeExcess: { readonly before: number; readonly after: number; readonly bound: number } | null
  readonly moved: { readonly persons: number; readonly months: number; readonly bound: number }
  /** How far the answer may be from the best one; 0 where it is proven to be it. */
  readonly gap: number
  readonly proven: boolean
  /** What a plain hand method would do: always from the fullest month into the emptiest in reach. */
  readonly greedy: {
    readonly peak: number
    readonly persons: number
    readonly months: number
    /** Persons above the limit of their office; 0 without a limit. */
    readonly excess: number
  }
  readonly steps: readonly LevelStep[]
  readonly size: { readonly groups: number; readonly columns: number; readonly rows: number }
}
