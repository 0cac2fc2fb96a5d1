import { z } from 'zod'
import { choice, flag, maybe, whole } from '../kit/facts.ts'
import { serviceCodes } from '../texts/service-fact.ts'

export const monitoringIntervalFacts = z.strictObject({
  isNew: flag('新規、または種類・内容・量が大きく変わってから3か月がたっていない'),
  services: serviceCodes('利用するサービス'),
  inFacility: flag('障害者支援施設などに入所している'),
  age: whole('年齢', 0, 130, [64, 65]),
  careManagement: choice('ほかの制度のケアマネジメント', ['なし', '介護保険', '介護扶助']),
  needsIntensive: flag(
    '在宅で集中的な支援が必要（施設などを出たばかり、自分や家族だけで調整できない、重度障害者等包括支援の対象に当たる状態）',
  ),
  hasDayGroupHome: maybe(flag('共同生活援助が日中サービス支援型である')),
})

/** モニタリングの標準期間を決める事実 */
export type MonitoringIntervalFacts = z.infer<typeof monitoringIntervalFacts>
