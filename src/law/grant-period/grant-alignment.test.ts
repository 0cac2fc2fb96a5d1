import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { alignments } from './aligned-end.ts'
import { grantAlignment } from './grant-alignment.ts'
import { longestGrant } from './longest-grant.ts'

const plain = {
  service: '11',
  kind: 'ふつうの利用',
  start: '2024-05-10',
  alignment: null,
  birthMonth: null,
  categoryUntil: null,
  otherUntil: null,
}
const reply = (facts: Record<string, unknown>, on = '2024-05-10') =>
  ask(grantAlignment as Provision<unknown, unknown>, { on, in: '北区', facts: { ...plain, ...facts } })
const notBeyond = '介護給付の支給決定期間を、障害支援区分の有効期間の終わりまでとすること'
const practice = '上限より前に終わるよう、市町村の取扱いで終わりをそろえてよいこと'
const careOnly = '同行援護と、介護給付でないサービスは、区分の有効期間をこえてよいこと'
const wholeMonth = '始まりからまる一か月たたないうちの日には、終わりをそろえないこと'

/** Starts through the years: a start at random is mostly too far from the day asked about. */
const starts = Array.from({ length: 10 }, (_, at) => `${2012 + 2 * at}-04-01`)
checkProvision(
  grantAlignment,
  starts.map((start) => ({ ...plain, start, alignment: '誕生月の末日', birthMonth: 2 })),
)

/** 居宅介護 from 2024-05-10: twelve months, so until 2025-05-31 at the latest. */
describe('居宅介護、2024-05-10から（上限は2025-05-31）', () => {
  test.each([
    ['決めていない', {}, '2025-05-31', '上限まで', '市町村が終わりのそろえ方を決めていないため'],
    [
      'そろえない',
      { alignment: 'そろえない' },
      '2025-05-31',
      '上限まで',
      '市町村の取扱いで、終わりをそろえないため',
    ],
    [
      '誕生月4月',
      { alignment: '誕生月の末日', birthMonth: 4 },
      '2025-04-30',
      'そろえた',
      '「誕生月の末日」の2025-04-30にそろえるため',
    ],
    [
      '誕生月5月（上限と同じ日）',
      { alignment: '誕生月の末日', birthMonth: 5 },
      '2025-05-31',
      'そろえた',
      '2025-05-31にそろえる',
    ],
    [
      '誕生月6月（前の年）',
      { alignment: '誕生月の末日', birthMonth: 6 },
      '2024-06-30',
      'そろえた',
      '2024-06-30にそろえる',
    ],
    [
      '誕生月12月',
      { alignment: '誕生月の末日', birthMonth: 12 },
      '2024-12-31',
      'そろえた',
      '2024-12-31にそろえる',
    ],
    [
      '誕生月1月の前の月',
      { alignment: '誕生月の前の月の末日', birthMonth: 1 },
      '2024-12-31',
      'そろえた',
      '2024-12-31にそろえる',
    ],
    [
      '誕生月2月の前の月',
      { alignment: '誕生月の前の月の末日', birthMonth: 2 },
      '2025-01-31',
      'そろえた',
      '2025-01-31にそろえる',
    ],
    [
      '誕生月12月の前の月',
      { alignment: '誕生月の前の月の末日', birthMonth: 12 },
      '2024-11-30',
      'そろえた',
      '2024-11-30にそろえる',
    ],
    [
      '誕生月2月の末日',
      { alignment: '誕生月の末日', birthMonth: 2 },
      '2025-02-28',
      'そろえた',
      '2025-02-28にそろえる',
    ],
    [
      '誕生月がわからない',
      { alignment: '誕生月の末日' },
      '2025-05-31',
      '上限まで',
      '「誕生月の末日」にそろえる日がわからないため',
    ],
    [
      'ほかのサービス',
      { alignment: 'ほかのサービス', otherUntil: '2025-03-31' },
      '2025-03-31',
      'そろえた',
      '「ほかのサービス」の2025-03-31にそろえるため',
    ],
    [
      'ほかのサービスが上限と同じ',
      { alignment: 'ほかのサービス', otherUntil: '2025-05-31' },
      '2025-05-31',
      'そろえた',
      '2025-05-31にそろえる',
    ],
    [
      'ほかのサービスが上限より後',
      { alignment: 'ほかのサービス', otherUntil: '2025-06-01' },
      '2025-05-31',
      '上限まで',
      '「ほかのサービス」の2025-06-01は、延ばせる2025-05-31より後のため',
    ],
    ['ほかのサービスがない', { alignment: 'ほかのサービス' }, '2025-05-31', '上限まで', '日がわからない'],
    ['区分がない', { alignment: '障害支援区分の有効期間' }, '2025-05-31', '上限まで', '日がわからない'],
    [
      '区分にそろえる',
      { alignment: '障害支援区分の有効期間', categoryUntil: '2025-01-31' },
      '2025-01-31',
      'そろえた',
      '「障害支援区分の有効期間」の2025-01-31にそろえるため',
    ],
  ])('%s', (_, facts, until, basis, why) => {
    expect(reply(facts)).toMatchObject({
      ruling: {
        finding: { until, basis },
        because: expect.arrayContaining([expect.stringContaining(why)]),
        citation: { article: '支給決定の有効期間の終わり' },
      },
    })
  })

  test.each([
    ['まる一か月たつ日', '2024-06-30', '2024-06-30', 'そろえた', [practice]],
    ['その前の日', '2024-06-29', '2025-05-31', '上限まで', [wholeMonth]],
  ])('%sより前にはそろえない', (_, otherUntil, until, basis, unconfirmed) => {
    expect(reply({ alignment: 'ほかのサービス', otherUntil })).toMatchObject({
      ruling: { finding: { until, most: '2025-05-31', basis }, unconfirmed },
    })
  })
  test('まる一か月たたないときは、そう言う', () => {
    expect(reply({ alignment: 'ほかのサービス', otherUntil: '2024-06-29' })).toMatchObject({
      ruling: { because: ['「ほかのサービス」の2024-06-29は、始まりからまる一か月たたないため'] },
    })
  })
})

describe('区分の有効期間', () => {
  const cut = '居宅介護は区分の有効期間の2025-01-31をこえないため'
  test.each([
    ['上限より前', '11', '2025-01-31', '2025-01-31', '2025-01-31', '区分の有効期間まで', [notBeyond]],
    ['上限の前の日', '11', '2025-05-30', '2025-05-30', '2025-05-30', '区分の有効期間まで', [notBeyond]],
    ['上限と同じ日', '11', '2025-05-31', '2025-05-31', '2025-05-31', '上限まで', []],
    ['上限より後', '11', '2025-06-01', '2025-05-31', '2025-05-31', '上限まで', []],
    ['始まりの日に終わる', '11', '2024-05-10', '2024-05-10', '2024-05-10', '区分の有効期間まで', [notBeyond]],
    [
      '始まりの前の日に終わる',
      '11',
      '2024-05-09',
      null,
      '2025-05-31',
      '区分の有効期間が過ぎている',
      [notBeyond],
    ],
    ['同行援護は区分がいらない', '15', '2025-01-31', '2025-05-31', '2025-05-31', '上限まで', [careOnly]],
    ['就労移行支援は介護給付でない', '43', '2025-05-30', '2025-05-31', '2025-05-31', '上限まで', [careOnly]],
    ['就労移行支援、区分と同じ日まで', '43', '2025-05-31', '2025-05-31', '2025-05-31', '上限まで', []],
  ])('%s', (_, service, categoryUntil, until, most, basis, unconfirmed) => {
    expect(reply({ service, categoryUntil, alignment: 'そろえない' })).toMatchObject({
      ruling: { finding: { until, most, basis }, unconfirmed },
    })
  })

  test('区分で短くなった上限のなかで、誕生月にそろえる', () => {
    const facts = { categoryUntil: '2025-01-31', alignment: '誕生月の末日' }
    expect(reply({ ...facts, birthMonth: 2 })).toMatchObject({
      ruling: {
        finding: { until: '2025-01-31', most: '2025-01-31', basis: '区分の有効期間まで' },
        because: [expect.stringContaining('まる一か月たたない'), cut],
        unconfirmed: [notBeyond, wholeMonth],
      },
    })
    expect(reply({ ...facts, birthMonth: 12 })).toMatchObject({
      ruling: {
        finding: { until: '2024-12-31', most: '2025-01-31', basis: 'そろえた' },
        because: ['「誕生月の末日」の2024-12-31にそろえるため', cut],
        unconfirmed: [practice, notBeyond],
      },
    })
  })

  test('過ぎているときは、その日を言う', () => {
    expect(reply({ categoryUntil: '2024-05-09' })).toMatchObject({
      ruling: { because: ['区分の有効期間が2024-05-09に終わり、始まりの日に認定がないため'] },
    })
  })
})

test('三年の決定は、終わりの年の誕生月にそろえる', () => {
  const facts = { service: '46', start: '2024-04-01', alignment: '誕生月の末日', birthMonth: 10 }
  expect(reply(facts)).toMatchObject({ ruling: { finding: { until: '2026-10-31', most: '2027-03-31' } } })
})

test('どう提案しても、始まりより前にも上限より後にもならない', () => {
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((days) => Temporal.PlainDate.from('2024-04-01').add({ days }).toString())
  const facts = fc.record({
    service: fc.constantFrom('11', '15', '22', '24', '32', '33', '35', '43', '46', '53', '54', '63'),
    start: day,
    alignment: fc.option(fc.constantFrom(...alignments)),
    birthMonth: fc.option(fc.integer({ min: 1, max: 12 })),
    categoryUntil: fc.option(day),
    otherUntil: fc.option(day),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const found = reply(given, given.start)
      const longest = ask(longestGrant as Provision<unknown, unknown>, {
        ...{ on: given.start, in: '北区' },
        facts: { service: given.service, kind: 'ふつうの利用', start: given.start },
      })
      if (!('ruling' in found) || found.ruling.silent) throw new Error('no answer')
      if (!('ruling' in longest) || longest.ruling.silent) throw new Error('no answer')
      const { until } = found.ruling.finding as { until: string | null }
      const most = (longest.ruling.finding as { until: string }).until
      if (until === null) return
      expect(until >= given.start).toBe(true)
      expect(until <= most).toBe(true)
    }),
  )
})

test.each([
  ['上限のないサービスは名前で', '71', '福祉型障害児入所施設に有効期間の上限の定めがないため'],
  ['その日にないサービスは番号で', '48', '48に有効期間の上限の定めがないため'],
])('%s言う', (_, service, why) => {
  const when = { on: Temporal.PlainDate.from('2024-05-10'), in: '北区' }
  const facts = grantAlignment.facts.parse({ ...plain, service })
  expect(applyOn(when, grantAlignment, facts)).toMatchObject({
    ...{ finding: { until: null, most: null, basis: '上限の定めがない' }, because: [why] },
  })
})

test('言葉', () => {
  const { words } = grantAlignment
  expect(words({ until: '2025-04-30', most: '2025-05-31', basis: 'そろえた' })).toBe(
    '2025-04-30まで（そろえた、延ばせるのは2025-05-31まで）',
  )
  expect(words({ until: '2025-05-31', most: '2025-05-31', basis: '上限まで' })).toBe(
    '2025-05-31まで（上限まで）',
  )
  expect(words({ until: null, most: null, basis: '上限の定めがない' })).toBe('上限の定めがない')
})

test('名前と、聞ける範囲', () => {
  const { id, chapter, day } = grantAlignment
  expect([id, chapter, day]).toEqual(['grant-alignment', '支給決定', '支給決定をする日'])
  expect(grantAlignment.readings).toHaveLength(8)
  expect(factsSchema(grantAlignment.facts).properties).toMatchObject({
    start: { title: '支給決定期間の初日' },
    birthMonth: { anyOf: [{ minimum: 1, maximum: 12 }, { type: 'null' }] },
    kind: { enum: ['ふつうの利用', '体験利用', '地域移行支援型ホーム', 'サテライト型'] },
  })
})
