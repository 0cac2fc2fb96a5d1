import type { At } from '../casework/case/at.ts'
import type { Refusal } from '../casework/case/move.ts'
import { Clash } from '../casework/case/store.ts'
import { firstOf, type Typed } from '../ui/kit/typed.ts'

/**
 * What is known of a send by its form's key: new, sent before with the same content (and where it led), or
 * not to be taken as it is. A form that was sent, then changed after going back, is not the same form.
 */
export type SentBefore =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly location: string }
  | { readonly kind: 'ask again'; readonly refusal: Refusal }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const sentBefore = async (at: At, typed: Typed): Promise<SentBefore> => {
  const key = firstOf(typed, '_key')
  if (!uuid.test(key)) return askAgain('この画面の内容を確かめられませんでした。')
  const row = await at.tx
    .selectFrom('submission')
    .where('municipality', '=', at.municipality.number)
    .where('key', '=', key)
    .where('account', '=', at.actor.account)
    .select(['location', 'body_hash'])
    .executeTakeFirst()
  if (!row) return { kind: 'new' }
  if (row.body_hash === bodyHash(at, typed)) return { kind: 'same', location: row.location }
  return askAgain('この画面からは、もう一度送られています。')
}

const askAgain = (because: string): SentBefore => ({
  kind: 'ask again',
  refusal: {
    done: false,
    asked: '送信',
    because: `${because}書いた内容は、下にそのまま残っています。確かめて、よければもう一度送ってください。`,
    possible: [],
    source: null,
  },
})

/** Two sends of one form at the same instant: the second finds the key taken and is a clash, then a repeat. */
export const rememberSent = async (at: At, typed: Typed, location: string): Promise<void> => {
  await at.tx
    .insertInto('submission')
    .values({
      municipality: at.municipality.number,
      key: firstOf(typed, '_key'),
      account: at.actor.account,
      location,
      body_hash: bodyHash(at, typed),
      at: at.now,
    })
    .execute()
    .catch((error: unknown) => {
      if (error instanceof Error && 'constraint' in error && error.constraint === 'submission_pk')
        throw new Clash()
      throw error
    })
}

/** Without the tokens of the form, and without passwords: not even their hash is kept here. */
const bodyHash = (at: At, typed: Typed): string =>
  at.hash(
    JSON.stringify(
      Object.entries(typed)
        .filter(([name]) => name !== '_csrf' && name !== '_key' && !name.startsWith('secret'))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  )
