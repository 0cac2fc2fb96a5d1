import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../src/casework/case/file.ts'
import { guardianOf } from '../src/casework/case/guardian-of.ts'
import { applied, fileOf } from '../src/casework/case/sample-facts.ts'
import { certificateOf, grantNoticeOf } from '../src/casework/decision/grant-papers.ts'
import { monitoringSnapshot } from '../src/casework/monitoring/monitoring-snapshot.ts'
import { planSnapshot } from '../src/casework/plan/plan-snapshot.ts'
import { selfPlanSnapshot } from '../src/casework/self-plan/self-plan-snapshot.ts'
import { meetingSnapshot } from '../src/casework/service-meeting/meeting-snapshot.ts'
import { expectedAt } from '../src/casework/service-meeting/queries.ts'
import { samplePlan } from '../src/plan/content/sample-plan.ts'
import { emptySelfPlan } from '../src/plan/content/self-plan.ts'

const municipality = {
  number: '131177',
  name: '北区',
  prefecture: '東京都',
  head: '北区長',
  settings: {},
  demo: true,
}
const actor = {
  account: 'a',
  municipality: '131177',
  name: '例示 花子',
  role: '相談支援専門員',
  organisation: 'office',
  person: null,
} as const
const today = '2026-04-30'
const by = { actor, municipality, today, newId: () => 'new' }
/** The register keeps the mother for both of them. */
const person = {
  id: 'person',
  name: '見本 子',
  kana: 'ミホン　コ',
  birthDate: '2008-04-02',
  address: '北区',
  telephone: null,
  certificateNumber: '0000000018',
  guardian: { id: 'mother', name: '見本 母', kana: 'ミホン　ハハ', relation: '母' },
}
const mother = { name: '見本 母', kana: 'ミホン　ハハ', birth: '1980-01-01', address: '北区' }
const desk = { id: 'd', name: '窓口', area: '', purpose: '', address: null, telephone: '0', fax: null }
const terms = {
  services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
  monitoring: null,
  ceiling: { monthly: 0, from: '2026-05-01', until: '2027-04-30' },
  mealSupport: false,
  specialBenefit: null,
  ceilingManager: '',
  certificateNumber: '0000000018',
  reason: '必要',
  remarks: '',
  desk: 'd',
}
const consent = {
  madeOn: today,
  explainedOn: today,
  consentedOn: today,
  consentBy: '',
  means: '署名',
  deliveredOn: today,
} as const
const meeting = {
  heldOn: today,
  from: '10:00',
  to: '11:00',
  place: '',
  attended: [],
  personTookPart: '参加した',
  reason: null,
  absent: [],
  topics: [],
  remaining: null,
  next: null,
} as const
const report = {
  month: '2026-04',
  visitedOn: today,
  place: '居宅',
  placeNote: null,
  needs: [],
  overall: '',
  finding: '継続',
  consentOn: null,
  consentBy: null,
} as const

const adult = fileOf(applied({ services: ['22'] }))
const child = fileOf(applied({ target: '障害児', services: ['63'], guardian: 'mother' }))

const namesOn = (file: CaseFile) => {
  const of = { file, person, municipality, desk, today, terms, schedule: null, office: null, previous: null }
  const papers = { ...of, disabilities: [], guardian: mother }
  const office = 'みほん'
  const notice = grantNoticeOf(papers)
  const certificate = certificateOf(papers)
  return {
    あて名: notice.to.name,
    通知書の子ども: notice.to.child,
    受給者証を持つ人: certificate.holder.name,
    受給者証の子ども: certificate.child?.name ?? null,
    計画の保護者: planSnapshot(file, by, {
      stage: '案',
      content: samplePlan,
      consent,
      person,
      office,
      ceiling: null,
    }).person.guardian,
    セルフプランの保護者: selfPlanSnapshot(file, by, person, emptySelfPlan).person.guardian,
    モニタリングの保護者: monitoringSnapshot(file, by, {
      report,
      plan: samplePlan,
      person,
      office,
      ceiling: null,
    }).person.guardian,
    会議の保護者: meetingSnapshot(file, by, meeting, person, office).person.guardian,
    会議に出る人: expectedAt({ file, person, relation: '', actor, today }, { office, providers: [] }).map(
      ({ name }) => name,
    ),
  }
}

describe('保護者が登録に残っているとき', () => {
  test('18歳以上の人が自分で申請したなら、どの書類にも保護者は出ない', () => {
    expect(guardianOf({ file: adult, person })).toBeNull()
    expect(namesOn(adult)).toEqual({
      あて名: '見本 子',
      通知書の子ども: null,
      受給者証を持つ人: '見本 子',
      受給者証の子ども: null,
      計画の保護者: null,
      セルフプランの保護者: null,
      モニタリングの保護者: null,
      会議の保護者: null,
      会議に出る人: ['見本 子', '例示 花子'],
    })
  })
  test('保護者が申請したなら、どの書類にも保護者が出る', () => {
    expect(namesOn(child)).toEqual({
      あて名: '見本 母',
      通知書の子ども: '見本 子',
      受給者証を持つ人: '見本 母',
      受給者証の子ども: '見本 子',
      計画の保護者: '見本 母',
      セルフプランの保護者: '見本 母',
      モニタリングの保護者: '見本 母',
      会議の保護者: '見本 母',
      会議に出る人: ['見本 子', '見本 母', '例示 花子'],
    })
  })
})
