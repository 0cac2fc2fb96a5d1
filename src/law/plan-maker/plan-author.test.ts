import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type PlanAuthorFacts, planAuthor } from './plan-author.ts'

checkProvision(planAuthor)

type Paper = PlanAuthorFacts['paper']
type Author = PlanAuthorFacts['author']
const rule = (paper: Paper, author: Author, on = '2026-04-01', chief = true, enhanced = true) => {
  const when = { on: Temporal.PlainDate.from(on), in: '北区' }
  const ruling = applyOn(when, planAuthor, {
    ...{ paper, author },
    ...{ underChief: chief, enhancedOffice: enhanced },
  })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const [assistantReading, staffReading] = planAuthor.readings.map(({ says }) => says)

test('章', () => expect(planAuthor.chapter).toBe('計画を作る人'))

describe('計画を書ける人', () => {
  const [yes, no] = ['書ける', '書けない']
  const joins = '相談支援専門員のもとで加われる'
  test.each([
    ['相談支援専門員', yes, yes, no],
    ['相談支援員', joins, joins, no],
    ['本人', no, no, yes],
    ['家族', no, no, yes],
    ['支援者', no, no, yes],
    ['サービス事業者の職員', no, no, '作成を助けられる'],
  ] as [Author, string, string, string][])(
    '%s：計画案 %s、計画 %s、セルフプラン %s',
    (author, ...expected) => {
      const papers = ['計画案', '計画', 'セルフプラン'] as const
      expect(papers.map((paper) => rule(paper, author).finding)).toEqual(expected)
      expect(papers.map((paper) => planAuthor.words(rule(paper, author).finding))).toEqual(expected)
    },
  )

  const byOffice = '指定事業所の相談支援専門員が書くため'
  test.each([
    ['計画案', '相談支援専門員', `計画案は${byOffice}`, '第15条第1項', []],
    ['計画', '本人', `計画は${byOffice}`, '第15条第1項', []],
    [
      '計画',
      '相談支援員',
      '機能強化型の事業所で主任相談支援専門員の指導を受けているため',
      '相談支援員',
      [assistantReading],
    ],
    [
      'セルフプラン',
      '相談支援専門員',
      'セルフプランは指定事業所でない人が書くため',
      'セルフプランの作成者',
      [],
    ],
    ['セルフプラン', '相談支援員', 'セルフプランは指定事業所でない人が書くため', 'セルフプランの作成者', []],
    ['セルフプラン', '家族', 'セルフプランの作成者に、基本として制限はないため', 'セルフプランの作成者', []],
    [
      'セルフプラン',
      'サービス事業者の職員',
      'サービス事業者の職員は、本人の作成を助ける立場のため',
      'セルフプランの作成者',
      [staffReading],
    ],
  ] as [Paper, Author, string, string, string[]][])(
    '%sを%sが書くときの理由',
    (paper, author, why, article, unconfirmed) => {
      const ruling = rule(paper, author)
      expect([ruling.because, ruling.citation.article]).toEqual([[why], article])
      expect(ruling.unconfirmed).toEqual(unconfirmed)
    },
  )
})

describe('相談支援員（令和6年4月から）', () => {
  const notEnhanced = '機能強化型の事業所でないため'
  const notUnder = '主任相談支援専門員の指導を受けていないため'
  test.each([
    ['2024-03-31', true, true, '書けない', ['相談支援員の制度がまだないため'], []],
    ['2024-04-01', true, true, '相談支援専門員のもとで加われる', [expect.any(String)], [assistantReading]],
    ['2024-04-02', true, true, '相談支援専門員のもとで加われる', [expect.any(String)], [assistantReading]],
    ['2024-04-01', false, true, '書けない', [notUnder], [assistantReading]],
    ['2024-04-01', true, false, '書けない', [notEnhanced], [assistantReading]],
    ['2024-04-01', false, false, '書けない', [notEnhanced, notUnder], [assistantReading]],
  ])('%s 指導 %s 機能強化型 %s → %s', (on, chief, enhanced, finding, because, unconfirmed) => {
    const ruling = rule('計画案', '相談支援員', on, chief, enhanced)
    expect([ruling.finding, ruling.because, ruling.unconfirmed]).toEqual([finding, because, unconfirmed])
  })

  test('制度の前は何も言わない', () => {
    const facts = { paper: '計画案', author: '本人', underChief: false, enhancedOffice: false } as const
    const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
    expect(applyOn(on('2012-03-31'), planAuthor, facts).silent).toBe(true)
    expect(applyOn(on('2012-04-01'), planAuthor, facts).silent).toBe(false)
  })
})
