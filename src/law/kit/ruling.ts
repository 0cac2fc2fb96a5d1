import type { Citation } from './citation.ts'

/** A finding that is never split from the text it comes from. All dates are ISO strings (2024-05-01). */
export type SpokenRuling<R> = {
  silent: false
  provision: string
  title: string
  finding: R
  citation: Citation
  because: string[]
  on: string
  in: string
  from: string
  until: string | null
  unconfirmed: string[]
}

/** No text binds this place on this day: the rule proposes nothing and an official decides. */
export type SilentRuling = {
  silent: true
  provision: string
  title: string
  on: string
  in: string
}

/** 定めがないことの言葉: what is said in place of a finding. */
export const silentWords = '定めがない（職員が決める）'

/** 規定の当てはめ: plain data, safe to print and to keep as JSON. */
export type Ruling<R> = SpokenRuling<R> | SilentRuling
