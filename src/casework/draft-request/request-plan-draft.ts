import type { PlanDraftRequest } from '../../forms/plan-draft-request/plan-draft-request.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move, type NewLetterCode } from '../case/move.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'

export type RequestInput = {
  readonly due: string
  readonly basis: readonly string[]
  /** False while the municipality has yet to decide whether it asks for a draft at all. */
  readonly decided: boolean
  readonly letter: Omit<PlanDraftRequest, 'number' | 'on' | 'due' | 'ticket'>
  /** How the person signs in for the first time; null when they already can. */
  readonly ticket: (NonNullable<PlanDraftRequest['ticket']> & { readonly account: string }) | null
}

/**
 * ② 計画案の提出を求める
 *
 * Asks for a plan draft in writing: the letter is printed, and with it the person's number and one-time code
 * for signing in. The due date is the desk's decision; the municipality's setting only proposes it.
 */
export const requestPlanDraft: Move<RequestInput> = (file, by, { due, basis, decided, letter, ticket }) => {
  const asked = '計画案の提出依頼'
  if (hasNoPlan(file)) return refuse(file, asked, '計画案を求めないと決まっています。')
  const refusal = refuseUnlessOpen(file, 2, by)
  if (refusal) return refusal
  if (!decided)
    return refuse(
      file,
      asked,
      '計画案を求めるかどうかを、先に決めてください。',
      '障害者総合支援法施行規則12条の3ただし書',
    )
  if (due < by.today) return refuse(file, asked, '提出期限が、今日より前の日になっています。')
  const paper = by.newId()
  const ground = {
    title: '提出期限',
    source: `${by.municipality.name}の担当者が決めた期限`,
    unconfirmed: false,
  }
  return done(
    [
      { type: 'plan-draft-requested', on: by.today, basis, paper },
      ...[3, 4, 8].map((step) => ({ type: 'due-date-set' as const, on: by.today, step, until: due, ground })),
    ],
    {
      papers: [
        {
          id: paper,
          form: 'plan-draft-request',
          snapshot: { ...letter, due, ticket: null },
          ...(ticket ? { secret: { ticket } } : {}),
        },
      ],
      letterCodes: ticket ? [codeOf(ticket)] : [],
    },
  )
}

const codeOf = (ticket: NonNullable<RequestInput['ticket']>): NewLetterCode => ({
  account: ticket.account,
  code: ticket.code,
  expiresOn: ticket.validUntil,
})
