import { expect, test } from 'vitest'
import { recurringsOf } from '../week/recurrings.ts'
import { monthBalance } from './month-balance.ts'
import { shownBalance } from './shown-balance.ts'

const law = {
  holidays: { days: [], from: '2026-04-01', until: '2027-12-31' },
  dayLimits: [],
  pairs: [],
  pairRules: [],
}
const week = [
  {
    days: ['月' as const, '水' as const],
    from: '10:00',
    to: '11:30',
    kind: '居宅介護',
    content: null,
    provider: null,
  },
]
const shown = (amount: number) => {
  const granted = [{ code: '11', name: '居宅介護', amount, unit: '時間/月' }]
  const items = recurringsOf({ week, besides: [] })
  return shownBalance(monthBalance({ items, granted, from: '2026-05', law }), [])
}

test('はじめの月、いちばん多い月、支給量、残り', () => {
  const { services, firstMonth, months } = shown(20)
  expect(firstMonth).toBe('令和8年5月')
  // 2026-05 has four Mondays and four Wednesdays, 2026-06 five and four, 2027-03 five and five.
  expect(services).toEqual([
    {
      ...{ name: '居宅介護', first: '12時間・8日', most: '15時間・10日（令和9年3月）' },
      ...{ granted: '20時間', left: '5時間', isOver: false },
    },
  ])
  expect(months).toHaveLength(12)
  expect(months[1]).toEqual({ month: '令和8年6月', uses: '居宅介護 13.5時間・9日' })
})

test('こえる月があれば、いくらこえるか', () => {
  expect(shown(13).services[0]).toMatchObject({ granted: '13時間', isOver: true, left: '0.5時間こえる' })
})

test('何もない週には何もない', () => {
  expect(shownBalance(monthBalance({ items: [], granted: [], from: '2026-05', law }), []).services).toEqual(
    [],
  )
})
