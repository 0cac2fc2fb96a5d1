import type { Role } from '../../casework/registers/actor.ts'
import type { Tx } from '../../casework/registers/tables.ts'

type Of = {
  readonly municipality: string
  readonly at: Temporal.Instant
  /** Null where nobody was found: what was typed as a login is never kept. */
  readonly account: { readonly id: string; readonly role: Role } | null
  readonly action: 'サインイン' | 'サインアウト' | '最初の設定'
  readonly outcome: '書いた' | '断られた'
  /** How, or why not, as a category. */
  readonly detail?: string
}

/** サインインの記録: who came in, who was not let in, who went. */
export const auditSignIn = (
  tx: Tx,
  { municipality, at, account, action, outcome, detail }: Of,
): Promise<unknown> =>
  tx
    .insertInto('audit_entry')
    .values({
      municipality,
      at: `${at}`,
      account: account?.id ?? null,
      role: account?.role ?? null,
      relation: null,
      action,
      person: null,
      case_id: null,
      target: account?.id ?? null,
      detail: detail ?? null,
      outcome,
    })
    .execute()
