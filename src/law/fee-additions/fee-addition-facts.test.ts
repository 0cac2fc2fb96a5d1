import { describe, expect, test } from 'vitest'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { whatWouldChange } from '../kit/what-would-change.ts'
import { dischargeAddition } from './discharge-addition.ts'
import { feeAddition } from './fee-addition.ts'
import { firstPlanAddition } from './first-plan-addition.ts'
import { handoverAddition } from './handover-addition.ts'
import { hospitalInformationAddition } from './hospital-information-addition.ts'
import { intensiveAddition } from './intensive-addition.ts'
import { interOfficeAddition } from './inter-office-addition.ts'
import { liaisonAddition } from './liaison-addition.ts'
import { localBaseAddition } from './local-base-addition.ts'
import { meetingAddition } from './meeting-addition.ts'
import { onSiteAddition } from './on-site-addition.ts'
import { percentAddition } from './percent-addition.ts'
import { staffAddition } from './staff-addition.ts'
import { upperLimitAddition } from './upper-limit-addition.ts'

test.each([
  [feeAddition, 'fee-addition'],
  [interOfficeAddition, 'inter-office-addition'],
  [percentAddition, 'percent-addition'],
  [upperLimitAddition, 'upper-limit-addition'],
])('%# 番めの規定は報酬の章にある', (provision, id) => {
  expect([provision.id, provision.chapter]).toEqual([id, '報酬'])
})

/** The numbers of one fact that, in place of the one given, would turn the answer. */
const turning = (given: unknown, field: string, facts: object) => {
  const provision = given as Provision<unknown, unknown>
  const name = factsSchema(provision.facts).properties?.[field]?.title
  const read = provision.facts.parse({ benefit: '計画相談支援', ...facts })
  return whatWouldChange({ on: Temporal.PlainDate.from('2026-06-01'), in: '北区' }, provision, read)
    .filter((change) => change.name === name)
    .map(({ becomes }) => becomes)
}

const discharge = { planMade: true, earlierTimes: 0, firstPlanAddition: false }
const firstPlan = {
  planFee: true,
  person: 'はじめて指定事業所の計画を作る人',
  overThreeMonths: true,
  handoverBefore: false,
  dischargeAddition: false,
}
const handover = { act: '会議参加', startsOther: true, phase: '期間中', earlierTimes: 0 }
const company = {
  act: '通院同行',
  baseFee: false,
  homeVisit: false,
  personJoined: false,
  otherAddition: false,
}
const liaison = { baseFee: '計画', firstPlanAddition: false, onlyLeftInstitution: false }
const hospitals = { ...liaison, act: '通院同行', times: 9 }
const localBase = { baseFee: '機能強化型（Ⅰ）（Ⅱ）の計画', isBase: true, reported: true }
const strong = { ...localBase, addition: '機能強化加算', times: 1 }
const urgent = { ...localBase, addition: '相談強化加算', coordinators: 1, nth: 1 }
const onSite = { visited: true, recorded: true, onlyOwnInstitution: false }
const specialist = { ...onSite, by: '相談支援専門員' }
const assistant = { ...onSite, by: '相談支援員' }
const peer = {
  addition: 'ピアサポート体制加算',
  baseFee: true,
  chief: false,
  core: false,
  guides: 'していない',
  peerTrained: true,
}
const area = { name: '特別地域加算', applies: true }

describe('数がいくつなら答えが変わるかを、上限の両側で言う', () => {
  test.each([
    ['退院・退所加算は3回まで', dischargeAddition, 'times', 9, discharge, '0 1 3 4'],
    ['初回加算は訪問した月を3まで', firstPlanAddition, 'visitMonths', 9, firstPlan, '0 1 2 3 4'],
    ['引継ぎの会議参加は2回まで', handoverAddition, 'times', 9, handover, '0 1 2 3'],
    ['入院時の情報は1回', hospitalInformationAddition, 'times', 9, { way: '訪問して伝えた' }, '0 1 2'],
    ['集中支援の通院同行は3回まで', intensiveAddition, 'times', 9, company, '0 1 2 3 4'],
    ['連携の面談は1回', liaisonAddition, 'times', 9, { ...liaison, act: '面談', hospitals: 0 }, '0 1 2 3 4'],
    ['連携の通院同行：5つの病院から減る', liaisonAddition, 'hospitals', 5, hospitals, '0 1 2'],
    ['連携の通院同行：2つの病院から', liaisonAddition, 'hospitals', 2, hospitals, '0 1 3 4'],
    ['相談強化加算は4回まで', localBaseAddition, 'times', 9, urgent, '0 1 2 4 5'],
    ['250人目', localBaseAddition, 'coordinators', 5, { ...strong, nth: 250 }, '0 1 2'],
    ['1人で300人目', localBaseAddition, 'nth', 300, { ...strong, coordinators: 1 }, '1 100'],
    ['1人で50人目', localBaseAddition, 'nth', 50, { ...strong, coordinators: 1 }, '101 200 201'],
    ['2人で300人目', localBaseAddition, 'nth', 300, { ...strong, coordinators: 2 }, '1 100 101 200'],
    ['2人で50人目', localBaseAddition, 'nth', 50, { ...strong, coordinators: 2 }, '201'],
    ['会議は1回', meetingAddition, 'times', 9, { atMonitoring: true, planFee: false }, '0 1 2'],
    ['専門員の50件目', onSiteAddition, 'nth', 50, specialist, '1 19 20 39'],
    ['専門員の10件目', onSiteAddition, 'nth', 10, specialist, '40'],
    ['相談支援員の50件目', onSiteAddition, 'nth', 50, assistant, '1 19'],
    ['相談支援員の10件目', onSiteAddition, 'nth', 10, assistant, '20 39 40'],
    ['当事者0.9人', staffAddition, 'peerTenths', 9, { ...peer, partnerTenths: 5 }, '4'],
    ['当事者0人', staffAddition, 'peerTenths', 0, { ...peer, partnerTenths: 5 }, '5'],
    ['同僚0.9人', staffAddition, 'partnerTenths', 9, { ...peer, peerTenths: 5 }, '4'],
    ['同僚0人', staffAddition, 'partnerTenths', 0, { ...peer, peerTenths: 5 }, '5'],
    ['割合のもと', percentAddition, 'units', 1572, area, '0 1 9 10 49 50'],
  ] as const)('%s', (_, provision, field, value, facts, becomes) => {
    expect(turning(provision, field, { ...facts, [field]: value }).join(' ')).toBe(becomes)
  })
})
