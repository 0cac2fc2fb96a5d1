import { amountText } from '../case/amount-text.ts'
import { isCountedUnit } from '../case/counted-unit.ts'
import { writtenDay } from '../case/day-field.ts'
import { groundOf } from '../case/ground.ts'
import { mayActAs, refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { amountLeft } from './amount-left.ts'

export type ContractInput = {
  readonly provider: string
  readonly service: string
  readonly amount: number | null
  /** The day of the contract. */
  readonly on: string
}

/**
 * ⑪ 契約支給量を記録する
 *
 * Never more than was granted less what others have contracted. A second contract of the same provider for the same
 * service takes the place of the first.
 */
export const contractProvider: Move<ContractInput> = (file, by, { provider, service, amount, on }) => {
  const asked = 'サービス事業者との契約の記録'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!file.grant) return refuse(file, asked, '支給決定がまだです。決まってから契約できます。')
  if (!mayActAs(by.actor, { holder: 'サービス事業者', party: provider }, file))
    return refuse(file, asked, '契約を記録できるのは、その事業者と窓口です。')
  if (!file.providers.some((line) => line.provider === provider && line.service === service))
    return refuse(file, asked, 'この事業者は、このサービスを利用する事業者として選ばれていません。')
  if (on > by.today) return refuse(file, asked, '契約の日が、今日より後の日になっています。')
  if (on < file.grant.on)
    return refuse(
      file,
      asked,
      `契約の日が、支給決定の日（${writtenDay(file.grant.on)}）より前になっています。`,
    )
  const when = { on: Temporal.PlainDate.from(on), in: by.municipality.name }
  const { left, granted, others, unit, ruling } = amountLeft(when, file, {
    ...{ provider, service },
    ...(amount === null ? {} : { own: amount }),
  })
  const text = (number: number) => amountText({ amount: number, unit })
  if (amount !== null && !isCountedUnit(unit))
    return refuse(file, asked, `このサービスの決定は「${unit}」です。契約支給量は書かずに、空けてください。`)
  if (amount === null && granted !== null) return refuse(file, asked, '契約する量を入力してください。')
  if (!ruling.silent && ruling.finding.fits === 'こえる')
    return refuse(
      file,
      asked,
      `契約できるのは、のこり${text(left ?? 0)}までです（決定${text(granted ?? 0)}、ほかの事業者の契約${text(others)}）。`,
      groundOf(ruling).source,
    )
  return done([{ type: 'provider-contracted', on, provider, service, amount, unit }])
}
