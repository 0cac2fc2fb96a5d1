import type { CaseFile } from './file.ts'

/**
 * 手伝っている事業者
 *
 * The provider that was asked to help with the front, while the front is in their hands; null once it or the whole is
 * handed in or the case has ended. Given back, it is theirs again.
 */
export const helperAtWork = ({ author, closed, draft, selfPlan }: CaseFile) =>
  (author === 'セルフプラン' && !closed && !draft?.submitted && !selfPlan?.front && selfPlan?.helper) || null
