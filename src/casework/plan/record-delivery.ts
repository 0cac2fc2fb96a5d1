import { writtenDay } from '../case/day-field.ts'
import type { FactOf } from '../case/fact.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type Delivery = Omit<FactOf<'plan-delivered'>, 'type' | 'version'> & {
  /** When the person consented to what was handed in; null where that is not known. */
  readonly consentedOn: string | null
}

/**
 * 交付を記録する
 *
 * The office that made the plan records to whom it was given after it was handed in: a provider that was named
 * later, a copy that went by mail. What was given is the version that was handed in, and nobody was given it before
 * the person had consented to it.
 */
export const recordDelivery: Move<Delivery> = (file, by, { consentedOn, ...delivery }) => {
  const asked = '交付の記録'
  const { stage, to, on } = delivery
  const name = stage === '案' ? '計画案' : '計画'
  if (file.office?.id !== by.actor.organisation)
    return refuse(file, asked, '交付を記録するのは、契約した相談支援事業所です。')
  const handedIn = stage === '案' ? file.draft?.submitted : file.plan?.submitted
  if (!handedIn) return refuse(file, asked, `${name}が、まだ提出されていません。`)
  if (on > by.today) return refuse(file, asked, '渡した日が、今日より後の日になっています。')
  if (consentedOn !== null && on < consentedOn)
    return refuse(
      file,
      asked,
      `渡した日が、${name}に同意をもらった日（${writtenDay(consentedOn)}）より前になっています。`,
    )
  const handedInOn = file.done[stage === '案' ? 8 : 14] ?? ''
  if (consentedOn === null && on < handedInOn)
    return refuse(
      file,
      asked,
      `渡した日が、${name}を提出した日（${writtenDay(handedInOn)}）より前になっています。`,
    )
  const { version } = handedIn
  const twice = file.delivered.some(
    (one) => one.stage === stage && one.version === version && one.to.party === to.party && one.on === on,
  )
  if (twice) return refuse(file, asked, '同じ日に同じ相手に渡した記録が、もうあります。')
  return done([{ type: 'plan-delivered', ...delivery, version }])
}
