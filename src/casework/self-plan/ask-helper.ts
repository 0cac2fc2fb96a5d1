import type { CaseFile } from '../case/file.ts'
import { refuse } from '../case/guard.ts'
import { type By, done, type Move, type Refusal } from '../case/move.ts'

const asked = '表面を書く手伝いの依頼'

/** Whether anybody may be asked now: null, or why not. */
export const refuseAsking = (file: CaseFile, by: Pick<By, 'actor'>): Refusal | null => {
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '頼むのは、市町村の窓口です。')
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (file.author !== 'セルフプラン') return refuse(file, asked, 'セルフプランを選んでいません。')
  if (file.selfPlan?.front || file.draft?.submitted) return refuse(file, asked, '表面は、もう出ています。')
  return null
}

/**
 * 別紙2の2 表面を書く手伝いを頼む
 *
 * The municipality asks a provider to help the person with the front of the self-plan. The order of providers is a
 * proposal; whom to ask an official decides. Another may be asked in its place until the front is handed in.
 */
export const askHelper: Move<{ readonly provider: string }> = (file, by, { provider }) => {
  const refusal = refuseAsking(file, by)
  if (refusal) return refusal
  if (file.selfPlan?.helper?.provider === provider)
    return refuse(file, asked, 'この事業者には、もう頼んでいます。')
  return done([{ type: 'self-plan-helper-asked', on: by.today, provider }])
}
