import { type CaseFile, emptyCase } from '../case/file.ts'
import type { HolderKind } from '../case/holder.ts'
import { steps } from '../case/steps.ts'

/** Whose step it was, by what the file says of author, office asked and front of a self-plan. */
export type StepPath = {
  readonly step: number
  /** Every step that leads to this one; the last of them that was done opened it. */
  readonly before: readonly number[]
  /** '' while nobody has settled who writes the plan. */
  readonly author: string
  readonly asked: boolean
  readonly front: boolean
  readonly holder: HolderKind
}

/**
 * 段階の道
 *
 * The table of the fifteen steps as a query needs it: what comes before each, and who holds it. Reviews are left out:
 * they repeat, and have their months.
 */
export const stepPaths = (): readonly StepPath[] =>
  steps.flatMap(({ number, turn }) => {
    const before = ancestors(number)
    if (before.length === 0 || number === review) return []
    return authors.flatMap((author) =>
      [true, false].flatMap((asked) =>
        [true, false].flatMap((front) => {
          const [first] = turn(sample(author, asked, front, number))
          return first
            ? [{ step: number, before, author: author ?? '', asked, front, holder: first.holder }]
            : []
        }),
      ),
    )
  })

const review = 15
const authors = ['相談支援事業所', 'セルフプラン', null] as const

/** The flow without its ways back: a step leads to later ones only. */
const ancestors = (number: number): readonly number[] => {
  const direct = steps.filter((step) => step.number < number && step.next.some((next) => next === number))
  return [...new Set(direct.flatMap((step) => [step.number, ...ancestors(step.number)]))]
}

const sample = (author: CaseFile['author'], asked: boolean, front: boolean, step: number): CaseFile => ({
  ...emptyCase('', '', ''),
  author,
  asked: asked ? { office: '', on: '' } : null,
  selfPlan: front ? ({ front: { on: '' } } as CaseFile['selfPlan']) : null,
  providers: [
    {
      ...{ provider: '', service: '', named: '', begun: null },
      contracted: step === 12 ? { on: '', amount: null, unit: '' } : null,
    },
  ],
})
