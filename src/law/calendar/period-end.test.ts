import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type PeriodEndFacts, periodEnd } from './period-end.ts'

const day = Temporal.PlainDate.from
const rule = (facts: PeriodEndFacts, on = '2026-04-01') =>
  applyOn({ on: day(on), in: '北区' }, periodEnd, facts)

checkProvision(periodEnd)

describe('期間の満了（民法第140条・第143条）', () => {
  test.each([
    ['1日（翌日かぎり）', '2026-04-01', 1, '日', false, '2026-04-02', '2026-04-02', false],
    ['1日、初日も数える', '2026-04-01', 1, '日', true, '2026-04-01', '2026-04-01', false],
    ['14日', '2026-04-01', 14, '日', false, '2026-04-02', '2026-04-15', false],
    ['60日、月をまたぐ', '2026-04-01', 60, '日', false, '2026-04-02', '2026-05-31', false],
    ['1週', '2026-04-01', 1, '週', false, '2026-04-02', '2026-04-08', false],
    ['2週、初日も数える', '2026-04-01', 2, '週', true, '2026-04-01', '2026-04-14', false],
    ['1月', '2026-04-10', 1, '月', false, '2026-04-11', '2026-05-10', false],
    ['3月', '2026-04-10', 3, '月', false, '2026-04-11', '2026-07-10', false],
    ['月の末日から（月の初めから起算）', '2026-01-31', 1, '月', false, '2026-02-01', '2026-02-28', false],
    ['応当日がない、平年', '2026-01-30', 1, '月', false, '2026-01-31', '2026-02-28', true],
    ['応当日がない、平年（30日から起算）', '2026-01-29', 1, '月', false, '2026-01-30', '2026-02-28', true],
    ['応当日がない、平年（29日から起算）', '2026-01-28', 1, '月', false, '2026-01-29', '2026-02-28', true],
    ['応当日がある、平年（28日から起算）', '2026-01-27', 1, '月', false, '2026-01-28', '2026-02-27', false],
    ['うるう年（30日から起算）', '2024-01-29', 1, '月', false, '2024-01-30', '2024-02-29', true],
    ['うるう年（29日から起算）', '2024-01-28', 1, '月', false, '2024-01-29', '2024-02-28', false],
    ['3月後が小の月', '2026-01-30', 3, '月', false, '2026-01-31', '2026-04-30', true],
    ['1年', '2026-04-01', 1, '年', false, '2026-04-02', '2027-04-01', false],
    ['1年、初日も数える（支給決定のように）', '2026-04-01', 1, '年', true, '2026-04-01', '2027-03-31', false],
    ['うるう日から1年', '2024-02-29', 1, '年', true, '2024-02-29', '2025-02-28', true],
    ['うるう日から4年', '2024-02-29', 4, '年', true, '2024-02-29', '2028-02-28', false],
  ] as const)('%s', (_, from, length, unit, fromMidnight, start, last, atMonthEnd) => {
    const finding = { start, last }
    expect(rule({ from: day(from), length, unit, fromMidnight })).toMatchObject({
      finding,
      because: [
        fromMidnight ? '午前零時から始まり、初日も数えるため' : '初日を数えないため',
        atMonthEnd ? '最後の月に当たる日がなく、末日に満了するため' : `${length}${unit}を数えるため`,
      ],
      citation: { law: '民法', article: unit === '日' ? '第141条' : '第143条' },
      unconfirmed: [],
    })
    expect(periodEnd.words(finding)).toBe(`${start} から数え、${last} の終わりに満了する`)
  })

  test('制度の始まる前は問わない', () => {
    const facts = { from: day('2026-04-01'), length: 1, unit: '日', fromMidnight: true } as const
    expect(rule(facts, '2012-03-31').silent).toBe(true)
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = periodEnd
  expect([id, title, chapter, asked]).toEqual(['period-end', '期間の満了', '日付と番号', '期間を数える日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    from: { title: '期間の始まる出来事のあった日' },
    length: { title: '期間の長さ', minimum: 1, maximum: 1200, tries: [1, 2, 3, 6, 12] },
    unit: { title: '期間の単位', enum: ['日', '週', '月', '年'] },
    fromMidnight: { title: '午前零時から始まる（初日も数える）' },
  })
})
