import type { Citation } from './citation.ts'
import type { OccasionOfLaw } from './occasion-of-law.ts'

/** What a wording says about the facts put before it. */
export type Answer<R> = {
  /** Plain data only (no Temporal object), so that the ruling can be stored and read back. */
  finding: R
  /** The facts that decided, as Japanese sentences for 「なぜ？」. */
  because: string[]
  /** When the facts decide which article speaks (adult or child law); else the wording's citation stands. */
  citation?: Citation
  /** Readings that this answer rests on and that nobody has confirmed. */
  unconfirmed?: string[]
}

/** 規定の文言: one version of a provision, with the days on which and the place in which it binds. */
export type Wording<F, R> = {
  from: Temporal.PlainDate
  /** First day on which it no longer binds; null while in force. */
  until: Temporal.PlainDate | null
  binds: Citation['binds']
  citation: Citation
  decide: (facts: F, when: OccasionOfLaw) => Answer<R>
}

/** 規定: all wordings of one rule, through time and per municipality. */
export type Provision<F, R> = {
  id: string
  title: string
  wordings: readonly Wording<F, R>[]
}
