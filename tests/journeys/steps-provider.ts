import type { Visitor } from './visitor.ts'

type Line = { readonly service: string; readonly provider: string }

/** ⑪ The person or the planner says who is to give a service. */
export const nameProvider = async (one: Visitor, id: string, { service, provider }: Line): Promise<void> => {
  await one.open(`/cases/${id}/providers`)
  // Where only one service is granted there is nothing to choose first.
  const choose = new RegExp(`事業者を選ぶ.*：${service}`)
  if ((await one.page.getByRole('link', { name: choose }).count()) > 0) await one.follow(choose)
  await one.fill({ 事業者: provider })
  await one.press('確かめる画面へ進む')
  await one.press('この事業者を選ぶ')
}

/** ⑪ The provider records the contract and its amount (none where the unit says it all). */
export const contractService = async (
  one: Visitor,
  id: string,
  { service, provider, on, amount = '' }: Line & { readonly on: string; readonly amount?: string },
): Promise<void> => {
  await one.open(`/cases/${id}/provider-contract`)
  await one.fill({ 契約したサービス: `${service}（${provider}）`, 契約の日: on, 契約支給量: amount })
  await one.press('契約を記録する')
}

/** ⑫ The service has begun. */
export const beginService = async (
  one: Visitor,
  id: string,
  { service, provider, on }: Line & { readonly on: string },
): Promise<void> => {
  await one.open(`/cases/${id}/service-begun`)
  await one.fill({ 使い始めたサービス: `${service}（${provider}）`, 初めて使った日: on })
  await one.press('記録する')
}
