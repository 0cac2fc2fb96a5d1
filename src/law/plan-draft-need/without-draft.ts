import type { Answer } from '../kit/provision.ts'
import { plannedGroups } from '../texts/planned-groups.ts'
import type { Service } from '../texts/service.ts'
import { serviceOn, servicesOn } from '../texts/services-on.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'
import { readings } from './plan-draft-need-readings.ts'

/** 計画案の対象になるサービス: those asked for that are planned under these laws. */
export function plannedServices({ services }: PlanDraftNeedFacts, on: Temporal.PlainDate): Service[] {
  return servicesOn(on).filter(({ code, group }) => services.includes(code) && plannedGroups.includes(group))
}

/** 計画案のない手続き: no new decision, or nothing that is planned under these laws. */
export function withoutDraft(
  facts: PlanDraftNeedFacts,
  on: Temporal.PlainDate,
): Answer<PlanDraftNeed> | undefined {
  const { kind, services } = facts
  if (kind === '自立支援医療・補装具のみ')
    return no('自立支援医療や補装具だけの申請で、計画案の対象でないため')
  if (kind === '負担額のみ' || kind === '住所・事業者のみ') {
    const what = kind === '負担額のみ' ? '利用者負担' : '住所や事業者'
    const why = `${what}だけの変更で、サービスの種類も量も変わらないため`
    return { ...no(why), unconfirmed: [readings.noNewDecision.says] }
  }
  if (plannedServices(facts, on).length > 0) return undefined
  const unknown = services.filter((code) => serviceOn(code, on) === undefined)
  if (unknown.length > 0) {
    return { finding: '市町村の判断', because: [`この日のサービスの一覧にないため（${unknown.join('、')}）`] }
  }
  const groups = new Set(services.map((code) => serviceOn(code, on)?.group))
  if (groups.size === 1 && groups.has('障害児入所給付')) {
    return no('障害児入所は児童相談所が決め、計画案の対象でないため')
  }
  if (groups.size === 1 && groups.has('地域生活支援事業')) {
    return no('地域生活支援事業だけで、国の定めでは計画案の対象でないため')
  }
  return no('計画案の対象になるサービスが申請にないため')
}

function no(why: string): Answer<PlanDraftNeed> {
  return { finding: '求めない', because: [why] }
}
