import { describe, expect, test } from 'vitest'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { categoryMinimum } from './category-minimum.ts'

const plain = {
  use: 'ふつうの利用',
  category: '区分3',
  isChild: false,
  age: 40,
  inFacility: false,
  behaviourPoints: null,
  condition: null,
}
const reply = (facts: Record<string, unknown>, on = '2026-04-01') =>
  ask(categoryMinimum as Provision<unknown, unknown>, { on, in: '北区', facts: { ...plain, ...facts } })
const transitional = '経過措置（旧身体障害者療護施設の入所者など）に当たらないこと'

describe('障害児', () => {
  const other = '居宅介護と短期入所のほかでも、障害児には相当する心身の状態を確かめること'
  const child = { isChild: true, age: 10, category: 'まだ認定がない' }
  test.each([
    ['11', []],
    ['24', []],
    ['13', [other]],
    ['14', [other]],
    ['21', [other]],
    ['22', [other]],
    ['32', [other]],
  ])('%s は相当する心身の状態を職員が確かめる', (service, unconfirmed) => {
    expect(reply({ ...child, service })).toMatchObject({
      ruling: {
        finding: { meets: '職員が確かめる', minimum: null, conditions: ['相当する心身の状態'] },
        because: ['障害児には障害支援区分がなく、相当する心身の状態かを確かめるため'],
        unconfirmed,
      },
    })
  })

  test('重度訪問介護は障害児を対象としない（15歳からは児童相談所の意見で障害者とみなす）', () => {
    expect(reply({ ...child, service: '12' })).toMatchObject({
      ruling: {
        finding: { meets: '満たさない', minimum: null, conditions: ['18歳以上'] },
        because: ['重度訪問介護は18歳以上（児童相談所の意見があれば15歳以上）の人が対象のため'],
        unconfirmed: [transitional],
      },
    })
    expect(reply({ service: '12', age: 15, category: '区分4', condition: true })).toMatchObject({
      ruling: { finding: { meets: '満たす' } },
    })
  })
})

test.each([
  [
    '18歳の障害児',
    { service: '11', isChild: true, age: 18, category: 'まだ認定がない' },
    'isChild',
    '18歳以上の人は「いいえ」',
  ],
  [
    '区分の認定を受けた障害児',
    { service: '11', isChild: true, age: 17, category: '区分1' },
    'category',
    '障害児には障害支援区分がないので「まだ認定がない」にしてください',
  ],
  ['14歳の障害者', { service: '11', isChild: false, age: 14 }, 'isChild', '15歳未満の人は「はい」'],
  [
    '生活介護の通院等介助',
    { service: '22', use: '通院等介助（身体介護を伴う）' },
    'use',
    'ふつうの利用 のどれか',
  ],
  [
    '居宅介護の医療型',
    { service: '11', use: '医療型短期入所' },
    'use',
    'ふつうの利用、通院等介助（身体介護を伴う） のどれか',
  ],
  ['その日にないサービス', { service: '62' }, 'service', '2026-04-01 に制度のある'],
])('断る：%s', (_, facts, field, expected) => {
  expect(reply(facts)).toMatchObject({ problems: [{ field, expected: expect.stringContaining(expected) }] })
})

test.each([
  [17, true],
  [15, false],
])('%i歳で障害児か %s はありうる', (age, isChild) => {
  const category = isChild ? 'まだ認定がない' : '区分1'
  expect(reply({ service: '11', age, isChild, category })).toHaveProperty('ruling')
})
