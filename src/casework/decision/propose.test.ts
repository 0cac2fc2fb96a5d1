import { expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { type CaseFile, emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import { certificateNumberField, certificateNumberOf, serialOf } from './certificate-number.ts'
import type { GrantFacts } from './grant-facts.ts'
import { proposeGrant } from './propose-grant.ts'
import { proposeInterval } from './propose-interval.ts'
import { writtenMonths } from './written-months.ts'

const ground = { title: '', source: '', unconfirmed: false }
const applied = (kind: '新規' | '更新', services: string[]): Fact => ({
  type: 'application-registered',
  on: '2026-04-01',
  kind,
  target: '障害者',
  services,
  needsCategory: false,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
})
const office: Fact = { type: 'office-contracted', on: '2026-04-05', office: 'office' }
const category: Fact = {
  type: 'category-judged',
  on: '2026-04-20',
  category: '区分4',
  from: '2026-05-01',
  until: '2026-12-31',
  document: 'd',
}
const file = (...facts: Fact[]) => replay(emptyCase('case', 'person', '2026-1'), facts)
const when = { today: '2026-04-30', municipality: '北区' }
const birthDate = '1990-07-15'
const factsOf = (file: CaseFile, more: Partial<GrantFacts> = {}): GrantFacts => ({
  ...{ file, birthDate, today: when.today, previous: null },
  municipality: { name: '北区', prefecture: '東京都', settings: {} },
  ...more,
})

test('新規は翌月1日から、法の上限までを提案する', () => {
  expect(proposeGrant(factsOf(file(applied('新規', ['46', '11']))))).toMatchObject([
    { code: '46', amount: null, unit: '日/月', from: '2026-05-01', until: '2029-04-30' },
    { code: '11', unit: '時間/月', from: '2026-05-01', until: '2027-04-30' },
  ])
})

test('介護給付は、区分の有効期間が先に終わるならそこまでを提案する', () => {
  expect(proposeGrant(factsOf(file(applied('新規', ['11', '46']), category)))).toMatchObject([
    { code: '11', until: '2026-12-31' },
    { code: '46', until: '2029-04-30' },
  ])
})

test('就労選択支援は、法の上限の2か月ではなく、ふつうの1か月を提案する', () => {
  expect(proposeGrant(factsOf(file(applied('新規', ['48']))))).toMatchObject([
    { code: '48', unit: '日/月', from: '2026-05-01', until: '2026-05-31' },
  ])
})

test.each([
  ['誕生月の末日', '2026-07-31'],
  ['誕生月の前の月の末日', '2026-06-30'],
  ['そろえない', '2027-04-30'],
] as const)('終わりは、市町村のそろえ方（%s）で提案する', (alignment, until) => {
  const municipality = { name: '北区', prefecture: '東京都', settings: { alignment } }
  expect(proposeGrant(factsOf(file(applied('新規', ['11'])), { municipality }))).toMatchObject([{ until }])
})

test('就労選択支援は、そろえても、ふつうの1か月を長くしない', () => {
  const municipality = {
    name: '北区',
    prefecture: '東京都',
    settings: { alignment: '誕生月の前の月の末日' },
  } as const
  expect(proposeGrant(factsOf(file(applied('新規', ['48'])), { municipality }))).toMatchObject([
    { until: '2026-05-31', alignment: { finding: { until: '2026-06-30' } } },
  ])
})

test('単位は規定の単位で、国の定めがないものは市町村の定めによる', () => {
  const units = proposeGrant(factsOf(file(applied('新規', ['14', '33', '54', '移動支援']))))
  expect(units.map(({ unit }) => unit)).toEqual(['単位/月', '当該月の日数', '月', '市町村の定めによる'])
})

test('区分がいらない同行援護と、もう過ぎた区分では、期間を短くしない', () => {
  expect(proposeGrant(factsOf(file(applied('新規', ['15']), category)))).toMatchObject([
    { until: '2027-04-30' },
  ])
  const old = file(applied('新規', ['11']), { ...category, until: '2026-04-30' })
  expect(proposeGrant(factsOf(old))).toMatchObject([{ until: '2027-04-30' }])
})

test('更新は、前の決定が終わる次の日から、前の量で提案する', () => {
  const services = [{ code: '11', amount: 20.5, unit: '時間/月', from: '2025-06-10', until: '2026-05-31' }]
  const before = {
    type: 'grant-decided' as const,
    on: '2025-06-01',
    services,
    monitoring: null,
    notice: 'n',
    certificate: 'c',
  }
  expect(proposeGrant(factsOf(file(applied('更新', ['11'])), { previous: before }))).toMatchObject([
    { amount: 20.5, from: '2026-06-01', until: '2027-05-31' },
  ])
})

test('モニタリングの間隔は相談支援事業所の計画だけに提案する', () => {
  const of = (...facts: Fact[]) => proposeInterval(file(...facts), { ...when, birthDate: '1990-01-01' })
  expect(of(applied('新規', ['46']), office)).toMatchObject({ finding: { months: 1, later: 6 } })
  expect(of(applied('更新', ['11']), office)).toMatchObject({ finding: { months: 3, later: 3 } })
  expect(
    of(applied('新規', ['46']), { type: 'self-plan-chosen', on: '2026-04-02', reason: '本人の希望' }),
  ).toBeNull()
})

test('受給者証番号：9けたと検証番号', () => {
  expect([1, 2, 123].map(certificateNumberOf)).toEqual(['0000000018', '0000000026', '0000001230'])
  expect(serialOf('0000000018')).toBe(1)
  expect(serialOf('0000000019')).toBeNull()
})

test('合わない検証番号は、断らずに一度だけ確かめる', () => {
  const field = certificateNumberField({ label: '受給者証番号', hint: '' })
  expect(field.read({ number: ['００００００００１８'] }, 'number')).toEqual({
    ok: true,
    value: '0000000018',
  })
  expect(field.read({ number: ['0000000019'] }, 'number')).toMatchObject({
    ok: false,
    problems: [{ says: expect.stringContaining('証に書いてあるとおり') }],
  })
  expect(field.read({ number: ['0000000019'], 'number._confirmed': ['0000000019'] }, 'number')).toEqual({
    ok: true,
    value: '0000000019',
  })
  expect(field.read({ number: ['123'] }, 'number')).toMatchObject({ ok: false })
})

test('見直す月は、年を一度だけ書く', () => {
  expect(writtenMonths(['2026-05', '2026-10', '2027-04'])).toBe('令和8年5月、10月、令和9年4月')
})
