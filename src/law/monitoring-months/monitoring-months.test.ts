import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { monitoringMonths } from './monitoring-months.ts'
import { monthsBackwards } from './months-backwards.ts'

const month = Temporal.PlainYearMonth.from
const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }

checkProvision(monitoringMonths, [{ first: '2016-05', last: '2017-04', interval: 3 }])

describe('モニタリングを行う月', () => {
  test.each([
    ['更新、3月ごと（Q&A 平成28年の例）', '2016-05', '2017-04', 3, '2016-07 2016-10 2017-01 2017-04'],
    ['新規のはじめの3か月（Q&A 平成28年の例）', '2016-05', '2016-07', 1, '2016-05 2016-06 2016-07'],
    ['そのあと6月ごと（Q&A 平成28年の例）', '2016-08', '2017-04', 6, '2016-10 2017-04'],
    [
      '割りきれない10か月（Q&A 最後の月からさかのぼる）',
      '2025-06',
      '2026-03',
      3,
      '2025-06 2025-09 2025-12 2026-03',
    ],
    ['割りきれない11か月', '2025-05', '2026-03', 6, '2025-09 2026-03'],
    ['間隔より短い期間', '2025-10', '2025-10', 6, '2025-10'],
    ['間隔と同じ長さの期間', '2025-10', '2026-03', 6, '2026-03'],
    ['間隔より一か月長い期間', '2025-09', '2026-03', 6, '2025-09 2026-03'],
    ['1年ごと、3年の決定', '2024-04', '2027-03', 12, '2025-03 2026-03 2027-03'],
    ['改元をまたぐ', '2019-02', '2019-05', 3, '2019-02 2019-05'],
  ])('%s', (_, first, last, interval, expected) => {
    expect(
      applyOn(when, monitoringMonths, { first: month(first), last: month(last), interval }),
    ).toMatchObject({
      finding: expected.split(' '),
      citation: { article: '最後の月のモニタリング' },
      because: [
        `期間の最後の月（${month(last).year}年${month(last).month}月）から${interval}か月ごとにさかのぼるため`,
      ],
      unconfirmed: [],
    })
  })

  test('どの期間でも、最後の月を含み、期間の外に出ず、間は間隔のとおり、前にもう一回は入らない', () => {
    const period = fc.record({
      start: fc.integer({ min: 0, max: 240 }),
      length: fc.integer({ min: 1, max: 60 }),
      interval: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(period, ({ start, length, interval }) => {
        const first = month('2012-04').add({ months: start })
        const last = first.add({ months: length - 1 })
        const found = monthsBackwards(first, last, interval).map(
          (one) => first.until(one, { largestUnit: 'months' }).months,
        )
        expect(found.at(-1)).toBe(length - 1)
        expect(found[0]).toBeGreaterThanOrEqual(0)
        expect(found[0]).toBeLessThan(interval)
        for (const [at, one] of found.slice(1).entries()) expect(one - (found[at] ?? 0)).toBe(interval)
      }),
    )
  })

  test('終わりが先の期間には月がなく、0か月ごとは計算しない', () => {
    expect(monthsBackwards(month('2026-03'), month('2026-02'), 3)).toEqual([])
    for (const interval of [0, 1.5]) {
      expect(() => monthsBackwards(month('2026-03'), month('2027-02'), interval)).toThrow(
        new RangeError('an interval is whole months, 1 or more'),
      )
    }
  })

  test('制度の始まる前は定めがない', () => {
    const facts = { first: month('2016-05'), last: month('2017-04'), interval: 3 }
    const on = Temporal.PlainDate.from('2012-03-31')
    expect(applyOn({ ...when, on }, monitoringMonths, facts).silent).toBe(true)
  })

  test.each([
    ['2026-04', '2026-03', 'last', '2026-04 以後の月を入れてください'],
    ['2026-04', '2026-04', null, ''],
    ['2012-03', '2026-03', 'first', '制度の始まった 2012-04 以後の月を入れてください'],
    ['2012-04', '2022-03', null, ''],
    ['2012-04', '2022-04', 'last', '期間は120か月までにしてください'],
  ])('%s から %s までの食いちがい：%s', (first, last, field, expected) => {
    const facts = { first: month(first), last: month(last), interval: 3 }
    expect(monitoringMonths.mismatches?.(facts, when)).toEqual(field === null ? [] : [{ field, expected }])
  })

  test('言葉', () => {
    expect(monitoringMonths.words(['2016-05', '2016-06'])).toBe('2016-05、2016-06 に行う')
    expect(monitoringMonths.words([])).toBe('行う月がない')
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = monitoringMonths
  expect([id, title, chapter, asked]).toEqual([
    'monitoring-months',
    'モニタリングを行う月',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    first: { title: '期間の最初の月' },
    last: { title: '期間の最後の月' },
    interval: { title: 'モニタリング期間（か月）', minimum: 1, maximum: 12, tries: [1, 2, 3, 4, 6, 12] },
  })
})
