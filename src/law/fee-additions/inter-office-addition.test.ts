import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { interOfficeAddition } from './inter-office-addition.ts'

const core = {
  service: '放課後等デイサービス',
  role: 'コア連携事業所',
  selfPlan: true,
  severalOffices: true,
  oneBody: false,
  metThisMonth: true,
} as const
const rule = (facts: object = {}, on = '2024-04-01') => {
  const when = { on: Temporal.PlainDate.from(on), in: '北区' }
  const ruling = applyOn(when, interOfficeAddition, { ...core, ...facts } as never)
  return ruling.silent ? { silent: true } : { ...ruling, words: interOfficeAddition.words(ruling.finding) }
}
const units = '事業所間連携加算の単位数と番号を、公開の請求の資料のとおりと読むこと'
const oneBody = '利用する事業所のすべてが同じ法人のときは算定しないと読むこと'
const meeting = '会議をした月、または会議に参加した月に算定すると読むこと'
const code = '児童発達支援にも放課後等デイサービスと同じ単位数の加算があり、その番号はわからないとすること'

test.each([
  ['コア連携事業所', '（Ⅰ）', 500, '635710'],
  ['ほかの事業所', '（Ⅱ）', 150, '635711'],
])('%sは月に1回', (role, level, amount, number) => {
  const addition = `事業所間連携加算${level}`
  expect(rule({ role })).toMatchObject({
    finding: { addition, code: number, claimable: true, units: amount, missing: [] },
    because: [`${role}の${addition}は月に1回${amount}単位のため`],
    unconfirmed: [units, meeting],
    citation: { law: '平成24年厚生労働省告示第122号' },
    words: `${addition}を算定できる：月に1回${amount}単位`,
  })
  expect(rule({ role, service: '児童発達支援' })).toMatchObject({
    finding: { code: null, units: amount },
    unconfirmed: [units, meeting, code],
  })
})

test.each([
  ['計画案がセルフプランであること', { selfPlan: false }],
  ['複数の事業所を利用していること', { severalOffices: false }],
  ['すべてが同じ法人の運営ではないこと', { oneBody: true }],
  ['この月に連携の会議をした、または参加したこと', { metThisMonth: false }],
])('示されていない：%s', (asks, facts) => {
  expect(rule(facts)).toMatchObject({
    finding: { claimable: false, units: 0, missing: [asks] },
    because: [expect.any(String), `示されていない条件：${asks}`],
    words: `事業所間連携加算（Ⅰ）は算定できない：「${asks}」が示されていない`,
  })
})

test('同じ法人だけのときは、その読み方を言う', () => {
  expect(rule({ oneBody: true })).toMatchObject({ unconfirmed: [units, meeting, oneBody] })
})

test.each([
  ['2026-05-31', 2],
  ['2026-06-01', 3],
])('期中改定の前後：%s', (on, count) => {
  const ruling = rule({}, on)
  expect('unconfirmed' in ruling && ruling.unconfirmed).toHaveLength(count)
})

test('足りないものはすべて名指す', () => {
  expect(rule({ selfPlan: false, metThisMonth: false })).toMatchObject({
    words:
      '事業所間連携加算（Ⅰ）は算定できない：「計画案がセルフプランであること」が示されていない、「この月に連携の会議をした、または参加したこと」が示されていない',
  })
})

test('令和6年3月31日まではない', () => {
  expect(rule({}, '2024-03-31')).toEqual({ silent: true })
})

checkProvision(interOfficeAddition)
