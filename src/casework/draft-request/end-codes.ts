import type { At } from '../case/at.ts'

/** Ends the codes of earlier letters that nobody has used: only the newest letter opens the account. */
export const endCodes = (at: At, account: string) =>
  at.tx
    .updateTable('letter_code')
    .set({ used_at: at.now })
    .where('municipality', '=', at.municipality.number)
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
