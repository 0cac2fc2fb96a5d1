import type { ReactNode } from 'react'
import { type Explained, explainOn } from '../../law/kit/explain-on.ts'
import { procedure, type StepState } from '../../law/procedure/procedure.ts'
import { type ProcedureFacts, procedureFacts } from '../../law/procedure/procedure-facts.ts'
import type { CaseFile } from '../case/file.ts'
import { procedureFactsOf } from '../case/procedure-facts-of.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { easyFacts, stepLines } from './procedure.words.ts'

type Of = {
  readonly file: CaseFile
  readonly today: string
  readonly place: string
  /** For the person and the family: in plain words. */
  readonly easy: boolean
}

/** 「なぜ？」 of the fifteen steps: one fold for all of them. */
export const ProcedureWhy = (of: Of): ReactNode => <WhyRuling ruling={procedureRuling(of)} />

/**
 * Why steps do not arise and what must be there first. What is behind the case is no reason that could be
 * otherwise, so only what was settled about the case is shown as what would turn the answer.
 */
export const procedureRuling = ({ file, today, place, easy }: Of): Explained<StepState[]> => {
  const facts = procedureFactsOf(file)
  const ruling = explainOn({ on: Temporal.PlainDate.from(today), in: place }, procedure, facts)
  if (ruling.silent) return ruling
  const reasons = easy ? easyFacts(facts) : ruling.because.slice(0, -1)
  return {
    ...ruling,
    because: [...reasons, ...stepLines(ruling.finding, easy)],
    changes: ruling.changes.filter(({ name }) => settled.has(name)),
  }
}

const settled = new Set(
  (['draft', 'author', 'needsCategory'] satisfies (keyof ProcedureFacts)[]).map(
    (fact) => procedureFacts.shape[fact].meta()?.title,
  ),
)
