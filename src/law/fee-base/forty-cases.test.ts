import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type FortyCasesFacts, fortyCases } from './forty-cases.ts'

const rule = (facts: FortyCasesFacts, on = '2026-04-01') => {
  const ruling = applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, fortyCases, facts)
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const together = '取扱件数に、計画相談支援と障害児相談支援の件数をあわせて数えると読むこと'
const facts = (cases: number, specialists: number, assistants: number, casesThisMonth: number) => ({
  cases,
  specialists,
  assistants,
  casesThisMonth,
})

describe('取扱件数40件の線', () => {
  test.each([
    ['1人で平均39件', [234, 6, 0, 39], '40件未満', 39, 0, 3900],
    ['1人で平均39.83件（239件）', [239, 6, 0, 40], '40件未満', 40, 0, 3983],
    ['1人で平均40件', [240, 6, 0, 40], '40件以上', 39, 1, 4000],
    ['1人で平均40.16件（241件）', [241, 6, 0, 40], '40件以上', 39, 1, 4016],
    ['1人で平均40.83件（245件）', [245, 6, 0, 40], '40件以上', 39, 1, 4083],
    ['1人で平均41件', [246, 6, 0, 41], '40件以上', 39, 2, 4100],
    ['2人で平均79件', [474, 12, 0, 79], '40件未満', 79, 0, 3950],
    ['2人で平均80件', [480, 12, 0, 80], '40件以上', 78, 2, 4000],
    ['2人で平均82件', [492, 12, 0, 82], '40件以上', 78, 4, 4100],
    ['3か月は1人、3か月は2人で、合計359件', [359, 9, 0, 60], '40件未満', 60, 0, 3988],
    ['3か月は1人、3か月は2人で、合計360件', [360, 9, 0, 60], '40件以上', 59, 1, 4000],
    ['専門員1人と相談支援員1人で平均59件', [354, 6, 6, 59], '40件未満', 59, 0, 3933],
    ['専門員1人と相談支援員1人で平均60件', [360, 6, 6, 60], '40件以上', 59, 1, 4000],
    ['専門員1人と相談支援員1か月で259件', [259, 6, 1, 43], '40件未満', 43, 0, 3984],
    ['この月は件数が少ない', [600, 6, 0, 10], '40件以上', 0, 10, 10000],
    ['この月は件数がない', [600, 6, 0, 0], '40件以上', 0, 0, 10000],
    ['前6月に件数がない', [0, 6, 0, 5], '40件未満', 5, 0, 0],
  ] as const)('%s', (_, [cases, specialists, assistants, month], line, first, second, per) => {
    expect(rule(facts(cases, specialists, assistants, month)).finding).toEqual({
      line,
      first,
      second,
      perSpecialistTimes100: per,
    })
  })

  test('理由と、40件以上のときだけ(Ⅱ)の件数の読み方', () => {
    expect(rule(facts(239, 6, 0, 40))).toMatchObject({
      because: ['前6月の平均が1人あたり39.83件で、40件未満のため'],
      unconfirmed: [together],
    })
    expect(rule(facts(246, 6, 0, 41))).toMatchObject({
      because: [
        '前6月の平均が1人あたり41.00件で、40件以上のため',
        '1人あたり39件を超えるのは平均で2件のため',
      ],
      unconfirmed: [together, expect.stringContaining('1件未満の端数は終わりに切り捨てる')],
    })
    expect(rule(facts(246, 6, 0, 1)).because[1]).toBe('1人あたり39件を超えるのは平均で2件のため')
  })

  test('相談支援員を0.5人と数えるのは読み方による', () => {
    expect(rule(facts(60, 6, 1, 10)).unconfirmed).toEqual([
      together,
      '相談支援員は1人を相談支援専門員0.5人と数えると読むこと',
    ])
    expect(rule(facts(600, 6, 1, 10)).unconfirmed).toHaveLength(3)
  })

  test.each([
    ['2024-03-31', '40件以上', ['令和6年3月までは相談支援員の定めがなく、数えないため']],
    ['2024-04-01', '40件未満', []],
    ['2024-04-02', '40件未満', []],
  ])('相談支援員は令和6年4月から数える：%s', (on, line, more) => {
    const ruling = rule(facts(300, 6, 6, 50), on)
    expect(ruling.finding.line).toBe(line)
    expect(ruling.because.slice(line === '40件以上' ? 2 : 1)).toEqual(more)
  })

  test('令和6年3月までも、相談支援員がいなければ同じ', () => {
    const then = rule(facts(240, 6, 0, 40), '2024-03-31')
    const now = rule(facts(240, 6, 0, 40), '2024-04-01')
    expect([then.finding, then.because, then.unconfirmed]).toEqual([
      now.finding,
      now.because,
      now.unconfirmed,
    ])
  })

  test('平成30年3月までは何も言わない', () => {
    const silent = (on: string) =>
      applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, fortyCases, facts(1, 1, 0, 1)).silent
    expect([silent('2018-03-31'), silent('2018-04-01')]).toEqual([true, false])
  })

  test('(Ⅰ)と(Ⅱ)を足すとこの月の件数になり、件数が増えて(Ⅱ)が減ることはない', () => {
    const count = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 60 }), fc.nat(20), count, (cases, people, half, month) => {
        const { first, second } = rule(facts(cases, people, half, month)).finding
        const more = rule(facts(cases + 1, people, half, month)).finding
        expect(first + second).toBe(month)
        expect(Number.isInteger(second) && first >= 0 && second >= 0).toBe(true)
        expect(more.second).toBeGreaterThanOrEqual(second)
      }),
    )
  })

  test('言葉', () => {
    const finding = { line: '40件以上', first: 39, second: 1, perSpecialistTimes100: 4005 } as const
    expect(fortyCases.words(finding)).toBe('1人あたり40.05件で40件以上：(Ⅰ)39件、(Ⅱ)1件')
  })
})

checkProvision(fortyCases, [facts(300, 6, 6, 50)])
