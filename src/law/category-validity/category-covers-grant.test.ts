import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { categoryCoversGrant } from './category-covers-grant.ts'

const notBeyond = '介護給付の支給決定期間を、障害支援区分の有効期間の終わりまでとすること'
const notNeeded = '同行援護と、介護給付でないサービスには、区分の有効期間がかかわらないこと'
const reply = (facts: Record<string, unknown>, on = '2026-05-01') =>
  ask(categoryCoversGrant as Provision<unknown, unknown>, { on, in: '北区', facts })

checkProvision(categoryCoversGrant)

const end = '2027-03-31'
test.each([
  ['一日早く終わる', '11', '2027-03-30', end, '収まる', end, notBeyond],
  ['同じ日に終わる', '11', '2027-03-31', end, '収まる', end, notBeyond],
  ['一日あとに終わる', '11', '2027-04-01', end, 'こえる', end, notBeyond],
  ['施設入所支援が一日あとに終わる', '32', '2027-04-01', end, 'こえる', end, notBeyond],
  ['認定がない（障害児の短期入所など）', '24', '2027-04-01', null, '区分の認定がない', null, null],
  ['同行援護', '15', '2027-04-01', end, '区分にかかわらない', null, notNeeded],
  ['就労継続支援B型', '46', '2027-04-01', end, '区分にかかわらない', null, notNeeded],
  ['共同生活援助', '33', '2027-04-01', end, '区分にかかわらない', null, notNeeded],
  ['移動支援', '移動支援', '2027-04-01', null, '区分にかかわらない', null, notNeeded],
])('%s', (_, service, until, categoryUntil, covers, mayRunUntil, reading) => {
  expect(reply({ service, until, categoryUntil })).toMatchObject({
    ruling: { finding: { covers, mayRunUntil }, unconfirmed: reading === null ? [] : [reading] },
  })
})

test.each([
  [
    { service: '11', until: '2027-04-01', categoryUntil: end },
    '居宅介護の期間が2027-04-01まで、区分の有効期間が2027-03-31までのため',
  ],
  [
    { service: '24', until: end, categoryUntil: null },
    '障害支援区分の認定がないため（障害児は認定を受けない）',
  ],
  [{ service: '15', until: end, categoryUntil: end }, '同行援護は障害支援区分がいらないため'],
  [{ service: '46', until: end, categoryUntil: end }, '就労継続支援B型は介護給付ではないため'],
])('理由：%o', (facts, why) => {
  expect(reply(facts)).toMatchObject({
    ruling: { because: [why], citation: { article: '支給決定の有効期間と区分の有効期間' } },
  })
})

test.each([
  ['前の日', '2026-04-30', 'problems'],
  ['同じ日', '2026-05-01', 'ruling'],
])('始まる日（2026-05-01）の%sに終わる期間', (_, until, answered) => {
  const given = reply({ service: '11', until, categoryUntil: end })
  expect(given).toHaveProperty(answered)
  if ('problems' in given)
    expect(given.problems).toMatchObject([
      { field: 'until', expected: '支給決定の始まる日（2026-05-01）か、それより後の日' },
    ])
})

test('その日にないサービスは断る', () => {
  expect(reply({ service: '48', until: end, categoryUntil: null }, '2025-09-30')).toMatchObject({
    problems: [{ field: 'service' }],
  })
})

test('その日にないサービスは番号で言う', () => {
  const when = { on: Temporal.PlainDate.from('2025-09-30'), in: '北区' }
  const facts = categoryCoversGrant.facts.parse({ service: '48', until: end, categoryUntil: end })
  expect(applyOn(when, categoryCoversGrant, facts)).toMatchObject({
    because: ['48は介護給付ではないため'],
  })
})

test('障害程度区分のころは何も言わない', () => {
  const facts = { service: '11', until: end, categoryUntil: end }
  expect(reply(facts, '2014-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply(facts, '2014-04-01')).toMatchObject({ ruling: { silent: false } })
})

test('言葉', () => {
  const said = (covers: 'こえる' | '収まる') => categoryCoversGrant.words({ covers, mayRunUntil: end })
  expect(said('こえる')).toBe('区分の有効期間（2027-03-31まで）をこえる')
  expect(said('収まる')).toBe('区分の有効期間（2027-03-31まで）に収まる')
  expect(categoryCoversGrant.words({ covers: '区分の認定がない', mayRunUntil: null })).toBe(
    '区分の認定がない',
  )
})

test('名前', () => {
  const { id, chapter } = categoryCoversGrant
  expect([id, chapter]).toEqual(['category-covers-grant', '障害支援区分'])
})
