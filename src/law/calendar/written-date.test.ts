import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { writtenDate } from './written-date.ts'

const rule = (typed: string, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, writtenDate, { typed })

checkProvision(writtenDate, [{ typed: '平成32年4月1日' }, { typed: '平成元年1月8日' }])

describe('日付の読み書き', () => {
  test.each([
    ['R6.5.1', '2024-05-01', '令和6年5月1日', 'R6.5.1', null],
    ['令和1年5月1日', '2019-05-01', '令和元年5月1日', 'R1.5.1', null],
    ['平成31年4月30日', '2019-04-30', '平成31年4月30日', 'H31.4.30', null],
    ['平成31年10月1日', '2019-10-01', '令和元年10月1日', 'R1.10.1', '平成31年10月1日は令和元年10月1日です'],
    ['平成32年4月1日', '2020-04-01', '令和2年4月1日', 'R2.4.1', '平成32年4月1日は令和2年4月1日です'],
    ['昭和64年1月7日', '1989-01-07', '昭和64年1月7日', 'S64.1.7', null],
    ['昭和64年1月8日', '1989-01-08', '平成元年1月8日', 'H1.1.8', '昭和64年1月8日は平成元年1月8日です'],
    ['1926-12-25', '1926-12-25', '昭和元年12月25日', 'S1.12.25', null],
    ['1912-07-29', '1912-07-29', '明治45年7月29日', 'M45.7.29', null],
    ['1912-07-30', '1912-07-30', '大正元年7月30日', 'T1.7.30', null],
  ])('%s', (typed, date, written, short, correction) => {
    const finding = { date, first: date, last: date, written, short, correction, problem: null }
    expect(rule(typed)).toMatchObject({
      finding,
      because: [correction ?? `${written}と読めるため`],
      citation: { law: '元号を改める政令（平成31年政令第143号）' },
      unconfirmed: [],
    })
    expect(writtenDate.words(finding)).toBe(correction ?? `${written}（${date}）`)
  })

  test.each([
    [
      '古い文書の書き方：平成31年10月',
      '平成31年10月',
      '2019-10-01',
      '2019-10-31',
      '令和元年10月',
      '平成31年10月は令和元年10月です',
    ],
    [
      '古い文書の書き方：平成32年度',
      '平成32年度',
      '2020-04-01',
      '2021-03-31',
      '令和2年度',
      '平成32年度は令和2年度です',
    ],
    ['令和8年度', '令和8年度', '2026-04-01', '2027-03-31', '令和8年度', null],
  ])('年月と年度：%s', (_, typed, first, last, written, correction) => {
    const finding = { date: null, first, last, written, short: null, correction, problem: null }
    expect(rule(typed)).toMatchObject({ finding, because: [correction ?? `${written}と読めるため`] })
    expect(writtenDate.words(finding)).toBe(correction ?? `${written}（${first} から ${last} まで）`)
  })

  test('年月も、わけを言って断る', () => {
    expect(rule('令和6年13月')).toMatchObject({
      finding: { problem: '令和6年13月はありません（月は1から12まで）' },
    })
    expect(rule('平成32年度', '2019-04-30')).toMatchObject({
      finding: { written: '平成32年度', correction: null },
    })
  })

  test('読めないものは、わけを言う', () => {
    const problem = '2023年2月29日という日はありません（この年の2月は28日まで）'
    const nothing = { date: null, first: null, last: null, written: null, short: null, correction: null }
    const finding = { ...nothing, problem }
    expect(rule('2023/2/29')).toMatchObject({ finding, because: [problem] })
    expect(writtenDate.words(finding)).toBe(problem)
  })

  test.each([
    ['2019-04-30', '平成32年4月1日', '平成32年4月1日', null, '昭和64年政令第1号'],
    [
      '2019-05-01',
      '平成32年4月1日',
      '令和2年4月1日',
      '平成32年4月1日は令和2年4月1日です',
      '平成31年政令第143号',
    ],
    ['2019-04-30', '2019-05-01', '平成31年5月1日', null, '昭和64年政令第1号'],
    [
      '2019-04-30',
      '令和2年4月1日',
      '平成32年4月1日',
      '令和2年4月1日は平成32年4月1日です',
      '昭和64年政令第1号',
    ],
    ['1989-01-08', '1989-01-08', '平成元年1月8日', null, '昭和64年政令第1号'],
  ])('%s に %s を読むと %s', (on, typed, written, correction, order) => {
    expect(rule(typed, on)).toMatchObject({
      finding: { written, correction },
      citation: { law: `元号を改める政令（${order}）` },
    })
  })

  test('平成の前に問うた日には答えない', () => expect(rule('R6.5.1', '1989-01-07').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = writtenDate
  expect([id, title, chapter, asked]).toEqual([
    'japanese-date',
    '日付の読み書き',
    '日付と番号',
    '日付を読む日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['1989-01-08', '2019-05-01'],
    ['2019-05-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({ typed: { title: '入力された日付', maxLength: 30 } })
})
