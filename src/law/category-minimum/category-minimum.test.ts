import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { servicesOn } from '../texts/services-on.ts'
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

checkProvision(categoryMinimum)

/** The table of 対象者, written down a second time: service, use, lowest category, and what else is met. */
describe.each([
  ['居宅介護', '11', 'ふつうの利用', {}, 1],
  ['居宅介護・入所者', '11', 'ふつうの利用', { inFacility: true }, 1],
  ['居宅介護・入所者・50歳', '11', 'ふつうの利用', { inFacility: true, age: 50 }, 1],
  ['身体介護を伴う通院等介助', '11', '通院等介助（身体介護を伴う）', { condition: true }, 2],
  ['重度訪問介護（体の状態）', '12', 'ふつうの利用', { condition: true }, 4],
  ['重度訪問介護（行動関連項目）', '12', 'ふつうの利用', { condition: false, behaviourPoints: 10 }, 4],
  ['行動援護', '13', 'ふつうの利用', { behaviourPoints: 10 }, 3],
  ['重度障害者等包括支援', '14', 'ふつうの利用', { condition: true }, 6],
  ['療養介護（筋ジストロフィーなど）', '21', 'ふつうの利用', { condition: true }, 5],
  ['療養介護（人工呼吸器）', '21', '人工呼吸器による呼吸管理（療養介護）', {}, 6],
  ['生活介護', '22', 'ふつうの利用', {}, 3],
  ['生活介護・49歳', '22', 'ふつうの利用', { age: 49 }, 3],
  ['生活介護・50歳', '22', 'ふつうの利用', { age: 50 }, 2],
  ['生活介護・51歳', '22', 'ふつうの利用', { age: 51 }, 2],
  ['生活介護・入所者', '22', 'ふつうの利用', { inFacility: true }, 4],
  ['生活介護・入所者・49歳', '22', 'ふつうの利用', { inFacility: true, age: 49 }, 4],
  ['生活介護・入所者・50歳', '22', 'ふつうの利用', { inFacility: true, age: 50 }, 3],
  ['短期入所', '24', 'ふつうの利用', {}, 1],
  ['施設入所支援', '32', 'ふつうの利用', {}, 4],
  ['施設入所支援・入所者', '32', 'ふつうの利用', { inFacility: true }, 4],
  ['施設入所支援・50歳', '32', 'ふつうの利用', { age: 50 }, 3],
  ['施設入所支援・入所者・50歳', '32', 'ふつうの利用', { age: 50, inFacility: true }, 3],
  ['居宅介護・50歳はゆるめない', '11', 'ふつうの利用', { age: 50 }, 1],
  ['行動援護・50歳はゆるめない', '13', 'ふつうの利用', { age: 50, behaviourPoints: 10 }, 3],
])('%s', (_, service, use, facts, least) => {
  const minimum = `区分${least}`
  test.each([
    [least === 1 ? '非該当' : `区分${least - 1}`, '満たさない', 'より低いため'],
    [minimum, '満たす', '以上のため'],
    ['区分6', '満たす', '以上のため'],
    ['まだ認定がない', '職員が確かめる', '区分の認定がまだないため'],
  ])('%s は%s', (category, meets, why) => {
    const found = reply({ service, use, ...facts, category })
    expect(found).toMatchObject({
      ruling: {
        finding: { meets, minimum },
        citation: { article: '各サービスの対象者' },
        because: expect.arrayContaining([expect.stringContaining(why)]),
      },
    })
    const unconfirmed = 'ruling' in found && !found.ruling.silent ? found.ruling.unconfirmed : []
    expect(unconfirmed.includes(transitional)).toBe(meets === '満たさない')
  })
})

const paralysis = '二肢以上に麻痺などがあり、歩行・移乗・排尿・排便のどれも「支援が不要」ではない'
describe('区分のほかの条件', () => {
  test.each([
    [
      '行動援護・9点',
      { service: '13', behaviourPoints: 9 },
      '満たさない',
      ['行動関連項目10点以上'],
      '10点に足りない',
    ],
    [
      '行動援護・10点',
      { service: '13', behaviourPoints: 10 },
      '満たす',
      ['行動関連項目10点以上'],
      '10点で、10点以上',
    ],
    ['行動援護・点数不明', { service: '13' }, '職員が確かめる', ['行動関連項目10点以上'], '点数がわからない'],
    [
      '重度訪問介護・どちらも当たらない',
      { service: '12', condition: false, behaviourPoints: 9 },
      '満たさない',
      [`${paralysis}、または行動関連項目10点以上`],
      `「${paralysis}」に当たらないため、行動関連項目が9点で、10点に足りないため`,
    ],
    [
      '重度訪問介護・体の状態だけ',
      { service: '12', condition: true, behaviourPoints: 9 },
      '満たす',
      [`${paralysis}、または行動関連項目10点以上`],
      '」に当たるため',
    ],
    [
      '重度訪問介護・片方は不明',
      { service: '12', condition: false },
      '職員が確かめる',
      [`${paralysis}、または行動関連項目10点以上`],
      '点数がわからない',
    ],
    [
      '重度訪問介護・もう片方は不明',
      { service: '12', behaviourPoints: 9 },
      '職員が確かめる',
      [`${paralysis}、または行動関連項目10点以上`],
      'かがわからない',
    ],
    [
      '包括支援・類型に当たらない',
      { service: '14', condition: false },
      '満たさない',
      ['意思疎通が難しく、I類型・II類型・III類型のどれかに当たる'],
      'に当たらないため',
    ],
    [
      '通院等介助・動作の支援なし',
      { service: '11', use: '通院等介助（身体介護を伴う）', condition: false },
      '満たさない',
      ['歩行・移乗・移動・排尿・排便のどれかに支援がいる'],
      'に当たらないため',
    ],
    [
      '療養介護・病名が不明',
      { service: '21' },
      '職員が確かめる',
      ['筋ジストロフィー、重症心身障害などである'],
      'かがわからない',
    ],
  ])('%s', (_, facts, meets, conditions, why) => {
    expect(reply({ category: '区分6', ...facts })).toMatchObject({
      ruling: {
        finding: { meets, conditions },
        because: expect.arrayContaining([expect.stringContaining(why)]),
      },
    })
  })

  test('五つの動作の読み方は通院等介助にだけ使う', () => {
    const reading = '身体介護を伴う通院等介助で、五つの動作のどれか一つに支援がいれば足りること'
    const use = '通院等介助（身体介護を伴う）'
    expect(reply({ service: '11', use, condition: true })).toMatchObject({
      ruling: { unconfirmed: [reading] },
    })
    expect(reply({ service: '11' })).toMatchObject({ ruling: { unconfirmed: [] } })
  })

  test('50歳からの理由は、ゆるめる二つのサービスにだけ付く', () => {
    const eased = '50歳以上のため下限が一つ低い'
    expect(reply({ service: '22', age: 50 })).toMatchObject({
      ruling: { because: ['区分3は生活介護の下限の区分2以上のため', eased] },
    })
    expect(reply({ service: '22', age: 49 })).toMatchObject({
      ruling: { because: ['区分3は生活介護の下限の区分3以上のため'] },
    })
    expect(reply({ service: '11', age: 50 })).toMatchObject({
      ruling: { because: ['区分3は居宅介護の下限の区分1以上のため'] },
    })
  })
})

describe('区分の下限がないもの', () => {
  const none = { meets: '定めがない', minimum: null, conditions: [] }
  const named = ['11', '12', '13', '14', '15', '21', '22', '24', '32']
  const others = servicesOn(Temporal.PlainDate.from('2026-04-01')).filter(({ code }) => !named.includes(code))
  test.each(others.map(({ code, name }) => [name, code]))('%s', (name, service) => {
    expect(reply({ service, category: '非該当' })).toMatchObject({
      ruling: { finding: none, because: [`${name}に区分の下限の定めがないため`] },
    })
  })

  test.each([
    [
      '同行援護',
      { service: '15' },
      '同行援護アセスメント調査票で、移動障害が1点以上、視力障害・視野障害・夜盲のどれかが1点以上',
    ],
    ['医療型短期入所', { service: '24', use: '医療型短期入所' }, '医療型短期入所の対象者の要件に当たる'],
    [
      '訓練を受ける人の施設入所支援',
      { service: '32', use: '訓練等給付を受ける人の施設入所支援' },
      '通うことが難しい',
    ],
  ])('%s は区分によらず、ほかの条件を見る', (_, facts, condition) => {
    const finding = (meets: string) => ({
      ruling: { finding: { meets, minimum: null, conditions: [condition] } },
    })
    for (const isChild of [false, true]) {
      const who = {
        ...facts,
        isChild,
        age: isChild ? 10 : 50,
        category: isChild ? 'まだ認定がない' : '非該当',
      }
      expect(reply({ ...who, condition: true })).toMatchObject(finding('満たす'))
      expect(reply({ ...who, condition: false })).toMatchObject(finding('満たさない'))
      expect(reply({ ...who, condition: null })).toMatchObject(finding('職員が確かめる'))
    }
    expect(reply({ ...facts, age: 50, condition: true })).toMatchObject({
      ruling: { because: [`「${condition}」に当たるため`], unconfirmed: [] },
    })
  })
})

test('その日にないサービスは番号で言う', () => {
  const when = { on: Temporal.PlainDate.from('2024-04-01'), in: '北区' }
  const facts = categoryMinimum.facts.parse({ ...plain, service: '62' })
  expect(applyOn(when, categoryMinimum, facts)).toMatchObject({
    because: ['62に区分の下限の定めがないため'],
  })
})

test('障害程度区分のころは何も言わない', () => {
  expect(reply({ service: '11' }, '2014-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply({ service: '11' }, '2014-04-01')).toMatchObject({ ruling: { silent: false } })
})

test('言葉：満たさなくても、断る理由にはならないと言う', () => {
  const { words } = categoryMinimum
  expect(words({ meets: '満たさない', minimum: '区分3', conditions: ['行動関連項目10点以上'] })).toBe(
    '満たさない（区分3以上、行動関連項目10点以上）。経過措置などがあるので、これだけで断る理由にはならない',
  )
  expect(words({ meets: '満たす', minimum: null, conditions: ['通うことが難しい'] })).toBe(
    '満たす（通うことが難しい）',
  )
  expect(words({ meets: '定めがない', minimum: null, conditions: [] })).toBe('区分の下限の定めがない')
})

test('名前と、聞ける範囲', () => {
  const { id, chapter } = categoryMinimum
  expect([id, chapter]).toEqual(['category-minimum', '障害支援区分'])
  expect(factsSchema(categoryMinimum.facts).properties).toMatchObject({
    age: { minimum: 0, maximum: 120, tries: [49, 50] },
    behaviourPoints: { anyOf: [{ minimum: 0, maximum: 24, tries: [9, 10] }, { type: 'null' }] },
    use: {
      enum: [
        'ふつうの利用',
        '通院等介助（身体介護を伴う）',
        '人工呼吸器による呼吸管理（療養介護）',
        '医療型短期入所',
        '訓練等給付を受ける人の施設入所支援',
      ],
    },
    category: { enum: ['まだ認定がない', '非該当', '区分1', '区分2', '区分3', '区分4', '区分5', '区分6'] },
  })
})
