import { describe, expect, test } from 'vitest'
import { applyOn } from '../kit/apply-on.ts'
import { certificateText } from './certificate-text.ts'
import { monitoringMonths } from './monitoring-months.ts'
import { monthsBackwards } from './months-backwards.ts'

const month = Temporal.PlainYearMonth.from

describe('モニタリングを行う月', () => {
  test.each([
    [
      '更新、3月ごと（国の例）',
      '2016-05',
      '2017-04',
      3,
      '2016-07 2016-10 2017-01 2017-04',
      '3月ごと（H28.7〜H29.4）',
    ],
    [
      '新規のはじめの3か月（国の例）',
      '2016-05',
      '2016-07',
      1,
      '2016-05 2016-06 2016-07',
      '毎月ごと（H28.5〜H28.7）',
    ],
    ['そのあと6月ごと（国の例）', '2016-08', '2017-04', 6, '2016-10 2017-04', '6月ごと（H28.10〜H29.4）'],
    [
      '割りきれない10か月',
      '2025-06',
      '2026-03',
      3,
      '2025-06 2025-09 2025-12 2026-03',
      '3月ごと（R7.6〜R8.3）',
    ],
    ['割りきれない11か月', '2025-05', '2026-03', 6, '2025-09 2026-03', '6月ごと（R7.9〜R8.3）'],
    ['間隔より短い期間', '2025-10', '2025-10', 6, '2025-10', '6月ごと（R7.10）'],
    ['1年ごと、3年の決定', '2024-04', '2027-03', 12, '2025-03 2026-03 2027-03', '12月ごと（R7.3〜R9.3）'],
    ['改元をまたぐ', '2019-02', '2019-05', 3, '2019-02 2019-05', '3月ごと（H31.2〜R1.5）'],
  ])('%s', (_, first, last, interval, expected, text) => {
    const months = monthsBackwards(month(first), month(last), interval)
    expect(months.join(' ')).toBe(expected)
    expect(certificateText(interval, months)).toBe(text)
    const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }
    const ruling = applyOn(when, monitoringMonths, { first: month(first), last: month(last), interval })
    expect(ruling).toMatchObject({ finding: expected.split(' ') })
  })

  test('終わりが先の期間には月がなく、0か月ごとは計算しない', () => {
    expect(monthsBackwards(month('2026-03'), month('2026-02'), 3)).toEqual([])
    expect(certificateText(3, [])).toBe('3月ごと')
    expect(() => monthsBackwards(month('2026-03'), month('2027-02'), 0)).toThrow(RangeError)
  })
})
