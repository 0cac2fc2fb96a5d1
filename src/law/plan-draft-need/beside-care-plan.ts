import type { Answer } from '../kit/provision.ts'
import type { Service } from '../texts/service.ts'
import { sources } from '../texts/sources.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'
import { readings } from './plan-draft-need-readings.ts'

/** 介護保険のケアプランがある人: a draft comes into question for services that 介護保険 does not have. */
export function besideCarePlan(facts: PlanDraftNeedFacts, planned: Service[]): Answer<PlanDraftNeed> {
  const proper = planned.filter((service) => isProper(facts, service))
  const names = proper.map(({ name }) => name).join('、')
  const citation = sources.draftRequestUnlessCare
  if (proper.length === 0) return { ...withinCarePlan(facts), citation }
  const doubtful =
    facts.municipalProperServices === null &&
    proper.some(({ properToDisability }) => properToDisability === 'unconfirmed')
  return {
    ...found(facts, `介護保険にないサービス（${names}）があるため、`),
    citation,
    unconfirmed: doubtful ? [readings.properServices.says] : [],
  }
}

/** The care plan holds all that is asked for: no draft in principle, for as long as nobody has found it needed. */
function withinCarePlan(facts: PlanDraftNeedFacts): Answer<PlanDraftNeed> {
  const why = '介護保険のケアプランに含められるサービスだけのため、'
  if (facts.municipalityFindsNeeded === null) {
    return {
      finding: '求めない',
      because: [`${why}原則として不要`, '計画案が必要だと市町村が認めた、とは言われていない'],
      unconfirmed: [readings.untilFoundNeeded.says],
    }
  }
  const stretched = facts.municipalityFindsNeeded ? [readings.neededBesideCarePlan.says] : []
  return { ...found(facts, why), unconfirmed: stretched }
}

/** What the municipality found decides; it has yet to say so where that is not known. */
export function found(
  { municipalityFindsNeeded: needed }: PlanDraftNeedFacts,
  why: string,
): Answer<PlanDraftNeed> {
  const rule = `${why}市町村が必要と認める場合に求める`
  if (needed === null) return { finding: '市町村の判断', because: [rule] }
  return needed
    ? { finding: '求める', because: [rule, '市町村が必要と認めた'] }
    : { finding: '求めない', because: [rule, '市町村は必要と認めなかった'] }
}

/** The services that the texts name; for their 「等」 what the municipality has decided, else every doubtful one. */
export function isProper(
  { municipalProperServices: decided }: PlanDraftNeedFacts,
  { code, properToDisability }: Service,
): boolean {
  if (properToDisability === true) return true
  return decided === null ? properToDisability === 'unconfirmed' : decided.includes(code)
}
