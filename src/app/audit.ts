import type { Subject } from '../casework/case/at.ts'
import type { Actor } from '../casework/registers/actor.ts'
import type { Tx } from '../casework/registers/tables.ts'

export type AuditOutcome =
  | '見た'
  | '書いた'
  | '断られた'
  | '直しを求めた'
  | '先に保存されていた'
  | '見つからない'

/**
 * 監査記録
 *
 * Who did what to whose data, and why (role and relation), appended in the transaction of the request
 * itself: what cannot be logged is not shown and not written.
 */
export const audit = (
  tx: Tx,
  at: string,
  actor: Pick<Actor, 'municipality' | 'account' | 'role'>,
  action: string,
  subject: Partial<Subject> | null,
  outcome: AuditOutcome,
): Promise<unknown> => {
  const entry = {
    municipality: actor.municipality,
    at,
    account: actor.account,
    role: actor.role,
    relation: subject?.relation ?? null,
    action,
    person: subject?.person ?? null,
    case_id: subject?.caseId ?? null,
    target: subject?.target ?? null,
    detail: subject?.detail ?? null,
    outcome,
  }
  const listed = [...new Set(subject?.listed ?? [])].map((person) => ({ ...entry, person, detail: '一覧' }))
  return tx
    .insertInto('audit_entry')
    .values([entry, ...listed])
    .execute()
}
