import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type CareOverlapReductionFacts, careOverlapReduction } from './care-overlap-reduction.ts'

const rule = (over: Record<string, unknown>, on = '2025-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, careOverlapReduction, {
    act: '計画の作成',
    grade: '(Ⅰ)',
    samePerson: true,
    careLevel: '要介護1',
    ...over,
  } as CareOverlapReductionFacts)

const one = '居宅介護支援費重複減算(Ⅰ)'
const two = '居宅介護支援費重複減算(Ⅱ)'
const three = '介護予防支援費重複減算'

/** 区分、減算のあとの単位、サービスコード（計画は(Ⅰ)(Ⅱ)、モニタリングは(Ⅰ)(Ⅱ)予防） */
const plans = `
機能強化型(Ⅰ) 1432 521162 1120 521163
機能強化型(Ⅱ) 1332 521172 1020 521173
機能強化型(Ⅲ) 1240 521182 928 521183
機能強化型(Ⅳ) 1090 521192 778 521193
(Ⅰ) 990 521115 678 521119`
const reviews = `
機能強化型(Ⅰ) 1128 521262 816 521263 1741 521264
機能強化型(Ⅱ) 1028 521272 716 521273 1641 521274
機能強化型(Ⅲ) 925 521282 613 521283 1538 521284
機能強化型(Ⅳ) 775 521292 463 521293 1388 521294
(Ⅰ) 675 521215 363 521219 1288 521223`

const rows = [
  ['計画の作成', plans],
  ['モニタリング', reviews],
].flatMap(([act = '', table = '']) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [grade, ...cells] = line.split(' ')
      const levels = ['要介護2', '要介護3', '要支援2'].slice(0, cells.length / 2)
      return levels.map((careLevel, at) => ({
        facts: { act, grade, careLevel },
        units: Number(cells[2 * at]),
        code: cells[2 * at + 1],
        reduction: [one, two, three][at],
      }))
    }),
)

describe('介護保険のケアプランとの重複減算', () => {
  test('表は25行ある', () => expect(rows).toHaveLength(25))

  test.each(rows)('$facts：$units単位', ({ facts, units, code, reduction }) => {
    expect(rule(facts)).toMatchObject({ finding: { units, code, reduction } })
  })

  test.each([
    ['要支援1', three, 20],
    ['要支援2', three, 20],
    ['要介護1', one, 633],
    ['要介護2', one, 633],
    ['要介護3', two, 945],
    ['要介護4', two, 945],
    ['要介護5', two, 945],
  ])('モニタリングで%sの人は%s（%d単位）', (careLevel, reduction, less) => {
    const ruling = rule({ act: 'モニタリング', careLevel })
    expect(ruling).toMatchObject({
      finding: { reduction, less },
      because: [`${careLevel}の人の計画とケアプランを同じ人が受け持ち、モニタリングをしたため`],
    })
    expect(ruling.silent ? [] : ruling.unconfirmed).toEqual([
      expect.stringContaining('要介護3から5は(Ⅱ)'),
      expect.stringContaining('サービスコードを'),
    ])
  })

  test.each([
    ['計画の作成', '(Ⅱ)', '要介護3', two, 678, '521152'],
    ['モニタリング', '(Ⅱ)', '要介護5', two, 363, '521252'],
    ['計画の作成', '(Ⅱ)', '要介護2', 'なし', 732, null],
    ['モニタリング', '(Ⅱ)', '要介護2', 'なし', 606, null],
    ['モニタリング', '(Ⅱ)', '要支援1', 'なし', 606, null],
    ['計画の作成', '機能強化型(Ⅰ)', '要支援1', 'なし', 2014, null],
    ['計画の作成', '(Ⅰ)', '要支援2', 'なし', 1572, null],
  ])('%s %s %s：%s', (act, grade, careLevel, reduction, units, code) => {
    expect(rule({ act, grade, careLevel })).toMatchObject({ finding: { reduction, units, code } })
  })

  test('単位のない組み合わせは、なぜないかを言う', () => {
    const ruling = rule({ careLevel: '要支援1' })
    expect(ruling).toMatchObject({
      finding: { reduction: 'なし', less: 0, units: 1572, code: null },
      because: ['要支援1の人の計画の作成で、報酬区分(Ⅰ)には介護予防支援費重複減算の単位がないため'],
      unconfirmed: [
        expect.stringContaining('要介護3から5は(Ⅱ)'),
        '(Ⅱ)の要介護1・2など、表に単位のない組み合わせでは減算しないと読むこと',
      ],
    })
  })

  test('ケアプランを別の人が作るなら100%（Q&A 問48）', () => {
    expect(rule({ samePerson: false, careLevel: '要介護5' })).toMatchObject({
      finding: { reduction: 'なし', less: 0, units: 1572, code: null },
      because: ['計画を作る人とケアプランを作る人がちがうため'],
      citation: { article: '問48' },
      unconfirmed: [],
    })
  })

  test.each([
    ['2024-03-31', null],
    ['2024-04-01', 990],
    ['2024-04-02', 990],
  ])('%s', (on, units) => {
    const ruling = rule({}, on)
    expect(ruling.silent ? null : ruling.finding.units).toBe(units)
  })

  test.each([
    ['2026-05-31', { samePerson: false }, 0],
    ['2026-06-01', { samePerson: false }, 1],
    ['2026-05-31', { careLevel: '要支援1' }, 2],
    ['2026-06-01', { careLevel: '要支援1' }, 3],
    ['2026-05-31', {}, 2],
    ['2026-06-01', {}, 3],
  ])('期中改定の前後 %s %o：未確認の読み方は%dつ', (on, over, count) => {
    const ruling = rule(over, on)
    expect(ruling.silent ? [] : ruling.unconfirmed).toHaveLength(count)
  })

  test('言葉', () => {
    expect(careOverlapReduction.words({ reduction: 'なし', less: 0, units: 1572, code: null })).toBe(
      '減算しない（1572単位）',
    )
    expect(careOverlapReduction.words({ reduction: one, less: 582, units: 990, code: '521115' })).toBe(
      '居宅介護支援費重複減算(Ⅰ) 582単位を引いて990単位',
    )
  })
})

checkProvision(careOverlapReduction)
