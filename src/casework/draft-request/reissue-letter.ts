import type { PlanDraftRequest } from '../../forms/plan-draft-request/plan-draft-request.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { Addressee } from './letter-of.ts'

export type ReissueInput = {
  /** The letter as it went out last; null where none did. */
  readonly letter: Partial<PlanDraftRequest> | null
  /** To whom it goes today: they may have moved, or another may be the guardian now. */
  readonly to: Addressee
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
 * Prints the request once more, with a new number and day, to where the person is registered today, with a new
 * one-time code. What was asked for stays as it was. Nothing in the case changes; earlier codes end.
 */
export const reissueLetter: Move<ReissueInput> = (file, by, { letter, to, ticket }) => {
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
  // A letter has the number and the day under which it goes out; those of the first stay with the first.
  const { number: _number, on: _on, ...request } = letter
  return done([], {
    papers: [
      {
        id: by.newId(),
        form: 'plan-draft-request',
        snapshot: { ...request, to: { ...to, postalCode: '' }, ticket: null },
        secret: { ticket },
      },
    ],
    letterCodes: [{ account, code, expiresOn: validUntil }],
  })
}
