import type { At } from '../case/at.ts'

/** The code is good today and on this many further days. */
const further = 1

/**
 * 開始番号
 *
 * A one-time code that an administrator hands to the owner of an account. Only its hash is kept, so it can be
 * shown on one page only: the form leaves a mark, and the page that takes the mark away makes the code.
 * Answers the mark.
 */
export const promiseStartCode = async (at: At, account: string): Promise<string> => {
  const mark = at.newId()
  await withdrawCodes(at, account)
  await insert(at, account, markHash(at, mark), at.today)
  return mark
}

/** Takes the mark away and makes the code; null when the mark was taken before. */
export const makeStartCode = async (at: At, account: string, mark: string): Promise<NewStartCode | null> => {
  const taken = await at.tx
    .updateTable('letter_code')
    .set({ used_at: at.now })
    .where('municipality', '=', at.municipality.number)
    .where('code_hash', '=', markHash(at, mark))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows !== 1n) return null
  const code = at.newCode()
  const expiresOn = Temporal.PlainDate.from(at.today).add({ days: further }).toString()
  await insert(at, account, at.hash(code), expiresOn)
  return { code, expiresOn }
}

export type NewStartCode = { readonly code: string; readonly expiresOn: string }

/** A new code makes earlier ones useless. */
const withdrawCodes = (at: At, account: string) =>
  at.tx
    .updateTable('letter_code')
    .set({ used_at: at.now })
    .where('municipality', '=', at.municipality.number)
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()

const insert = (at: At, account: string, codeHash: string, expiresOn: string) =>
  at.tx
    .insertInto('letter_code')
    .values({
      municipality: at.municipality.number,
      code_hash: codeHash,
      account,
      expires_on: expiresOn,
      used_at: null,
    })
    .execute()

/** Never the hash of twelve digits, so that a mark opens nothing. */
const markHash = (at: At, mark: string): string => at.hash(`mark ${mark}`)
