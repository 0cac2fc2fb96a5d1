import { z } from 'zod'
import { choice, flag, list, maybe } from '../kit/facts.ts'
import { serviceCodes } from '../texts/service-fact.ts'

/** 市町村が独自に求めることのある条件 */
export const selfPlanConditions = [
  '事業所が見つからない',
  '本人（保護者）が希望する',
  '自分で調整できる',
] as const

/** セルフプランを出せるかを決める事実; the last three are what the municipality has set for itself. */
export const selfPlanPermissionFacts = z.strictObject({
  person: choice('だれの計画か', ['障害者', '障害児']),
  noOfficeNearby: flag('身近な地域に計画を作る事業所がない'),
  officeTaken: flag('身近な地域の事業所に空きがない'),
  wished: flag('本人（保護者）が希望する'),
  ledByMunicipality: flag('市町村にセルフプランを勧められた'),
  canArrange: maybe(flag('本人や家族が自分でサービスを調整できる')),
  services: serviceCodes('申請したサービス'),
  municipalConditions: maybe(list('市町村がすべて求める条件', choice('条件', selfPlanConditions))),
  municipalServices: maybe(serviceCodes('市町村がセルフプランを認めるサービス')),
  temporaryOnly: flag('事業所が見つかるまでの間に限ると市町村が定めている'),
})

export type SelfPlanPermissionFacts = z.infer<typeof selfPlanPermissionFacts>

export type SelfPlanPermission =
  | '出せる'
  | '事業所が見つかるまで出せる'
  | '出せない'
  | '市町村の定めを職員が確かめる'
