import type { CaseFile } from './file.ts'
import { desk, type Holder, personOf } from './holder.ts'

/**
 * 別紙2の番: the person, and the provider that was asked to help with the front; once the front is there, the
 * municipality, and the centre where it was called.
 */
export const selfPlanHolders = (file: CaseFile): readonly Holder[] => {
  const front = file.selfPlan?.front
  const helper = file.selfPlan?.helper
  if (front) return [desk, ...(file.centre ? [{ holder: '支援センター' as const, party: file.centre }] : [])]
  return [personOf(file), ...(helper ? [{ holder: 'サービス事業者' as const, party: helper.provider }] : [])]
}
