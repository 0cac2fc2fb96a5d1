import type { FactOf } from '../case/fact.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/**
 * 交付を記録する
 *
 * The office that made the plan records to whom it was given after it was handed in: a provider that was named
 * later, a copy that went by mail.
 */
export const recordDelivery: Move<Omit<FactOf<'plan-delivered'>, 'type'>> = (file, by, delivery) => {
  const asked = '交付の記録'
  const name = delivery.stage === '案' ? '計画案' : '計画'
  if (file.office?.id !== by.actor.organisation)
    return refuse(file, asked, '交付を記録するのは、契約した相談支援事業所です。')
  const handedIn = delivery.stage === '案' ? file.done[8] : file.done[14]
  if (handedIn === undefined) return refuse(file, asked, `${name}が、まだ提出されていません。`)
  if (delivery.on > by.today) return refuse(file, asked, '渡した日が、今日より後の日になっています。')
  const twice = (file.delivered ?? []).some(
    ({ stage, to, on }) => stage === delivery.stage && to.party === delivery.to.party && on === delivery.on,
  )
  if (twice) return refuse(file, asked, '同じ日に同じ相手に渡した記録が、もうあります。')
  return done([{ type: 'plan-delivered', ...delivery }])
}
