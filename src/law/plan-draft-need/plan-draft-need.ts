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
 * Reading   The day of the *decision* governs, not the day from which services are used: ask on that day.
 *           Services that the texts cover by 「等」, children's services in the transition, changes ex officio
 *           and 介護扶助 outside 京都市: see the readings.  [unconfirmed]
 */
import type { Answer, Mismatch, Provision } from '../kit/provision.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { sources } from '../texts/sources.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'
import { besideCarePlan, found } from './beside-care-plan.ts'
import { decisionDayGoverns } from './decision-day-governs.ts'
import { draftRequestCitation } from './draft-request-citation.ts'
import { kyotoBesideAssistance } from './kyoto-beside-assistance.ts'
import { type PlanDraftNeed, type PlanDraftNeedFacts, planDraftNeedFacts } from './plan-draft-need-facts.ts'
import { readings } from './plan-draft-need-readings.ts'
import { plannedServices, withoutDraft } from './without-draft.ts'

type Day = Temporal.PlainDate

/** A first decision has none before it. */
const noneBefore: Mismatch = {
  field: 'previousWithoutDraft',
  expected: '新規なら前の支給決定がないので、「いいえ」か「わからない・ない」にしてください',
}

const regimeStart = Temporal.PlainDate.from('2012-04-01')
const kyotoNotified = Temporal.PlainDate.from('2015-03-10')
const transitionEnd = Temporal.PlainDate.from('2015-04-01')

export const planDraftNeed: Provision<PlanDraftNeedFacts, PlanDraftNeed> = {
  id: 'plan-draft-need',
  title: '計画案の提出を求めるか',
  chapter: '計画案の要否',
  day: '支給決定をする日',
  facts: planDraftNeedFacts,
  readings: Object.values(readings),
  words: (finding) =>
    finding === '市町村の判断' ? '求めるかどうかは市町村が決める' : `計画案の提出を${finding}`,
  mismatches: ({ kind, services, previousWithoutDraft }, { on }) => [
    ...servicesMissingOn('services', services, on),
    ...(kind === '新規' && previousWithoutDraft === true ? [noneBefore] : []),
  ],
  wordings: [
    {
      from: regimeStart,
      until: transitionEnd,
      binds: 'nation',
      citation: sources.transition2012,
      says: '平成27年3月31日までに行う支給決定では、市町村が必要と認めるときに計画案の提出を求める（経過措置）。',
      decide: (facts, { on }) => transitional(facts, on),
    },
    {
      from: kyotoNotified,
      until: transitionEnd,
      binds: '京都市',
      citation: sources.kyotoTransition,
      says: '利用開始が平成27年4月1日でも、3月までに決定するものには経過措置がある。計画案が見込めなければ計画案なしで決定し、次の更新までに提出を求める。',
      decide: (facts, { on }) => kyotoTransitional(facts, on),
    },
    {
      from: transitionEnd,
      until: null,
      binds: 'nation',
      citation: sources.draftRequest,
      says: '支給決定・変更・更新のたびに計画案の提出を求める。介護保険のケアマネジメントを受ける人には、市町村が必要と認めるときに求める。',
      decide: (facts, { on }) =>
        asked(facts, on, () => ({
          ...found(facts, '介護扶助のケアマネジャーがついているため、'),
          citation: sources.draftRequestUnlessCare,
          unconfirmed: [readings.careAssistance.says],
        })),
    },
    {
      from: transitionEnd,
      until: null,
      binds: '京都市',
      citation: sources.draftRequest,
      says: '国の定めに加えて、生活保護の介護扶助でケアマネジャーがついている人の計画は原則として不要とする。',
      decide: (facts, { on }) =>
        asked(facts, on, () => kyotoBesideAssistance(facts, plannedServices(facts, on))),
    },
  ],
}

function transitional(facts: PlanDraftNeedFacts, on: Day): Answer<PlanDraftNeed> {
  const none = withoutDraft(facts, on)
  if (none !== undefined) return none
  const isForChild = plannedServices(facts, on).some(({ group }) => group === '障害児通所給付')
  const answer = found(facts, '平成27年3月31日までの決定のため、')
  return {
    ...answer,
    because: [...answer.because, ...decisionDayGoverns(facts, on)],
    unconfirmed: isForChild ? [readings.childTransition.says] : [],
  }
}

/** 記1(1) and 記1(2)ウ: who is decided on without a draft is asked for one by the next renewal. */
function kyotoTransitional(facts: PlanDraftNeedFacts, on: Day): Answer<PlanDraftNeed> {
  const answer = transitional(facts, on)
  if (withoutDraft(facts, on) !== undefined) return { ...answer, citation: sources.transition2012 }
  const start = facts.useFrom === null ? null : Temporal.PlainDate.compare(facts.useFrom, transitionEnd)
  const isLater = start === 1
  const later =
    '4月2日以降に始まるが3月中に決定するため、支給決定機関か障害者地域生活支援センターが個別に知らせる'
  return {
    ...answer,
    because: [
      ...answer.because,
      ...(isLater ? [later] : []),
      ...(answer.finding === '求める' ? [] : ['計画案なしで決定したときは、次の更新までに提出を求める']),
    ],
    citation: isLater
      ? planMakerSources.kyotoPeriodLater
      : start === 0
        ? planMakerSources.kyotoPeriodFromFirst
        : sources.kyotoTransition,
  }
}

/** Since 2015-04-01: always, unless a care manager already plans for an adult. */
function asked(
  facts: PlanDraftNeedFacts,
  on: Day,
  underCareAssistance: () => Answer<PlanDraftNeed>,
): Answer<PlanDraftNeed> {
  const none = withoutDraft(facts, on)
  if (none !== undefined) return none
  const planned = plannedServices(facts, on)
  const isForChild = planned.some(({ group }) => group === '障害児通所給付')
  const answer =
    facts.careManagement === 'なし' || isForChild
      ? always(facts, planned.map(({ name }) => name).join('、'))
      : facts.careManagement === '介護扶助'
        ? underCareAssistance()
        : besideCarePlan(facts, planned)
  return {
    citation: draftRequestCitation(facts.kind, planned),
    ...answer,
    because: [...answer.because, ...decisionDayGoverns(facts, on)],
  }
}

function always({ kind, previousWithoutDraft }: PlanDraftNeedFacts, names: string): Answer<PlanDraftNeed> {
  const owed = kind === '更新' && previousWithoutDraft === true
  const because =
    kind === '職権による変更' ? `${kind}（${names}）のため` : `${kind}の支給決定（${names}）のため`
  return {
    finding: '求める',
    because: [because, ...(owed ? ['前の支給決定は計画案なしだったため、この更新までに求める'] : [])],
    unconfirmed: kind === '職権による変更' ? [readings.officialChange.says] : [],
  }
}
