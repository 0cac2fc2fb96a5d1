import type { CaseFile } from '../case/file.ts'
import { helperAtWork } from '../case/helper-at-work.ts'
import type { Actor, Role } from '../registers/actor.ts'

/** Who may open the pages of a self-plan; a provider only where it was asked to help. */
export const selfPlanRoles: readonly Role[] = [
  '本人',
  '家族',
  '窓口',
  '係長',
  '支援センター職員',
  '事業者職員',
]

/** 別紙2の2: a provider helps with the front where the municipality asked it to, until it is handed in; every other provider sees nothing. */
export const mayOpenSelfPlan = (actor: Actor, file: CaseFile, side: '表' | '裏' = '表'): boolean =>
  actor.role !== '事業者職員' ||
  (side === '表' && actor.organisation !== null && helperAtWork(file)?.provider === actor.organisation)
