import { openFollowUp } from '../../src/casework/application/open-follow-up.ts'
import { registerApplication } from '../../src/casework/application/register-application.ts'
import { replaceGuardian } from '../../src/casework/application/replace-guardian.ts'
import { withdraw } from '../../src/casework/application/withdraw.ts'
import type { Target } from '../../src/casework/case/fact.ts'
import type { CaseFile } from '../../src/casework/case/file.ts'
import { monthsLeft } from '../../src/casework/case/months-left.ts'
import type { By, Outcome } from '../../src/casework/case/move.ts'
import { writeDraft } from '../../src/casework/case/plan-content-draft.ts'
import { reviewSchedule } from '../../src/casework/case/review-schedule.ts'
import { samplePerson as person } from '../../src/casework/case/sample-person.ts'
import { callCentre } from '../../src/casework/centre-help/call-centre.ts'
import { holdCoordination } from '../../src/casework/coordination/hold-coordination.ts'
import { decideGrant } from '../../src/casework/decision/decide-grant.ts'
import type { GrantTerms } from '../../src/casework/decision/grant-terms.ts'
import { hasMonitoring } from '../../src/casework/decision/propose-interval.ts'
import { refuseGrant } from '../../src/casework/decision/refuse-grant.ts'
import { decideDraftNeed } from '../../src/casework/draft-request/decide-draft-need.ts'
import { reissueLetter } from '../../src/casework/draft-request/reissue-letter.ts'
import { requestPlanDraft } from '../../src/casework/draft-request/request-plan-draft.ts'
import { keepIndividualPlan } from '../../src/casework/individual-plan/keep-individual-plan.ts'
import { giveBackGrantEnd } from '../../src/casework/levelling/give-back-grant-end.ts'
import { moveGrantEnd } from '../../src/casework/levelling/move-grant-end.ts'
import { reportMonitoring } from '../../src/casework/monitoring/report-monitoring.ts'
import { rowsFromPlan } from '../../src/casework/monitoring/rows-from-plan.ts'
import { acceptAsk, refusalReasons, refuseAsk } from '../../src/casework/office-contract/answer-ask.ts'
import { askOffice } from '../../src/casework/office-contract/ask-office.ts'
import { recordContract } from '../../src/casework/office-contract/record-contract.ts'
import { markMended } from '../../src/casework/plan/mark-mended.ts'
import { recordDelivery } from '../../src/casework/plan/record-delivery.ts'
import { returnPlanDraft } from '../../src/casework/plan/return-plan-draft.ts'
import { submitPlan } from '../../src/casework/plan/submit-plan.ts'
import { submitPlanDraft } from '../../src/casework/plan/submit-plan-draft.ts'
import { writePlan } from '../../src/casework/plan/write-plan.ts'
import { beginService } from '../../src/casework/provider-contract/begin-service.ts'
import { contractProvider } from '../../src/casework/provider-contract/contract-provider.ts'
import { nameProvider } from '../../src/casework/provider-contract/name-provider.ts'
import { askHelper } from '../../src/casework/self-plan/ask-helper.ts'
import { chooseSelfPlan } from '../../src/casework/self-plan/choose-self-plan.ts'
import { explainSelfPlan } from '../../src/casework/self-plan/explain-self-plan.ts'
import { submitFront } from '../../src/casework/self-plan/submit-front.ts'
import { submitSelfPlan } from '../../src/casework/self-plan/submit-self-plan.ts'
import { wishCopy } from '../../src/casework/self-plan/wish-copy.ts'
import { callMeeting } from '../../src/casework/service-meeting/call-meeting.ts'
import { recordMeeting } from '../../src/casework/service-meeting/record-meeting.ts'
import { judgeCategory } from '../../src/casework/support-category/judge-category.ts'
import { notifyCategory } from '../../src/casework/support-category/notify-category.ts'
import { recordSurvey } from '../../src/casework/support-category/record-survey.ts'
import type { PlanContent } from '../../src/plan/content/plan-content.ts'
import { samplePlan } from '../../src/plan/content/sample-plan.ts'
import { emptySelfPlan } from '../../src/plan/content/self-plan.ts'

/** Picks one of some: the first is the one that is most likely in order. */
export type Pick = <T>(some: readonly [T, ...T[]]) => T

type Try = (file: CaseFile, by: By, pick: Pick) => Outcome

export const world = {
  case: '00000000-0000-4000-8000-000000000100',
  person: '00000000-0000-4000-8000-000000000200',
  guardian: '00000000-0000-4000-8000-000000000201',
  otherGuardian: '00000000-0000-4000-8000-000000000202',
  offices: ['00000000-0000-4000-8000-000000000300', '00000000-0000-4000-8000-000000000301'],
  providers: ['00000000-0000-4000-8000-000000000400', '00000000-0000-4000-8000-000000000401'],
  centre: '00000000-0000-4000-8000-000000000500',
} as const

const ground = { title: '試験', source: '試験法1条', unconfirmed: false }
const around = (day: string): readonly [string, string, string] => {
  const date = Temporal.PlainDate.from(day)
  return [day, date.subtract({ days: 40 }).toString(), date.add({ days: 3 }).toString()]
}
const consent = (day: string) => ({
  ...{ madeOn: day, explainedOn: day, consentedOn: day, consentBy: '見本 太郎', deliveredOn: day },
  means: '署名' as const,
})
const selfPlan = {
  ...emptySelfPlan,
  ...{ writerName: '見本 太郎', hopes: '家にいたい', troubles: '外出', achievements: '買い物に行ける。半年' },
  ...{ measures: '生活介護に週5日通う', considerations: 'ゆっくり話す' },
}
const offers = ['計画相談', '障害児相談'] as const
const office = (id: string, pick: Pick) => ({
  id,
  accepting: pick([true, true, true, false]),
  offers: pick([offers, offers, ['障害児相談']]),
})
const planPaper = (by: By, pick: Pick) => ({
  base: pick([1, 0, 7]),
  content: pick<PlanContent>([samplePlan, samplePlan, { ...samplePlan, policy: null, needs: [] }]),
  consent: consent(pick(around(by.today))),
  ceiling: null,
  ...{ person, office: '相談支援センターみほん' },
})

/** Every move of the product, with inputs of the right type. */
export const moves: Readonly<Record<string, Try>> = {
  registerApplication: (file, by, pick) => {
    const target = pick<Target>(['障害者', '障害者', '障害児'])
    return registerApplication(file, by, {
      on: pick(around(by.today)),
      kind: pick(['新規', '変更', '更新']),
      target,
      services: pick([['22', '11'], ['46'], ['63'], []]),
      needsCategory: pick([true, false]),
      careManagement: pick(['なし', '介護保険', '介護扶助']),
      draftNeed: pick(['求める', '求める', '市町村の判断', '求めない']),
      ...{ ground, previous: null, record: {} },
      guardian: target === '障害児' ? pick([world.guardian, null]) : pick([null, world.guardian]),
    })
  },
  withdraw: (file, by, pick) =>
    withdraw(file, by, { on: pick(around(by.today)), reason: pick([null, '引っ越し']) }),
  openFollowUp: (file, by, pick) =>
    openFollowUp(file, by, { kind: pick(['更新', '変更']), next: by.newId() }),
  decideDraftNeed: (file, by, pick) =>
    decideDraftNeed(file, by, {
      proposal: { silent: true, provision: 'x', title: '試験', on: by.today, in: '北区' },
      decided: pick(['求める', '求めない']),
      reason: '試験',
    }),
  requestPlanDraft: (file, by, pick) =>
    requestPlanDraft(file, by, {
      due: pick(around(by.today)),
      basis: [],
      decided: pick([true, true, false]),
      letter: {} as never,
      ticket: null,
    }),
  reissueLetter: (file, by, pick) =>
    reissueLetter(file, by, {
      letter: pick([{}, null]),
      to: { name: '見本 太郎', address: '', child: null },
      ticket: { account: 'a', site: '', receipt: '', code: '', validUntil: by.today },
    }),
  askOffice: (file, by, pick) => askOffice(file, by, office(pick(world.offices), pick)),
  acceptAsk: (file, by, pick) =>
    acceptAsk(file, by, { on: pick(around(by.today)), explained: pick([true, true, false]) }),
  refuseAsk: (file, by, pick) => refuseAsk(file, by, { reason: pick(refusalReasons) }),
  recordContract: (file, by, pick) =>
    recordContract(file, by, { office: office(pick(world.offices), pick), on: pick(around(by.today)) }),
  chooseSelfPlan: (file, by, pick) =>
    chooseSelfPlan(file, by, { reason: pick(['本人の希望', '作れる事業所がない', '待機']) }),
  explainSelfPlan: (file, by, pick) =>
    explainSelfPlan(file, by, { on: pick(around(by.today)), way: pick(['窓口', '電話']) }),
  askHelper: (file, by, pick) => askHelper(file, by, { provider: pick(world.providers) }),
  submitFront: (file, by, pick) =>
    submitFront(file, by, {
      document: file.draft?.document ?? null,
      base: 1,
      content: pick([selfPlan, { ...selfPlan, troubles: null, unsure: ['troubles'] }, emptySelfPlan]),
      person,
    }),
  wishCopy: (file, by) => wishCopy(file, by, null),
  writeDraft: (file, by, pick) =>
    writeDraft(file, by, {
      document: file.draft?.document ?? null,
      base: pick([0, 1, 5]),
      kind: pick(['plan-draft', 'self-plan']),
      content: samplePlan,
    }),
  submitPlanDraft: (file, by, pick) =>
    submitPlanDraft(file, by, { document: file.draft?.document ?? null, ...planPaper(by, pick) }),
  submitSelfPlan: (file, by, pick) =>
    submitSelfPlan(file, by, {
      document: file.draft?.document ?? null,
      base: 1,
      content: pick([selfPlan, selfPlan, emptySelfPlan]),
      person,
    }),
  returnPlanDraft: (file, by) => returnPlanDraft(file, by, { reason: '試験' }),
  recordSurvey: (file, by, pick) =>
    recordSurvey(file, by, {
      document: { id: by.newId(), base: 0 },
      record: {
        on: pick([...around(by.today), null]),
        ...{ surveyor: '見本', place: '自宅', overview: '試験', remarks: null },
        firstJudgement: pick(['区分3', '非該当', null]),
      },
      finished: pick([true, false]),
    }),
  judgeCategory: (file, by, pick) =>
    judgeCategory(file, by, {
      on: pick(around(by.today)),
      category: pick(['区分4', '非該当', '区分1']),
      from: by.today,
      until: pick([
        Temporal.PlainDate.from(by.today).add({ years: 3 }).toString(),
        Temporal.PlainDate.from(by.today).subtract({ days: 1 }).toString(),
      ]),
      record: { category: '区分4', months: 36, opinion: null, proposedUntil: by.today, ruling: {} },
    }),
  notifyCategory: (file, by, pick) =>
    notifyCategory(file, by, { notice: { decidedOn: pick(around(by.today)) } as never }),
  holdCoordination: (file, by, pick) =>
    holdCoordination(file, by, {
      heldOn: pick(around(by.today)),
      finding: pick(['支給が適当', '支給が適当', '支給は不適当']),
      ...{ attendees: '', points: '', reasons: '' },
    }),
  decideGrant: (file, by, pick) => {
    const terms = termsOn(file, by, pick)
    const when = { today: by.today, municipality: by.municipality.name }
    const schedule = terms.monitoring && reviewSchedule(terms, when)
    return decideGrant(file, by, {
      ...{ terms, schedule, proposed: {} },
      ...{ notice: {} as never, certificate: {} as never },
    })
  },
  refuseGrant: (file, by) => refuseGrant(file, by, { reason: '試験', notice: {} as never }),
  nameProvider: (file, by, pick) =>
    nameProvider(file, by, {
      provider: pick(world.providers),
      service: pick([file.grant?.services[0]?.code ?? '22', '22', '46']),
      offers: pick([true, true, false]),
    }),
  contractProvider: (file, by, pick) => {
    const line = file.providers.find((one) => one.contracted === null) ?? file.providers[0]
    return contractProvider(file, by, {
      provider: pick([line?.provider ?? world.providers[0], ...world.providers]),
      service: pick([line?.service ?? '22', '46']),
      amount: pick([5, 1, 100, null]),
      on: pick(around(by.today)),
    })
  },
  beginService: (file, by, pick) => {
    const line = file.providers.find((one) => one.contracted !== null && one.begun === null)
    return beginService(file, by, {
      provider: pick([line?.provider ?? world.providers[0], ...world.providers]),
      service: pick([line?.service ?? '22', '46']),
      on: pick(around(by.today)),
    })
  },
  recordMeeting: (file, by, pick) =>
    recordMeeting(file, by, {
      meeting: {
        heldOn: pick(around(by.today)),
        ...{ from: '10:00', to: '11:00', place: '', attended: [], absent: [], topics: [] },
        personTookPart: pick(['参加した', '参加していない']),
        ...{ reason: null, remaining: null, next: null },
      },
      ...{ person, office: '相談支援センターみほん' },
    }),
  writePlan: (file, by, pick) =>
    writePlan(file, by, {
      document: file.plan?.document ?? null,
      base: pick([0, 1]),
      content: pick([samplePlan, { ...samplePlan, needs: [] }]),
    }),
  submitPlan: (file, by, pick) =>
    submitPlan(file, by, { document: file.plan?.document ?? null, ...finalPaper(by, pick) }),
  reportMonitoring: (file, by, pick) =>
    reportMonitoring(file, by, {
      report: {
        month: pick([monthsLeft(file)[0] ?? '2026-04', '2031-01']),
        visitedOn: pick(around(by.today)),
        ...{ place: '居宅', placeNote: null, overall: '試験', consentOn: null, consentBy: null },
        needs: rowsFromPlan(samplePlan).map((row) => ({ ...row, provision: '週2回' })),
        finding: pick(['継続', '継続', '継続', '変更が必要', '更新が必要', '終了']),
      },
      ...{ plan: samplePlan, person, office: '相談支援センターみほん', ceiling: null },
    }),
  callMeeting: (file, by, pick) =>
    callMeeting(file, by, {
      meets: pick([Temporal.PlainDate.from(by.today).add({ days: 7 }).toString(), ...around(by.today)]),
      ...{ from: '10:00', place: '', about: null, invited: [] },
    }),
  keepIndividualPlan: (file, by, pick) =>
    keepIndividualPlan(file, by, {
      provider: pick([file.providers[0]?.provider ?? world.providers[0], ...world.providers]),
      ...{ document: null, base: 0 },
      content: { madeOn: pick(around(by.today)), goals: [], note: null },
    }),
  markMended: (file, by, pick) =>
    markMended(file, by, {
      written: {
        id: pick([file.draft?.returned?.document ?? world.case, world.case]),
        ...{ version: 1, content: { reason: '試験' } },
      },
      mended: [],
    }),
  recordDelivery: (file, by, pick) =>
    recordDelivery(file, by, {
      on: pick(around(by.today)),
      stage: pick(['案', '計画']),
      to: { holder: '本人', party: file.person },
      means: '手渡し',
      consentedOn: null,
    }),
  callCentre: (file, by) => callCentre(file, by, { centre: world.centre }),
  moveGrantEnd: (file, by, pick) => {
    const decided = ((file.movedEnd?.decided ?? file.grant)?.services ?? [])
      .map(({ until }) => until)
      .sort()[0]
    const last = Temporal.PlainDate.from(by.today).toPlainYearMonth().add({ months: 4 })
    const end = last.toPlainDate({ day: 31 }).toString()
    return moveGrantEnd(file, by, {
      proposal: by.newId(),
      decided: pick([decided ?? '2030-03-31', '2019-03-31']),
      end: pick([end, '2031-03-31']),
      agreedOn: by.today,
    })
  },
  giveBackGrantEnd: (file, by, pick) =>
    giveBackGrantEnd(file, by, { proposal: pick([file.movedEnd?.moves.at(-1)?.proposal ?? 'x', 'x']) }),
  replaceGuardian: (file, by, pick) =>
    replaceGuardian(file, by, {
      guardian: pick([world.otherGuardian, world.guardian, null]),
    }),
}

const named = { provider: 'みほん工房', person: '作業 次郎', phone: '000', fee: '0円' }
const finalPlan = { ...samplePlan, needs: samplePlan.needs.map((need) => ({ ...need, ...named })) }
const finalPaper = (by: By, pick: Pick) => ({
  ...planPaper(by, pick),
  content: pick<PlanContent>([finalPlan, finalPlan, samplePlan]),
})

const termsOn = (file: CaseFile, by: By, pick: Pick): GrantTerms => {
  const from = Temporal.PlainDate.from(by.today).add({ months: 1 }).with({ day: 1 })
  const until = from.add({ years: 1 }).subtract({ days: 1 }).toString()
  const services = (file.application?.services ?? []).map((code) => ({
    ...{ code, from: from.toString(), until: pick([until, until, until, '2020-01-01']) },
    ...{ amount: pick([20, 20, null]), unit: '日/月' },
  }))
  return {
    services: pick([services, services, services, []]),
    monitoring: pick([hasMonitoring(file), hasMonitoring(file), !hasMonitoring(file)])
      ? { every: pick([6, 3, 1]), freshMonthly: pick([true, false]), counted: '翌月から' as const }
      : null,
    ceiling: { monthly: 0, from: from.toString(), until },
    ...{ mealSupport: false, specialBenefit: null, ceilingManager: '', certificateNumber: '0000000018' },
    ...{ reason: '', remarks: '', desk: 'desk' },
  }
}
