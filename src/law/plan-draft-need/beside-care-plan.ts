import type { Answer } from '../kit/provision.ts'
import type { Service } from '../texts/service.ts'
import { sources } from '../texts/sources.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'
import { readings } from './plan-draft-need-readings.ts'

/** 介護保険のケアプランがある人: a draft comes into question for services that 介護保険 does not have. */
export function besideCarePlan(facts: PlanDraftNeedFacts, planned: Service[]): Answer<PlanDraftNeed> {
  const proper = planned.filter((service) => isProper(facts, service))
  const names = proper.map(({ name }) => name).join('、')
  const answer =
    proper.length === 0
      ? found(facts, '介護保険のケアプランに含められるサービスだけのため、', '求めない')
      : found(facts, `介護保険にないサービス（${names}）があるため、`)
  const doubtful =
    facts.municipalProperServices === null &&
    proper.some(({ properToDisability }) => properToDisability === 'unconfirmed')
  const stretched = proper.length === 0 && facts.municipalityFindsNeeded === true
  return {
    ...answer,
    citation: sources.draftRequestUnlessCare,
    unconfirmed: [
      ...(doubtful ? [readings.properServices.says] : []),
      ...(stretched ? [readings.neededBesideCarePlan.says] : []),
    ],
  }
}

/** What the municipality found decides; until it has said so, `meanwhile` does. */
export function found(
  { municipalityFindsNeeded: needed }: PlanDraftNeedFacts,
  why: string,
  meanwhile: PlanDraftNeed = '市町村の判断',
): Answer<PlanDraftNeed> {
  const rule = `${why}市町村が必要と認める場合に求める`
  if (needed === null) return { finding: meanwhile, because: [rule] }
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
