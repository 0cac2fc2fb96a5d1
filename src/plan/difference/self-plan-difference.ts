import { type SelfPlan, selfPlan } from '../content/self-plan.ts'
import { valueInWords } from './in-words.ts'

export type SelfPlanChange = {
  readonly box: keyof SelfPlan
  readonly label: string
  /** What the box held before and after, as people read it; '' where nothing was written. */
  readonly was: string
  readonly now: string
}

/**
 * セルフプランの二つの版のちがい
 *
 * The boxes of the form whose words changed, in the order of the form. 「わからない」 is an answer and no words.
 */
export const selfPlanDifference = (
  before: Partial<SelfPlan>,
  after: Partial<SelfPlan>,
): readonly SelfPlanChange[] =>
  boxes.flatMap((box) => {
    const [was, now] = [textOf(box, before), textOf(box, after)]
    return was === now ? [] : [{ box, label: selfPlan.shape[box].meta()?.title ?? box, was, now }]
  })

const boxes = (Object.keys(selfPlan.shape) as (keyof SelfPlan)[]).filter((box) => box !== 'unsure')

/** Lines end alike, whoever typed them. */
const textOf = (box: keyof SelfPlan, plan: Partial<SelfPlan>): string =>
  valueInWords(box, plan[box]).replaceAll('\r\n', '\n').trim()
