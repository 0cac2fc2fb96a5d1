import { type Actor, isCitizen, organisationKindOf } from '../registers/actor.ts'
import type { CaseFile } from './file.ts'
import type { Holder } from './holder.ts'

/**
 * わたしの番か
 *
 * Whether it is the actor who is waited for, as the lists count it. Whoever may record for somebody else what came on
 * paper (`mayActAs`) is not waited for: it stays the other's turn.
 */
export const isOwnTurn = (
  { role, organisation }: Pick<Actor, 'role' | 'organisation'>,
  { holder, party }: Holder,
  { author }: Pick<CaseFile, 'author'>,
): boolean => {
  if (isCitizen(role)) return holder === '本人'
  if (role === '係長') return holder === '係長' || holder === '窓口'
  if (role === '窓口') return holder === '窓口'
  if (role === '支援センター職員')
    return author === 'セルフプラン' && (holder === '本人' || holder === '支援センター')
  return organisationKindOf(role) === holder && organisation !== null && organisation === party
}
