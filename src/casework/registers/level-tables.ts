import type { Generated, JSONColumnType } from 'kysely'

/** 更新時期の分散化: proposals and the periods that they would end earlier. */
export type LevelTables = {
  level_proposal: {
    municipality: string
    id: string
    /** The number of the proposal among those of the municipality. */
    number: number | null
    year: number
    asked: JSONColumnType<LevelAsked>
    summary: JSONColumnType<LevelSummary>
    made_by: string
    made_at: string
    state: Generated<LevelState>
    settled_by: string | null
    settled_at: string | null
    version: Generated<number>
  }
  level_move: {
    municipality: string
    proposal: string
    period: string
    person: string
    office: string | null
    ends_now: string
    moved_now: string | null
    ends_then: string
    /** The number of the row within its proposal. */
    number: number | null
    consent: LevelConsent | null
    consent_on: string | null
    consent_by: string | null
    outcome: LevelOutcome | null
    why: string | null
    /** The months of monitoring before the approval. */
    due_now: string[] | null
  }
}

export type LevelState = '案' | '承認' | '取り消し'
export type LevelConsent = '同意' | '同意しない'
export type LevelOutcome =
  | '早めた'
  | '変わっていた'
  | '動かせない'
  | '返事待ち'
  | '同意なし'
  | '戻した'
  | '戻せない'

/** なぜ動かせないか: a later decision, an application on the way, or a case that is over or about to be changed. */
export type LevelHeld = '次の決定' | '次の申請' | '手続き'

export type LevelAsked = {
  readonly year: number
  /** ISO */
  readonly on: string
  readonly lead: number | null
  readonly most: number
  readonly officeMost: number | null
  readonly birth: '誕生月の末日' | '誕生月の前の月の末日' | null
  readonly people: number
  /** How many of the people are counted and cannot move, by the cause. */
  readonly held: Readonly<Record<LevelHeld, number>>
}

/** What is kept of a proposal beside its moves; months are `YYYY-MM`. */
export type LevelSummary = {
  readonly months: readonly string[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly fixed: readonly string[]
  readonly peak: {
    readonly before: number
    readonly after: number
    readonly bound: number
    readonly witness: { readonly months: readonly string[]; readonly people: number } | null
  }
  readonly officeExcess: { readonly before: number; readonly after: number; readonly bound: number } | null
  readonly moved: { readonly persons: number; readonly months: number; readonly bound: number }
  readonly gap: number
  readonly proven: boolean
  readonly greedy: {
    readonly peak: number
    readonly persons: number
    readonly months: number
    readonly excess: number
  }
}
