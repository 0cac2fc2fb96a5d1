import type { Answer } from '../kit/provision.ts'
import type { Service } from '../texts/service.ts'
import { sources } from '../texts/sources.ts'
import { isProper } from './beside-care-plan.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'
import { readings } from './plan-draft-need-readings.ts'

/** 介護扶助のケアマネジャーがいる人（京都市）: not needed in principle; the notice names no exception. */
export function kyotoBesideAssistance(facts: PlanDraftNeedFacts, planned: Service[]): Answer<PlanDraftNeed> {
  const rule = '介護扶助のケアマネジャーがついているため、原則として不要'
  const citation = sources.kyotoCareOverlap
  if (facts.municipalityFindsNeeded === true) {
    return {
      finding: '求める',
      because: [rule, '市町村が必要と認めた'],
      citation,
      unconfirmed: [readings.neededBesideAssistance.says],
    }
  }
  const proper = planned.some((service) => isProper(facts, service))
  return {
    finding: '求めない',
    because: [rule, ...(facts.municipalityFindsNeeded === false ? ['市町村は必要と認めなかった'] : [])],
    citation,
    unconfirmed: proper ? [readings.properBesideAssistance.says] : [],
  }
}
