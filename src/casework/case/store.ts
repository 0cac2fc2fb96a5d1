import type { Actor } from '../registers/actor.ts'
import type { Fact } from './fact.ts'
import type { CaseFile } from './file.ts'
import type { NewDocument, NewLetterCode, NewPaper } from './move.ts'

/** What one move writes: facts and everything that goes with them, in one transaction. */
export type Writing = {
  readonly before: CaseFile
  readonly after: CaseFile
  readonly facts: readonly Fact[]
  readonly documents: readonly NewDocument[]
  readonly papers: readonly NewPaper[]
  readonly letterCodes: readonly NewLetterCode[]
  readonly actor: Actor
  readonly relation: string
  readonly today: string
}

/**
 * The port through which a case is written; `appendAll` takes the moves of one act, each on a case of its own. Both throw
 * a `Clash` when a file or a document moved on since it was read; everything else that goes wrong is a fault.
 */
export type CaseStore = {
  append(writing: Writing): Promise<void>
  appendAll(writings: readonly Writing[]): Promise<void>
}

/** The file, or a document, moved on since it was read. */
export class Clash extends Error {
  override readonly name = 'Clash'
}
