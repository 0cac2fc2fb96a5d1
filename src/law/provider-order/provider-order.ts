/**
 * 計画を作る（セルフプランを助ける）事業者の優先順序
 *
 * Which of a person's providers makes the plan, or helps with the self-plan.
 *
 * Source    京都市 平成27年3月10日通知 記2 — binds 京都市 only
 * Text      ① 地域相談支援 ② 居住系 ③ 日中活動系 ④ 訪問系 ⑤ 短期入所; within one row the provider with the larger
 *           contracted amount; 障害者地域生活支援センター takes difficult cases whatever the order.
 * In force  2015-03-10 –
 * Reading   Amounts are compared within one unit only; unlike units and equal amounts go to an official.
 *           Services that came later have a proposed place. See the readings.  [unconfirmed]
 */
import type { Answer, Provision } from '../kit/provision.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { mixedOffices } from './mixed-offices.ts'
import { placeOfService } from './place-of-service.ts'
import { type ProviderOrder, type ProviderOrderFacts, providerOrderFacts } from './provider-order-facts.ts'
import { readings } from './provider-order-readings.ts'
import { foremost, type Ranked, rankProviders } from './rank-providers.ts'
import { wrongUnits } from './wrong-units.ts'

type Day = Temporal.PlainDate

/** The handling is headed 「平成27年4月以降」. */
const handlingFrom = Temporal.PlainDate.from('2015-04-01')

export const providerOrder: Provision<ProviderOrderFacts, ProviderOrder> = {
  id: 'provider-order',
  title: '計画を作る（セルフプランを助ける）事業者の優先順序',
  chapter: '事業者の優先順序',
  day: '計画を作る事業者を決める日',
  facts: providerOrderFacts,
  readings: Object.values(readings),
  words: ({ chosen, providers }) => {
    if (chosen === '事業者') return `事業者 ${providers.join('、')} が行う`
    if (chosen === '障害者地域生活支援センター') return '障害者地域生活支援センターが対応する'
    if (chosen === '作る事業者がない') return '順序に当たる事業者がない'
    return `職員が ${providers.join('、')} から選ぶ`
  },
  mismatches: ({ contracts }, { on }) => [
    ...servicesMissingOn(
      'contracts',
      contracts.map(({ service }) => service),
      on,
    ),
    ...mixedOffices(contracts),
    ...wrongUnits(contracts, on),
  ],
  wordings: [
    {
      from: Temporal.PlainDate.from('2015-03-10'),
      until: null,
      binds: '京都市',
      citation: sources.kyotoHelperOrder,
      says: '①地域相談支援、②居住系、③日中活動系、④訪問系、⑤短期入所の順。同じ順位では契約量の多い事業者。支援の難しい事例は順序によらず障害者地域生活支援センターが対応する。',
      decide: (facts, { on }) => decide(facts, on),
    },
  ],
}

function decide({ purpose, difficult, contracts }: ProviderOrderFacts, on: Day): Answer<ProviderOrder> {
  const isForPlan = purpose === '計画の作成'
  const able = contracts.filter(({ hasPlanningOffice }) => hasPlanningOffice || !isForPlan)
  const without = contracts.filter((contract) => !able.includes(contract))
  const ranked = rankProviders(able, on)
  const tiers = tiersOf(ranked)
  const placed = able.flatMap(({ service }) => placeOfService(service, on)?.reading?.says ?? [])
  const anyOffice =
    !isForPlan && contracts.some(({ hasPlanningOffice }) => !hasPlanningOffice)
      ? [readings.helperOffices.says]
      : []
  const early = Temporal.PlainDate.compare(on, handlingFrom) < 0 ? [readings.beforeApril.says] : []
  const answer = (
    chosen: ProviderOrder['chosen'],
    providers: string[],
    why: string,
    more: string[] = [],
  ): Answer<ProviderOrder> => ({
    finding: { chosen, providers, tiers },
    because: [why, ...(difficult || without.length === 0 ? [] : [leftOut(without)])],
    unconfirmed: [...new Set([...more, ...placed.toSorted(), ...anyOffice, ...early])],
  })
  if (difficult) {
    const why = '支援の難しい事例は、順序によらずセンターが対応するため'
    return answer('障害者地域生活支援センター', [], why)
  }
  if (able.length === 0) {
    const why =
      contracts.length > 0 ? '指定特定相談支援事業所を置く事業者がないため' : '契約している事業者がないため'
    return answer('作る事業者がない', [], why)
  }
  if (contracts.some(({ service }) => serviceOn(service, on)?.group === '障害児通所給付')) {
    const why = '障害児通所支援を使う児童の取扱いは、この通知でなく別の通知によるため'
    return answer('職員が選ぶ', namesOf(able), why)
  }
  const first = foremost(ranked)
  const [one, ...others] = first
  if (one === undefined) {
    return answer('職員が選ぶ', namesOf(able), 'どのサービスにも、通知の順序に順位がないため')
  }
  const added = ranked.some(({ services }) => services > 1) ? [readings.severalServices.says] : []
  const rivals = tiers[0]?.providers.length ?? 0
  if (others.length > 0) {
    const why = `順位${one.place}の事業者のどれが多いかを契約量から決められないため（同じ量、ちがう単位、わからない量）`
    const names = first.map(({ provider }) => provider)
    return answer('職員が選ぶ', names, why, [readings.likeUnits.says, ...added])
  }
  const why =
    rivals > 1 ? `順位${one.place}の事業者のうち契約量が最も多いため` : `順位${one.place}の事業者が先のため`
  return answer('事業者', [one.provider], why, added)
}

/** Who would have come into the order, had they a planning office. */
function leftOut(without: ProviderOrderFacts['contracts']): string {
  return `指定特定相談支援事業所を置かない事業者（${namesOf(without).join('、')}）を除くため`
}

function tiersOf(ranked: readonly Ranked[]): ProviderOrder['tiers'] {
  return [...Map.groupBy(ranked, ({ place }) => place)].map(([place, rows]) => ({
    place,
    providers: rows.map(({ provider }) => provider),
  }))
}

function namesOf(contracts: ProviderOrderFacts['contracts']): string[] {
  return [...new Set(contracts.map(({ provider }) => provider))].sort()
}
