import type { CaseFile } from '../case/file.ts'
import type { StepNumber } from '../case/step.ts'
import type { Turn } from '../case/turns.ts'

/**
 * Where the work of a step is done: the path below the case. The same step may have another screen while it
 * waits for another answer.
 */
export const stepPath = (file: CaseFile, turn: Pick<Turn, 'step' | 'holder'>): string => {
  if (turn.step === 2 && file.application?.draftNeed === '市町村の判断' && !file.waived) return 'draft-need'
  if (turn.step === 3) return turn.holder === '相談支援事業所' ? 'answer-ask' : 'ask-office'
  if (turn.step === 4) return file.author === 'セルフプラン' ? 'self-plan' : 'plan-draft'
  if (turn.step === 8 && file.selfPlan?.front) return 'self-plan/sheet'
  if (turn.step === 8 && file.author === 'セルフプラン') return 'self-plan'
  // What was given back is mended where it is written, before it is handed in again.
  if (turn.step === 8) return file.draft?.returned ? 'plan-draft' : 'plan-draft/submit'
  if (turn.step === 11)
    return file.providers.some((line) => line.contracted === null) ? 'provider-contract' : 'providers'
  return paths[turn.step]
}

const paths: Readonly<Record<StepNumber, string>> = {
  1: 'follow-up',
  2: 'request-draft',
  3: 'ask-office',
  4: 'plan-draft',
  5: 'survey',
  6: 'judgement',
  7: 'category-notice',
  8: 'plan-draft/submit',
  9: 'coordination',
  10: 'decide',
  11: 'providers',
  12: 'service-begun',
  13: 'service-meeting',
  14: 'plan',
  15: 'monitoring',
}
