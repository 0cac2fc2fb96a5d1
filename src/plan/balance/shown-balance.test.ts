import { expect, test } from 'vitest'
import { unitsOn } from '../../law/grant-amount/amount-units.ts'
import { readRecurring } from '../week/read-recurring.ts'
import { recurringsOf } from '../week/recurrings.ts'
import type { Granted } from './balance-law.ts'
import { balanceWarnings } from './balance-warnings.ts'
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

const shownOf = (line: string, granted: readonly Granted[]) => {
  const read = readRecurring(line)
  if ('problems' in read) throw new Error(read.problems.join())
  const asked = { items: [read.item], granted, from: '2026-04', law }
  const balance = monthBalance(asked)
  return shownBalance(balance, balanceWarnings(asked, balance))
}

test.each(unitsOn(Temporal.PlainDate.from('2026-04-01')))('単位が「%s」でも出る', (unit) => {
  for (const amount of [null, 10])
    for (const from of ['2026-04-01', '2025-01-01', '2028-01-01']) {
      const term = { from, until: `${Number(from.slice(0, 4)) + 1}-03-31` }
      const granted = [{ code: '移動支援', name: '移動支援', amount, unit, ...term }]
      const [service] = shownOf('土 13:00〜15:00 移動支援', granted).services
      expect(`${service?.granted} ${service?.left}`).not.toMatch(/null|undefined|NaN|時間\/月/)
    }
})

test('数えられない単位は、量と単位だけを言う', () => {
  const units: [number | null, string, string][] = [
    [null, '市町村の定めによる', '市町村の定めによる'],
    [10, '市町村の定めによる', '10（市町村の定めによる）'],
    [300, '単位/月', '300単位/月'],
    [null, '月', '月'],
  ]
  for (const [amount, unit, granted] of units)
    expect(
      shownOf('土 13:00〜15:00 移動支援', [{ code: '移動支援', name: '移動支援', amount, unit }]).services,
    ).toMatchObject([{ granted, left: '—', isOver: false }])
})

test('支給決定のない月は、残りのいちばん少ない月にしない', () => {
  const grant = { code: '11', name: '居宅介護', amount: 20, unit: '時間/月' }
  const until = { ...grant, until: '2026-05-31' }
  const from = { ...grant, from: '2026-07-01' }
  const said = { granted: '20時間', left: '15時間', isOver: false }
  expect(shownOf('月 10:00〜11:00 居宅介護', [until]).services).toMatchObject([{ ...said, left: '16時間' }])
  expect(shownOf('月 10:00〜11:00 居宅介護', [from]).services).toMatchObject([said])
  expect(shownOf('月 10:00〜11:00 居宅介護', [{ ...grant, until: '2026-03-31' }]).services).toMatchObject([
    { granted: 'この12か月の支給決定はありません', left: '—', isOver: false },
  ])
})

test('あとからの支給決定でこえるなら、こえると言う', () => {
  const grant = { code: '11', name: '居宅介護', unit: '時間/月' }
  const [service] = shownOf('月 10:00〜11:00 居宅介護', [
    { ...grant, amount: 20, until: '2026-09-30' },
    { ...grant, amount: 3, from: '2026-10-01' },
  ]).services
  expect(service).toMatchObject({ granted: '3時間', left: '1時間こえる', isOver: true })
})

test('短期入所の残りは、二つの数え方で言う', () => {
  const granted = [{ code: '24', name: '短期入所', amount: 7, unit: '日/月' }]
  expect(shownOf('金 17:00〜10:00 短期入所', granted).services).toMatchObject([
    { first: '68時間・4日（帰る日も一日に数えると8日）', left: '2日（帰る日も一日に数えると3日こえる）' },
  ])
})
