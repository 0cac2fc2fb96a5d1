import type { EasyPlan } from './easy-plan-shape.ts'

const words = {
  undecided: 'まだ {決|き}まっていません。',
  startsLater: '{役所|やくしょ}が {決|き}めた あとに {始|はじ}まります。',
} as const

/**
 * まだ決まっていないこと
 *
 * What stands behind the sentence that says what kind of plan it is; '' where a grant is there. A draft says itself
 * that it is not decided.
 */
export const easyStanding = ({ stage, isUndecided }: Pick<EasyPlan, 'stage' | 'isUndecided'>): string => {
  if (!isUndecided) return ''
  return stage === 'セルフプラン' ? `${words.undecided}${words.startsLater}` : words.startsLater
}
