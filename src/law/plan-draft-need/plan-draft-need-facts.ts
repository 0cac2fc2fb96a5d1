import { z } from 'zod'
import { choice, day, flag, maybe } from '../kit/facts.ts'
import { serviceCodes } from '../texts/service-fact.ts'

/** The last three bring no new decision about services. */
const kinds = [
  '新規',
  '変更',
  '更新',
  '職権による変更',
  '負担額のみ',
  '住所・事業者のみ',
  '自立支援医療・補装具のみ',
] as const

/** 計画案の提出を求めるかを決める事実; the day of the decision is the day on which the rule is asked. */
export const planDraftNeedFacts = z.strictObject({
  kind: choice('申請・届出の種類', kinds),
  services: serviceCodes('申請したサービス'),
  useFrom: maybe(day('利用を始める日')),
  careManagement: choice('ケアマネジャーの計画', ['なし', '介護保険', '介護扶助']),
  municipalityFindsNeeded: maybe(flag('計画案が必要だと市町村が認めた')),
  municipalProperServices: maybe(serviceCodes('障害福祉サービス固有のものと市町村が決めたサービス')),
  previousWithoutDraft: maybe(flag('前の支給決定は計画案なしで行われた')),
})

export type PlanDraftNeedFacts = z.infer<typeof planDraftNeedFacts>

export type PlanDraftNeed = '求める' | '求めない' | '市町村の判断'
