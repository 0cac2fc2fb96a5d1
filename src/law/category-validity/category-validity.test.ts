import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { categoryValidity } from './category-validity.ts'

const day = Temporal.PlainDate.from
const stillThreeYears = '有効期間の標準が3年のまま変わっていないこと'
const monthEnd = '月の途中から始まる有効期間を月末まで延ばすこと'
const rule = (start: string, months: number, on = start) =>
  applyOn({ on: day(on), in: '北区' }, categoryValidity, { start: day(start), months })

checkProvision(categoryValidity)

describe('有効期間の範囲のなか', () => {
  test.each([
    ['1日から3年', '2024-05-01', 36, '標準', '2027-04-30', '標準の36か月のため'],
    ['月の途中から3年', '2024-05-10', 36, '標準', '2027-05-31', '標準の36か月のため'],
    ['2日から3年', '2024-05-02', 36, '標準', '2027-05-31', '標準の36か月のため'],
    ['月の末日から3年', '2024-05-31', 36, '標準', '2027-05-31', '標準の36か月のため'],
    ['いちばん短い3か月', '2024-05-01', 3, '短縮', '2024-07-31', '36か月を3か月に短くする'],
    ['3か月で平年の2月に終わる', '2024-11-29', 3, '短縮', '2025-02-28', '36か月を3か月に短くする'],
    ['標準より一月短い', '2024-04-01', 35, '短縮', '2027-02-28', '36か月を35か月に短くする'],
    ['12か月でうるう年の2月に終わる', '2023-02-15', 12, '短縮', '2024-02-29', '36か月を12か月に短くする'],
  ])('%s（%s から %i か月）は%sで %s まで', (_, start, months, kind, until, why) => {
    const ruling = rule(start, months)
    expect(ruling).toMatchObject({
      finding: { kind, from: start, until },
      citation: { article: '障害支援区分の認定の有効期間' },
    })
    expect(ruling.silent || ruling.because[0]).toContain(why)
  })

  test('月の途中から始まるときだけ、月末までの読み方を使う', () => {
    expect(rule('2024-05-01', 36)).toMatchObject({
      because: ['標準の36か月のため'],
      unconfirmed: [stillThreeYears],
    })
    expect(rule('2024-05-02', 36)).toMatchObject({
      because: ['標準の36か月のため', '月の途中から始まり、その月の残りを加えるため'],
      unconfirmed: [stillThreeYears, monthEnd],
    })
  })
})

test.each([[0], [2], [37], [99]])('%d か月は範囲外で、できる範囲を答える', (months) => {
  expect(rule('2024-05-10', months)).toMatchObject({
    finding: { kind: '範囲外', least: 3, most: 36 },
    because: [`${months}か月は3か月から36か月までの外のため`],
    unconfirmed: [stillThreeYears],
  })
})

test('障害程度区分のころは何も言わない', () => {
  expect(rule('2014-04-01', 36, '2014-03-31').silent).toBe(true)
  expect(rule('2014-04-01', 36, '2014-04-01').silent).toBe(false)
})

test.each([
  ['障害程度区分のころの始まり', '2014-03-31', '2014-04-01', '2014-04-01 からの日を入れてください'],
  ['認定の日から離れた始まり', '2020-05-01', '2026-05-01', '前後24か月'],
])('断る：%s', (_, start, on, expected) => {
  const asked = { on, in: '北区', facts: { start, months: 36 } }
  expect(ask(categoryValidity as Provision<unknown, unknown>, asked)).toMatchObject({
    problems: [{ field: 'start', expected: expect.stringContaining(expected) }],
  })
})

test('言葉', () => {
  const said = (months: number) => {
    const ruling = rule('2024-05-10', months)
    return ruling.silent ? '' : categoryValidity.words(ruling.finding)
  }
  expect([36, 12, 2].map(said)).toEqual([
    '2024-05-10から2027-05-31まで（標準の期間）',
    '2024-05-10から2025-05-31まで（審査会の意見で短くした期間）',
    '有効期間にできるのは3か月から36か月まで',
  ])
})

test('名前と、月数として聞ける範囲', () => {
  expect(rule('2024-05-01', 36)).toMatchObject({ provision: 'category-validity' })
  expect([categoryValidity.chapter, categoryValidity.day]).toEqual(['障害支援区分', '区分の認定をする日'])
  expect(factsSchema(categoryValidity.facts).properties).toMatchObject({
    start: { title: '有効期間の初日' },
    months: { minimum: 0, maximum: 99, tries: [2, 3, 35, 36, 37] },
  })
})
