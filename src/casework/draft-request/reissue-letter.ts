import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type ReissueInput = {
  /** The letter as it went out last; null where none did. */
  readonly letter: object | null
  readonly ticket: {
    readonly account: string
    readonly site: string
    readonly receipt: string
    readonly code: string
    readonly validUntil: string
  } | null
}

/**
 * 手紙とサインイン番号の出し直し
 *
 * Prints the request once more, under a new number and day, with a new one-time code. Nothing in the case changes;
 * the lost code runs out by itself.
 */
export const reissueLetter: Move<ReissueInput> = (file, by, { letter, ticket }) => {
  const asked = '手紙とサインイン番号の出し直し'
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '手紙を出し直せるのは窓口です。')
  if (file.closed) return refuse(file, asked, `この手続きは${file.closed.why}により終わっています。`)
  if (letter === null) return refuse(file, asked, 'この手続きでは、まだ計画案提出依頼書を出していません。')
  if (ticket === null)
    return refuse(
      file,
      asked,
      '本人（保護者）のアカウントがないため、サインイン番号を作れません。市町村管理者に相談してください。',
    )
  const { account, code, validUntil } = ticket
  return done([], {
    papers: [
      {
        id: by.newId(),
        form: 'plan-draft-request',
        snapshot: { ...letter, ticket: null },
        secret: { ticket },
      },
    ],
    letterCodes: [{ account, code, expiresOn: validUntil }],
  })
}
