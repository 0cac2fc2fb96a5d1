import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { staffingStandard } from './staffing-standard.ts'

const rule = (cases: number, specialists: number, assistants = 0, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, staffingStandard, {
    cases,
    specialists,
    assistants,
  })

describe('相談支援専門員の人数の標準', () => {
  test.each([
    ['件数がない', 0, 1, 1, 0],
    ['件数がなく、だれもいない', 0, 0, 1, 2],
    ['平均34.8件（209件）', 209, 1, 1, 0],
    ['平均35件（210件）', 210, 1, 1, 0],
    ['平均35.2件（211件）', 211, 1, 2, 2],
    ['平均36件', 216, 2, 2, 0],
    ['平均70件', 420, 2, 2, 0],
    ['平均70.2件（421件）', 421, 2, 3, 2],
    ['平均40件（報酬の線）', 240, 1, 2, 2],
    ['人が余る', 210, 3, 1, 0],
  ])('%s', (_, cases, specialists, standard, shortHalves) => {
    expect(rule(cases, specialists)).toMatchObject({
      finding: { standard, shortHalves, enough: shortHalves === 0 },
    })
  })

  test('根拠・理由・読み方', () => {
    expect(rule(211, 1)).toMatchObject({
      citation: { law: '指定計画相談支援基準', article: '第3条' },
      because: ['前6月の取扱件数の合計が211件で、35件に1人が標準のため'],
      unconfirmed: [expect.stringContaining('件数がなくても1人')],
    })
  })

  test.each([
    ['2024-03-31', 2, 1, ['令和6年3月までは相談支援員の定めがなく、数えないため']],
    ['2024-04-01', 1, 2, []],
    ['2024-04-02', 1, 2, []],
  ])('相談支援員は%sに', (on, shortHalves, readings, more) => {
    const ruling = rule(420, 1, 1, on)
    if (ruling.silent) throw new Error('silent')
    expect(ruling.finding).toEqual({ standard: 2, enough: false, shortHalves })
    expect(ruling.unconfirmed).toHaveLength(readings)
    expect(ruling.because.slice(1)).toEqual(more)
  })

  test('相談支援員がいなければ、令和6年3月までも理由は一つ', () => {
    expect(rule(420, 1, 0, '2024-03-31')).toMatchObject({
      because: ['前6月の取扱件数の合計が420件で、35件に1人が標準のため'],
      unconfirmed: [expect.stringContaining('前6月の平均')],
    })
  })

  test('令和6年3月までも、人数は一人ずつ数える', () => {
    expect(rule(420, 2, 0, '2024-03-31')).toMatchObject({ finding: { standard: 2, enough: true } })
  })

  test('平成30年3月までは何も言わない', () => {
    expect([rule(0, 1, 0, '2018-03-31').silent, rule(0, 1, 0, '2018-04-01').silent]).toEqual([true, false])
  })

  test.each([
    [{ standard: 2, enough: true, shortHalves: 0 }, '標準は2人で、足りている'],
    [{ standard: 2, enough: false, shortHalves: 2 }, '標準は2人で、1人足りない'],
    [{ standard: 2, enough: false, shortHalves: 1 }, '標準は2人で、0.5人足りない'],
    [{ standard: 3, enough: false, shortHalves: 3 }, '標準は3人で、1.5人足りない'],
  ])('言葉 %o', (finding, words) => expect(staffingStandard.words(finding)).toBe(words))
})

checkProvision(staffingStandard)
