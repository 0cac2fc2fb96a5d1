import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { claimLimit } from './claim-limit.ts'
import { userBurden } from './user-burden.ts'

const put = (provision: Provision<never, never>, on: string, facts: object, place = '京都市') => {
  const reply = ask(provision as unknown as Provision<unknown, unknown>, { on, in: place, facts })
  return 'problems' in reply ? reply : { ...reply.ruling, ...{ problems: [] } }
}
const april2024 = { safeUntil: '2026-04-30', goneFrom: '2029-07-01' }
const unconfirmed = [
  '請求の時効を、どんなに短くても報酬の月の翌月の1日から2年と読むこと',
  '請求の時効を、どんなに長くても報酬の月の翌々々月の1日から5年（地方自治法の一般の時効）と読むこと',
]
const limit = claimLimit as unknown as Provision<never, never>

test.each([
  ['翌月のはじめ', '2024-05-01', '請求できる', '2024-04の翌月1日から2年たっていないため'],
  ['2年の前の日', '2026-04-30', '請求できる', '2024-04の翌月1日から2年たっていないため'],
  [
    '2年の日',
    '2026-05-01',
    '職員が確かめる',
    '2024-04の翌月1日から2年たち、時効が2年か5年かで答えが分かれるため',
  ],
  [
    '5年の前の日',
    '2029-06-30',
    '職員が確かめる',
    '2024-04の翌月1日から2年たち、時効が2年か5年かで答えが分かれるため',
  ],
  ['5年の日', '2029-07-01', '時効', '2024-04の翌々々月1日から5年たったため'],
])('令和6年4月分の請求：%s', (_, on, state, why) => {
  const finding = { state, ...april2024 }
  expect(put(limit, on, { month: '2024-04' })).toMatchObject({ finding, because: [why], unconfirmed })
  expect(claimLimit.words(finding as never)).toBe(
    `${state}（2026-04-30まではどの読み方でも請求でき、2029-07-01からは時効）`,
  )
})

test('根拠の条は確かめるべきものとして示す', () => {
  expect(put(limit, '2024-05-01', { month: '2024-04' })).toMatchObject({
    citation: { law: '地方自治法', article: '第236条第1項', confidence: 'unconfirmed' },
  })
})

test('まだ終わらない月は請求できない', () => {
  expect(put(limit, '2024-04-30', { month: '2024-04' })).toMatchObject({
    problems: [{ field: 'month', expected: '請求する日より前に終わった月を入れてください' }],
  })
})

test.each([
  ['計画相談支援', '京都市', '第51条の17'],
  ['障害児相談支援', '京都市', '第24条の26'],
  ['計画相談支援', '北区', '計画作成にかかる費用は？'],
  ['障害児相談支援', '北区', '計画作成にかかる費用は？'],
])('%sの利用者の負担はない（%s）', (benefit, place, article) => {
  const rule = userBurden as unknown as Provision<never, never>
  expect(put(rule, '2024-04-01', { benefit }, place)).toMatchObject({
    finding: { municipalityTenths: 10, personTenths: 0 },
    because: [`${benefit}の給付は費用の全額のため`],
    citation: { article, binds: place === '北区' ? '北区' : 'nation' },
    unconfirmed: [],
  })
  expect(userBurden.words({ municipalityTenths: 10, personTenths: 0 })).toBe(
    '費用の10割を市町村が給付し、利用者の負担はない',
  )
})

checkProvision(claimLimit, [{ month: '2012-02' }])
checkProvision(userBurden)
