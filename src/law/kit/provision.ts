import type { z } from 'zod'
import type { Chapter } from './chapters.ts'
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
  /** Readings that this answer rests on and that nobody has confirmed: `says` of the provision's readings. */
  unconfirmed?: string[]
}

/** 規定の文言: one version of a provision, with the days on which and the place in which it binds. */
export type Wording<F, R> = {
  from: Temporal.PlainDate
  /** First day on which it no longer binds; null while in force. */
  until: Temporal.PlainDate | null
  binds: Citation['binds']
  citation: Citation
  /** What it says, in our own Japanese words, for the person who knows the notice. */
  says: string
  decide(facts: F, when: OccasionOfLaw): Answer<R>
}

/** 未確認の読み方: how we read what a text leaves open, and the official text that would settle it. */
export type Reading = { says: string; settledBy: string }

/** Facts that cannot be so on that day or beside each other: the field, and what is expected of it. */
export type Mismatch = { field: string; expected: string }

/**
 * 規定: all wordings of one rule, through time and per municipality.
 *
 * Functions are written as methods, so that provisions of all kinds fit one list as `Provision<unknown,
 * unknown>`; `ask` hands them nothing that `facts` has not read.
 */
export type Provision<F, R> = {
  id: string
  title: string
  chapter: Chapter
  /** Which day the rule is asked for: '支給決定をする日'. */
  day: string
  /** Reads the facts from plain data (see `facts.ts`); no defaults, every fact is given, null says unknown. */
  facts: z.ZodType<F>
  readings: readonly Reading[]
  /** The finding in Japanese, for a screen. */
  words(finding: R): string
  mismatches?(facts: F, when: OccasionOfLaw): Mismatch[]
  wordings: readonly Wording<F, R>[]
}
