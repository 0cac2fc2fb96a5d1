import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { officeGrade } from './office-grade.ts'

const all = {
  fullTimeDedicated: 4,
  dedicated: 4,
  hasTrained: true,
  meets: true,
  reachableAllDay: true,
  accompaniesNew: true,
  acceptsDifficult: true,
  joinsCaseStudies: true,
  underForty: true,
  joinsCouncil: true,
  joinsStrengthening: true,
  noCentre: false,
  joint: false,
}
const noCentre = { joinsStrengthening: false, noCentre: true }
const reply = (over: Partial<typeof all>, on = '2026-04-01') =>
  ask(officeGrade as Provision<unknown, unknown>, { on, in: '北区', facts: { ...all, ...over } })
const finding = (over: Partial<typeof all>, on?: string) => {
  const answer = reply(over, on)
  if ('problems' in answer || answer.ruling.silent) throw new Error('no finding')
  return answer.ruling.finding
}

const [one, two, three, four] = ['機能強化型(Ⅰ)', '機能強化型(Ⅱ)', '機能強化型(Ⅲ)', '機能強化型(Ⅳ)']
const none = '機能強化型ではない'
const strengthening = '基幹相談支援センターが行う地域の相談支援体制の強化の取組に参画する'

describe('機能強化型の要件', () => {
  test.each([
    ['常勤専従5人', { fullTimeDedicated: 5, dedicated: 5 }, one, null, []],
    ['常勤専従4人', {}, one, null, []],
    [
      '常勤専従3人（機能強化型(Ⅰ)は4人から。3名は世に出回る誤り）',
      { fullTimeDedicated: 3 },
      two,
      one,
      ['常勤で専従の相談支援専門員が4人以上'],
    ],
    ['常勤専従2人', { fullTimeDedicated: 2 }, three, two, ['常勤で専従の相談支援専門員が3人以上']],
    [
      '専従2人、うち常勤1人',
      { fullTimeDedicated: 1, dedicated: 2 },
      four,
      three,
      ['常勤で専従の相談支援専門員が2人以上'],
    ],
    [
      '専従1人で常勤',
      { fullTimeDedicated: 1, dedicated: 1 },
      none,
      four,
      ['専従の相談支援専門員が2人以上で、うち1人以上が常勤'],
    ],
    [
      '専従2人、常勤なし',
      { fullTimeDedicated: 0, dedicated: 2 },
      none,
      four,
      ['専従の相談支援専門員が2人以上で、うち1人以上が常勤'],
    ],
    ['24時間の連絡がない', { reachableAllDay: false }, three, two, ['24時間連絡がとれ、相談に応じる']],
    ['協議会に参画しない', { joinsCouncil: false }, four, three, ['協議会に定期に参画する']],
    ['体制強化の取組に参画しない', { joinsStrengthening: false }, four, three, [strengthening]],
    ['現任研修', { hasTrained: false }, none, four, ['うち1人以上が相談支援従事者現任研修を修了']],
    ['会議', { meets: false }, none, four, ['情報を伝える会議を定期に開く']],
    [
      '同行',
      { accompaniesNew: false },
      none,
      four,
      ['現任研修を修了した相談支援専門員が新しい職員に同行する'],
    ],
    [
      '困難な事例',
      { acceptsDifficult: false },
      none,
      four,
      ['基幹相談支援センターなどから紹介された困難な事例を受ける'],
    ],
    [
      '事例検討会',
      { joinsCaseStudies: false },
      none,
      four,
      ['基幹相談支援センターなどの事例検討会に参加する'],
    ],
    ['取扱件数が40件以上', { underForty: false }, none, four, ['取扱件数が40件未満']],
    [
      '足りないものが二つ',
      { fullTimeDedicated: 3, joinsCouncil: false },
      four,
      three,
      ['協議会に定期に参画する'],
    ],
    [
      '会議も取扱件数も',
      { meets: false, underForty: false },
      none,
      four,
      ['情報を伝える会議を定期に開く', '取扱件数が40件未満'],
    ],
  ] as [string, Partial<typeof all>, string, string | null, string[]][])(
    '%s',
    (_, over, grade, next, missing) => expect(finding(over)).toEqual({ grade, next, missing }),
  )

  test.each([
    ['2021-04-01', one],
    ['2024-03-31', one],
    ['2024-04-01', four],
    ['2024-04-02', four],
  ])('協議会にも取組にも参画しない事業所は、%sに%s', (on, grade) => {
    expect(finding({ joinsCouncil: false, joinsStrengthening: false }, on)).toMatchObject({ grade })
  })

  test.each([
    ['2024-03-31', one],
    ['2024-04-01', one],
    ['2025-03-31', one],
    ['2025-04-01', four],
    ['2025-04-02', four],
  ])('基幹相談支援センターがない地域で取組に参画しない事業所は、%sに%s', (on, grade) => {
    expect(finding(noCentre, on)).toMatchObject({ grade })
  })

  test('センターがあるのに参画しないなら、経過措置のあいだも(Ⅲ)までにならない', () => {
    expect(finding({ joinsStrengthening: false }, '2024-04-01')).toMatchObject({ grade: four })
  })

  test('協議会への参画は、センターのない地域でも求める', () => {
    expect(finding({ ...noCentre, joinsCouncil: false }, '2024-04-01')).toEqual({
      grade: four,
      next: three,
      missing: ['協議会に定期に参画する'],
    })
  })

  test.each([
    ['令和6年3月まで', {}, '2024-03-31', ['人数・研修', '令和6年3月までの要件']],
    ['経過措置のあいだ', noCentre, '2024-04-01', ['人数・研修', '令和7年3月31日まで']],
    ['経過措置のあと', noCentre, '2025-04-01', ['人数・研修', '令和7年3月31日まで']],
    ['センターがなくても参画する', { noCentre: true }, '2025-04-01', ['人数・研修']],
    ['センターがあって参画しない', { joinsStrengthening: false }, '2024-04-01', ['人数・研修']],
    ['ふつう', {}, '2026-04-01', ['人数・研修']],
    ['協働', { joint: true }, '2026-04-01', ['協働する体制']],
  ] as [string, Partial<typeof all>, string, string[]][])('未確認の読み方：%s', (_, over, on, readings) => {
    expect(reply(over, on)).toMatchObject({
      ruling: { unconfirmed: readings.map((words) => expect.stringContaining(words)) },
    })
  })

  test('理由', () => {
    expect(reply({})).toMatchObject({
      ruling: {
        because: ['機能強化型(Ⅰ)の要件をすべて満たすため'],
        citation: { law: expect.stringContaining('第125号') },
      },
    })
    expect(reply({ meets: false, underForty: false })).toMatchObject({
      ruling: {
        because: [
          '機能強化型(Ⅳ)にも足りないもの（情報を伝える会議を定期に開く、取扱件数が40件未満）があるため',
        ],
      },
    })
  })

  test('協働する体制は職員が決める', () => {
    expect(reply({ joint: true })).toMatchObject({
      ruling: {
        finding: { grade: '職員が決める', next: null, missing: [] },
        because: ['複数の事業所が協働する体制で届け出るため'],
      },
    })
  })

  test('常勤で専従の人が専従の人より多いことはない', () => {
    expect(reply({ fullTimeDedicated: 5 })).toMatchObject({
      problems: [{ field: 'dedicated', expected: expect.stringContaining('（5人）以上') }],
    })
  })

  test('令和3年3月までは何も言わない', () => {
    expect(reply({}, '2021-03-31')).toMatchObject({ ruling: { silent: true } })
  })

  test('言葉', () => {
    expect(officeGrade.words({ grade: '機能強化型(Ⅰ)', next: null, missing: [] })).toBe(one)
    expect(officeGrade.words({ grade: '機能強化型(Ⅳ)', next: '機能強化型(Ⅲ)', missing: ['甲', '乙'] })).toBe(
      '機能強化型(Ⅳ)（機能強化型(Ⅲ)に足りないもの：甲、乙）',
    )
  })
})

checkProvision(officeGrade, [all, { ...all, ...noCentre }, { ...all, joinsCouncil: false }])
