import type { Municipality } from '../registers/municipality.ts'
import type { Fact } from './fact.ts'
import type { CaseFile } from './file.ts'

/** 反応: what follows from a fact. Pure; sees the file as it was before the move. */
export type Reaction = (
  file: CaseFile,
  fact: Fact,
  at: { readonly today: string; readonly municipality: Municipality },
) => readonly Fact[]
