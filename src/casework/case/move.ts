import type { Actor } from '../registers/actor.ts'
import type { Municipality } from '../registers/municipality.ts'
import type { Fact } from './fact.ts'
import type { CaseFile } from './file.ts'

/**
 * 手続の一手
 *
 * A move is pure: the file as it stands, who moves and when, and what was given, make facts or a refusal.
 */
export type By = {
  readonly actor: Actor
  readonly municipality: Municipality
  /** Today in Japan, ISO. */
  readonly today: string
  readonly newId: () => string
}

/** A new version of something people wrote. `base` is the version it was written from; 0 for the first. */
export type NewDocument = {
  readonly id: string
  readonly base: number
  readonly kind: string
  readonly content: object
}

/** A paper to print and keep: form id, the snapshot it prints, and the person it is about. */
export type NewPaper = {
  readonly id: string
  readonly form: string
  readonly snapshot: object
  /** Put into the printed sheet but not into the kept snapshot (one-time codes). */
  readonly secret?: object
}

/** A one-time code for the person's sign-in, printed on a paper. Only its hash is kept. */
export type NewLetterCode = { readonly account: string; readonly code: string; readonly expiresOn: string }

export type Done = {
  readonly done: true
  readonly facts: readonly Fact[]
  readonly documents: readonly NewDocument[]
  readonly papers: readonly NewPaper[]
  readonly letterCodes: readonly NewLetterCode[]
}

/** The desk will not, for a reason of law or order: what was asked, what is, what would be possible. */
export type Refusal = {
  readonly done: false
  readonly asked: string
  readonly because: string
  readonly possible: readonly string[]
  /** Where what is missing can be done: whole addresses. */
  readonly ways?: readonly { readonly label: string; readonly href: string }[]
  readonly source: string | null
}

export type Outcome = Done | Refusal
export type Move<I> = (file: CaseFile, by: By, input: I) => Outcome

type Written = Partial<Pick<Done, 'documents' | 'papers' | 'letterCodes'>>

export const done = (facts: readonly Fact[], written: Written = {}): Done => ({
  done: true,
  facts,
  documents: [],
  papers: [],
  letterCodes: [],
  ...written,
})
