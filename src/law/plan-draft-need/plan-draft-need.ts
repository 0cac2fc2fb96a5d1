/**
 * 計画案の提出を求めるか
 *
 * Whether the municipality must ask the applicant for a plan draft.
 *
 * Source    障害者総合支援法 第22条第4項・第24条第3項・第51条の7第4項・第51条の9第3項、施行規則 第12条の3、
 *           児童福祉法 第21条の5の7第4項・第21条の5の8第3項; 京都市 平成27年3月10日通知 記1・記3(2)
 * Text      For each new decision, change or renewal a draft is asked for. When a care manager already plans
 *           for the person, only where the municipality finds a draft necessary.
 * In force  2012-04-01 – (until 2015-03-31 only where the municipality found it necessary)
 * Reading   The day of the *decision* governs, not the day from which services are used: apply on that day
 *           (`planDraftNeedFor` does). Before the municipality has said so, a draft beside a care plan comes
 *           into question only for services that 介護保険 does not have.
 *           Outside 京都市 no text speaks of 介護扶助: left to the municipality.  [unconfirmed]
 */
import type { Answer, Provision } from '../kit/provision.ts'
import type { Service } from '../texts/service.ts'
import { serviceOn, servicesOn } from '../texts/services-on.ts'
import { sources } from '../texts/sources.ts'
import { draftRequestCitation } from './draft-request-citation.ts'
import type { PlanDraftNeed, PlanDraftNeedFacts } from './plan-draft-need-facts.ts'

const regimeStart = Temporal.PlainDate.from('2012-04-01')
const transitionEnd = Temporal.PlainDate.from('2015-04-01')

export const planDraftNeed: Provision<PlanDraftNeedFacts, PlanDraftNeed> = {
  id: 'plan-draft-need',
  title: '計画案の提出を求めるか',
  wordings: [
    {
      from: regimeStart,
      until: transitionEnd,
      binds: 'nation',
      citation: sources.transition2012,
      decide: (facts, { on }) => withoutDraft(facts, on) ?? found(facts, '平成27年3月31日までの決定のため、'),
    },
    {
      from: transitionEnd,
      until: null,
      binds: 'nation',
      citation: sources.draftRequest,
      decide: (facts, { on }) =>
        withoutDraft(facts, on) ??
        asked(facts, on, () => ({
          ...found(facts, '介護扶助のケアマネジャーがついているため、'),
          citation: sources.draftRequestUnlessCare,
          unconfirmed: ['介護扶助のケアマネジメントとの調整について国の定めは確かめられていない'],
        })),
    },
    {
      from: transitionEnd,
      until: null,
      binds: '京都市',
      citation: sources.draftRequest,
      decide: (facts, { on }) =>
        withoutDraft(facts, on) ??
        asked(facts, on, () => ({
          ...found(facts, '介護扶助のケアマネジャーがついているため、原則として不要。', '求めない'),
          citation: sources.kyotoCareOverlap,
        })),
    },
  ],
}

/** No draft at all: no new decision, or nothing that is planned under these laws. */
function withoutDraft(facts: PlanDraftNeedFacts, on: Temporal.PlainDate): Answer<PlanDraftNeed> | undefined {
  if (isTransitional(facts.decidedOn) !== isTransitional(on)) {
    throw new RangeError('plan-draft-need: apply the rule on the day of the decision')
  }
  if (facts.kind === '負担額のみ') {
    return { finding: '求めない', because: ['利用者負担だけの変更で、サービスの種類も量も変わらないため'] }
  }
  if (plannedServices(facts, on).length > 0) return undefined
  const unknown = facts.services.filter((code) => serviceOn(code, on) === undefined)
  if (unknown.length > 0) {
    return { finding: '市町村の判断', because: [`この日のサービスの一覧にないため（${unknown.join('、')}）`] }
  }
  return { finding: '求めない', because: ['計画案の対象になるサービスが申請にないため'] }
}

/** Since 2015-04-01: always, unless a care manager already plans for an adult. */
function asked(
  facts: PlanDraftNeedFacts,
  on: Temporal.PlainDate,
  underCareAssistance: () => Answer<PlanDraftNeed>,
): Answer<PlanDraftNeed> {
  const planned = plannedServices(facts, on)
  const citation = draftRequestCitation(facts.kind, planned)
  const names = planned.map(({ name }) => name).join('、')
  if (facts.careManagement === 'なし' || planned.some(({ group }) => group === '障害児通所給付')) {
    return { finding: '求める', because: [`${facts.kind}の支給決定（${names}）のため`], citation }
  }
  if (facts.careManagement === '介護扶助') return underCareAssistance()
  const proper = planned.filter(({ properToDisability }) => properToDisability !== false)
  const answer =
    proper.length === 0
      ? found(facts, '介護保険のケアプランに含められるサービスだけのため、', '求めない')
      : found(facts, `介護保険にないサービス（${proper.map(({ name }) => name).join('、')}）があるため、`)
  const doubtful = proper.filter(({ properToDisability }) => properToDisability === 'unconfirmed')
  return {
    ...answer,
    citation: sources.draftRequestUnlessCare,
    unconfirmed: doubtful.map(({ name }) => `${name}を障害福祉サービス固有のものとみてよいか`),
  }
}

/** What the municipality found decides; until it has said so, `meanwhile` does. */
function found(
  { municipalityFindsNeeded: needed }: PlanDraftNeedFacts,
  why: string,
  meanwhile: PlanDraftNeed = '市町村の判断',
): Answer<PlanDraftNeed> {
  if (needed === null) {
    return { finding: meanwhile, because: [`${why}市町村が必要と認める場合に求める`] }
  }
  return needed
    ? { finding: '求める', because: [`${why}市町村が必要と認めた場合に求める`, '市町村が必要と認めた'] }
    : {
        finding: '求めない',
        because: [`${why}市町村が必要と認めた場合に求める`, '市町村は必要と認めなかった'],
      }
}

function plannedServices(facts: PlanDraftNeedFacts, on: Temporal.PlainDate): Service[] {
  const planned = ['介護給付', '訓練等給付', '地域相談支援給付', '障害児通所給付']
  return servicesOn(on).filter(({ code, group }) => facts.services.includes(code) && planned.includes(group))
}

function isTransitional(day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, transitionEnd) < 0
}
