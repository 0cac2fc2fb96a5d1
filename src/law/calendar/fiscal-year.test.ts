import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { fiscalYear } from './fiscal-year.ts'

const rule = (on: string) => applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, fiscalYear, {})

checkProvision(fiscalYear)

describe('年度', () => {
  test.each([
    ['2015-03-31', 2014, '2014-04-01', '2015-03-31', ['平成26年度']],
    ['2015-04-01', 2015, '2015-04-01', '2016-03-31', ['平成27年度']],
    ['2015-04-02', 2015, '2015-04-01', '2016-03-31', ['平成27年度']],
    ['2016-01-01', 2015, '2015-04-01', '2016-03-31', ['平成27年度']],
    ['2019-03-31', 2018, '2018-04-01', '2019-03-31', ['平成30年度']],
    ['2019-04-30', 2019, '2019-04-01', '2020-03-31', ['平成31年度', '令和元年度']],
    ['2019-05-01', 2019, '2019-04-01', '2020-03-31', ['平成31年度', '令和元年度']],
    ['2020-03-31', 2019, '2019-04-01', '2020-03-31', ['平成31年度', '令和元年度']],
    ['2020-04-01', 2020, '2020-04-01', '2021-03-31', ['令和2年度']],
    ['1989-01-08', 1988, '1988-04-01', '1989-03-31', ['昭和63年度']],
    ['1989-04-01', 1989, '1989-04-01', '1990-03-31', ['平成元年度']],
    ['1947-05-03', 1947, '1947-04-01', '1948-03-31', ['昭和22年度']],
  ])('%s は %i 年度', (on, year, first, last, names) => {
    const finding = { year, first, last, names }
    const spring = Number(on.slice(5, 7)) < 4 ? '3月までで、前の年の4月に始まった' : '4月からの'
    expect(rule(on)).toMatchObject({
      finding,
      because: [`${on} が${spring}年度にあるため`],
      citation: { law: '地方自治法', article: '第208条第1項' },
      unconfirmed: names.length > 1 ? fiscalYear.readings.map(({ says }) => says) : [],
    })
    expect(fiscalYear.words(finding)).toBe(`${names.join('・')}（${first} から ${last} まで）`)
  })

  test('地方自治法の前は定めがない', () => expect(rule('1947-05-02').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = fiscalYear
  expect([id, title, chapter, asked]).toEqual(['fiscal-year', '年度', '日付と番号', '年度を問う日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['1947-05-03', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({})
})
