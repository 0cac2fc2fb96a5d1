import { z } from 'zod'
import { choice, flag, list, maybe, text, whole } from '../kit/facts.ts'
import { serviceCode } from '../texts/service-fact.ts'

/** 契約量の単位: those that the rule compares. */
export const contractUnits = ['時間/月', '日/月', '当該月の日数', '単位/月', '月', '回/月'] as const

/** 事業者の優先順序を決める事実: one row for each service that a provider gives. */
export const providerOrderFacts = z.strictObject({
  purpose: choice('何のための順序か', ['計画の作成', 'セルフプランの作成援助']),
  difficult: flag('支援の難しい事例である'),
  contracts: list(
    '契約しているサービス',
    z.strictObject({
      provider: text('事業者の番号', 20),
      service: serviceCode('サービス'),
      amount: maybe(whole('契約量', 0, 9999)),
      unit: choice('契約量の単位', contractUnits),
      hasPlanningOffice: flag('事業者が指定特定相談支援事業所を置いている'),
    }),
  ),
})

export type ProviderOrderFacts = z.infer<typeof providerOrderFacts>
export type Contract = ProviderOrderFacts['contracts'][number]

export type Place = '①' | '②' | '③' | '④' | '④と⑤の間' | '⑤'

/** Whoever is chosen; `providers` are the chosen one, or those among whom an official chooses. */
export type ProviderOrder = {
  chosen: '事業者' | '職員が選ぶ' | '障害者地域生活支援センター' | '作る事業者がない'
  providers: string[]
  tiers: { place: Place; providers: string[] }[]
}
