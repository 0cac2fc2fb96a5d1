import { writtenDay } from '../case/day-field.ts'
import { mayActAs, refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type BeginInput = { readonly provider: string; readonly service: string; readonly on: string }

/** ⑫ 利用を始めた日を記録する: not before the contract, not ahead of time. */
export const beginService: Move<BeginInput> = (file, by, { provider, service, on }) => {
  const asked = '利用を始めた日の記録'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!mayActAs(by.actor, { holder: 'サービス事業者', party: provider }, file))
    return refuse(file, asked, '記録できるのは、その事業者と窓口です。')
  const line = file.providers.find((one) => one.provider === provider && one.service === service)
  if (!line?.contracted) return refuse(file, asked, 'この事業者との契約が、まだ記録されていません。')
  if (line.begun)
    return refuse(file, asked, `利用を始めた日は、もう記録されています（${writtenDay(line.begun)}）。`)
  if (on < line.contracted.on)
    return refuse(
      file,
      asked,
      `利用を始めた日が、契約の日（${writtenDay(line.contracted.on)}）より前になっています。`,
    )
  if (on > by.today) return refuse(file, asked, '利用を始めた日が、今日より後の日になっています。')
  return done([{ type: 'service-begun', on, provider, service }])
}
