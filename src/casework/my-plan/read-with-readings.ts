import type { EasyAround, EasyPlan } from '../../plan/easy/easy-plan-shape.ts'
import type { Segments } from '../../plan/easy/easy-text.ts'
import { readPlan } from '../../plan/easy/read-plan.ts'
import type { CutWords } from '../../plan/easy/readings.ts'
import type { At } from '../case/at.ts'

export type ReadPlan = {
  readonly plan: EasyPlan<Segments>
  /** False where the machine gave no readings: names and the words of this field have theirs all the same. */
  readonly isReadWhole: boolean
}

/** What has such letters and came back without a word was left out: the machine reads so much and no more. */
const hasKanji = /\p{Script=Han}/u

/** A plan with its readings. Without the machine the plan is there all the same, and the page says what is missing. */
export const readWithReadings = async (
  at: Pick<At, 'cutWords'>,
  plan: EasyPlan,
  around: EasyAround,
): Promise<ReadPlan> => {
  let isReadWhole = true
  const cut: CutWords = async (texts) => {
    const words = at.cutWords && (await at.cutWords(texts).catch(() => null))
    if (!words || texts.some((text, at) => hasKanji.test(text) && !words[at]?.length)) isReadWhole = false
    return words ?? texts.map(() => [])
  }
  const read = await readPlan(plan, around, cut)
  return { plan: read, isReadWhole }
}
