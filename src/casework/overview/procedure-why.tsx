import type { ReactNode } from 'react'
import { type Explained, explainOn } from '../../law/kit/explain-on.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
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
    changes: ruling.changes
      .filter(({ name }) => settled.has(name))
      .map((change) => (easy ? { ...change, words: otherwiseWords(ruling.finding, change) } : change)),
  }
}

/** What the person would then do more or less, as a sentence; the rule's own words are a list of steps. */
const otherwiseWords = (now: readonly StepState[], { finding, words }: Change): string => {
  if (!Array.isArray(finding)) return words
  const then = finding as readonly StepState[]
  const more = taken(then).filter((step) => !taken(now).includes(step))
  const less = taken(now).filter((step) => !taken(then).includes(step))
  const open = then.filter(({ state }) => state === '今できる').map(named)
  if (more.length === 0 && less.length === 0)
    return open.length === 0 ? '今できることはありません' : `今できるのは、${open.join('、')}です`
  return [
    ...(more.length > 0 ? [`${more.join('、')}も行います`] : []),
    ...(less.length > 0 ? [`${less.join('、')}は行いません`] : []),
  ].join('。')
}

const taken = (steps: readonly StepState[]): readonly string[] =>
  steps.filter(({ state }) => state !== '行わない').map(named)

const named = ({ step, title }: StepState): string => `${step}${title}`

const settled = new Set(
  (['draft', 'author', 'needsCategory'] satisfies (keyof ProcedureFacts)[]).map(
    (fact) => procedureFacts.shape[fact].meta()?.title,
  ),
)
