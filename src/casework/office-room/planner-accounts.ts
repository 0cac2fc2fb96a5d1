import type { At } from '../case/at.ts'

/** 結べるアカウント: somebody of the office who signs in as 相談支援専門員. */
export type PlannerAccount = { readonly id: string; readonly login: string; readonly name: string }

/** The accounts of an office that a planner of it may be tied to; none that is out of use. */
export const plannerAccounts = (at: At, office: string): Promise<readonly PlannerAccount[]> =>
  at.tx
    .selectFrom('account')
    .where('municipality', '=', at.municipality.number)
    .where('organisation', '=', office)
    .where('role', '=', '相談支援専門員')
    .where('disabled_at', 'is', null)
    .select(['id', 'login', 'name'])
    .orderBy('name')
    .orderBy('login')
    .execute()
