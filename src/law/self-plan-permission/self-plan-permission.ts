/**
 * セルフプランを出せる場合
 *
 * Whether a plan made by someone other than a designated office may be handed in as the plan draft.
 *
 * Source    障害者総合支援法 第22条第5項・施行規則 第12条の4、児童福祉法 第21条の5の7第5項・
 *           児童福祉法施行規則 第18条の14; 課長通知（令和3年3月31日 障障発0331第7号）
 * Text      Where no designated office is near, or where the person (for a child, the guardian) wishes it. Since
 *           2021 municipalities are told not to lead people to it instead of building up offices.
 * In force  2012-04-01 –
 * Reading   That offices are full is a case of none being available nearby. What a municipality asks for beyond
 *           the law is shown as such and never refuses by itself.  [unconfirmed]
 */
import type { Answer, Provision } from '../kit/provision.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { sources } from '../texts/sources.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'
import { municipalDoubts } from './municipal-doubts.ts'
import {
  type SelfPlanPermission,
  type SelfPlanPermissionFacts,
  selfPlanPermissionFacts,
} from './self-plan-permission-facts.ts'
import { readings } from './self-plan-permission-readings.ts'

const regimeStart = Temporal.PlainDate.from('2012-04-01')
const ledNoMore = Temporal.PlainDate.from('2021-03-31')
const says =
  '身近な地域に指定特定相談支援事業所（障害児相談支援事業所）がない場合か、本人（保護者）が希望する場合に出せる。'

export const selfPlanPermission: Provision<SelfPlanPermissionFacts, SelfPlanPermission> = {
  id: 'self-plan-permission',
  title: 'セルフプランを出せる場合',
  chapter: 'セルフプラン',
  day: 'セルフプランを出す日',
  facts: selfPlanPermissionFacts,
  readings: Object.values(readings),
  words: (finding) =>
    finding === '市町村の定めを職員が確かめる'
      ? '法令では出せるが、市町村の定めがあるので職員が確かめる'
      : `セルフプランを${finding}`,
  mismatches: ({ services, municipalServices }, { on }) => [
    ...servicesMissingOn('services', services, on),
    ...servicesMissingOn('municipalServices', municipalServices ?? [], on),
  ],
  wordings: [
    {
      from: regimeStart,
      until: ledNoMore,
      binds: 'nation',
      citation: sources.selfPlanWhen,
      says,
      decide: (facts) => decide(facts),
    },
    {
      from: ledNoMore,
      until: null,
      binds: 'nation',
      citation: sources.selfPlanWhen,
      says: `${says}市町村は、体制をつくらずにセルフプランへ誘導してはならない。`,
      decide: (facts) => {
        const answer = decide(facts)
        return facts.ledByMunicipality ? { ...answer, because: [...answer.because, ledWords] } : answer
      },
    },
  ],
}

const ledWords = `市町村が体制をつくらずにセルフプランへ誘導することは、${planMakerSources.selfPlanPolicy.law}で戒められている`

function decide(facts: SelfPlanPermissionFacts): Answer<SelfPlanPermission> {
  const { person, noOfficeNearby, wished, officeTaken, ledByMunicipality, temporaryOnly } = facts
  const citation = person === '障害児' ? sources.childSelfPlanWhen : sources.selfPlanWhen
  const none = noOfficeNearby || officeTaken
  if (!none && !wished) {
    const why = '身近な地域に事業所がない場合でも、本人（保護者）が希望する場合でもないため'
    const unconfirmed = ledByMunicipality ? [readings.led.says] : []
    return { finding: '出せない', because: [why], citation, unconfirmed }
  }
  const reasons = [
    ...(noOfficeNearby ? ['身近な地域に事業所がないため'] : []),
    ...(officeTaken && !noOfficeNearby ? ['身近な地域の事業所に空きがないため'] : []),
    ...(wished ? ['本人（保護者）が希望するため'] : []),
  ]
  const unconfirmed = officeTaken && !noOfficeNearby && !wished ? [readings.full.says] : []
  const doubts = municipalDoubts(facts)
  if (doubts.length > 0) {
    return {
      finding: '市町村の定めを職員が確かめる',
      because: [...reasons, ...doubts],
      citation,
      unconfirmed: [...unconfirmed, readings.municipal.says],
    }
  }
  if (temporaryOnly) {
    return {
      finding: '事業所が見つかるまで出せる',
      because: [...reasons, '市町村の定め（法令にはない）：事業所が見つかるまでの間に限る'],
      citation,
      unconfirmed: [...unconfirmed, readings.municipal.says],
    }
  }
  return { finding: '出せる', because: reasons, citation, unconfirmed }
}
