import { isCitizen } from '../registers/actor.ts'
import type { AccountRow } from './queries.ts'

/** アカウントの状態: what an administrator needs to know at a glance. */
export const accountState = (account: AccountRow): '使えます' | 'まだ使い始めていません' | '停止中' => {
  if (account.disabledAt) return '停止中'
  const ready = account.hasPassword && (isCitizen(account.role) || account.hasSecondFactor)
  // A citizen may go on with codes from letters and never choose a passphrase.
  return ready || isCitizen(account.role) ? '使えます' : 'まだ使い始めていません'
}
