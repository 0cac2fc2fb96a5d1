import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { acts, benefits, grades } from './base-kinds.ts'
import { type BaseUnitsFacts, baseUnits } from './base-units.ts'

const rule = (on: string, [benefit, act, grade]: [string, string, string]) =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, baseUnits, {
    benefit,
    act,
    grade,
  } as BaseUnitsFacts)

/** 区分、令和6年4月からの計画・モニタリング、そのサービスコード、令和3年4月からの計画・モニタリング */
const adult = `
機能強化型(Ⅰ) 2014 1761 521161 521261 1864 1613
機能強化型(Ⅱ) 1914 1661 521171 521271 1764 1513
機能強化型(Ⅲ) 1822 1558 521181 521281 1672 1410
機能強化型(Ⅳ) 1672 1408 521191 521291 1622 1360
(Ⅰ) 1572 1308 521111 521211 1522 1260
(Ⅱ) 732 606 521151 521251 732 606`
const child = `
機能強化型(Ⅰ) 2201 1896 551161 551261 2027 1724
機能強化型(Ⅱ) 2101 1796 551171 551271 1927 1624
機能強化型(Ⅲ) 2016 1699 551181 551281 1842 1527
機能強化型(Ⅳ) 1866 1548 551191 551291 1792 1476
(Ⅰ) 1766 1448 551111 551211 1692 1376
(Ⅱ) 815 662 551131 551231 815 662`

const rows = [
  ['計画相談支援', adult],
  ['障害児相談支援', child],
].flatMap(([benefit = '', table = '']) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [grade = '', ...cells] = line.split(' ')
      return ['計画の作成', 'モニタリング'].map(
        (act, at) => [benefit, act, grade, Number(cells[at]), cells[at + 2], Number(cells[at + 4])] as const,
      )
    }),
)

describe('基本報酬の単位数', () => {
  test('表は24行ある', () => expect(rows).toHaveLength(24))

  test.each(rows)('%s %s %s：令和6年4月から%d単位（%s）、令和3年4月から%d単位', (...row) => {
    const [benefit, act, grade, now, code, then] = row
    expect(rule('2024-03-31', [benefit, act, grade])).toMatchObject({ finding: { units: then, code: null } })
    expect(rule('2024-04-01', [benefit, act, grade])).toMatchObject({
      finding: { units: now, code },
      because: [`${benefit}の${act}を、報酬区分${grade}の事業所が行ったため`],
    })
    expect(rule('2024-04-02', [benefit, act, grade])).toMatchObject({ finding: { units: now, code } })
  })

  test.each([
    ['計画相談支援', '計画の作成', '機能強化型(Ⅰ)', '機能強化型サービス利用支援費(Ⅰ)'],
    ['計画相談支援', 'モニタリング', '機能強化型(Ⅳ)', '機能強化型継続サービス利用支援費(Ⅳ)'],
    ['計画相談支援', '計画の作成', '(Ⅱ)', 'サービス利用支援費(Ⅱ)'],
    ['計画相談支援', 'モニタリング', '(Ⅰ)', '継続サービス利用支援費(Ⅰ)'],
    ['障害児相談支援', '計画の作成', '機能強化型(Ⅲ)', '機能強化型障害児支援利用援助費(Ⅲ)'],
    ['障害児相談支援', 'モニタリング', '(Ⅱ)', '継続障害児支援利用援助費(Ⅱ)'],
  ])('%s・%s・%sの名は%s', (benefit, act, grade, name) => {
    expect(rule('2025-04-01', [benefit, act, grade])).toMatchObject({ finding: { name } })
  })

  test('障害児相談支援は第126号、計画相談支援は第125号を根拠に示す', () => {
    const laws = benefits.map((benefit) => rule('2025-04-01', [benefit, '計画の作成', '(Ⅰ)']))
    expect(laws).toMatchObject([
      { citation: { law: expect.stringContaining('第125号') } },
      { citation: { law: expect.stringContaining('第126号') } },
    ])
  })

  test('令和3年3月までの単位数は手元になく、何も言わない', () => {
    expect(rule('2021-03-31', ['計画相談支援', '計画の作成', '(Ⅰ)']).silent).toBe(true)
    expect(rule('2021-04-01', ['計画相談支援', '計画の作成', '(Ⅰ)'])).toMatchObject({
      finding: { units: 1522 },
      unconfirmed: [],
    })
  })

  test.each([
    ['2026-05-31', 0],
    ['2026-06-01', 1],
    ['2026-06-02', 1],
  ])('令和8年6月の期中改定の前後 %s：単位数は同じで、未確認の読み方が%dつ', (on, count) => {
    const ruling = rule(on, ['計画相談支援', '計画の作成', '(Ⅰ)'])
    expect(ruling).toMatchObject({ finding: { units: 1572, code: '521111' } })
    expect(ruling.silent ? [] : ruling.unconfirmed).toHaveLength(count)
  })

  test('世に出回る誤った数は、いまの表のどこにもない', () => {
    const wrong = [1629, 1357, 16811, 1288, 602, 1864]
    const now = benefits.flatMap((benefit) =>
      acts.flatMap((act) => grades.map((grade) => rule('2026-04-01', [benefit, act, grade]))),
    )
    for (const ruling of now) {
      expect(wrong).not.toContain(ruling.silent ? 0 : ruling.finding.units)
      expect(ruling.silent ? '' : ruling.finding.code).toMatch(/^(52|55)/)
    }
  })

  test('言葉', () => {
    const name = 'サービス利用支援費(Ⅰ)'
    expect(baseUnits.words({ name, units: 1572, code: '521111' })).toBe(
      'サービス利用支援費(Ⅰ) 1572単位（サービスコード 521111）',
    )
    expect(baseUnits.words({ name, units: 1522, code: null })).toBe(
      'サービス利用支援費(Ⅰ) 1522単位（サービスコードは職員が確かめる）',
    )
  })
})

checkProvision(baseUnits)
