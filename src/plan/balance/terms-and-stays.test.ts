import { expect, test } from 'vitest'
import { readRecurring } from '../week/read-recurring.ts'
import type { Recurring } from '../week/recurring.ts'
import { askBalanceLaw } from './ask-balance-law.ts'
import type { Granted } from './balance-law.ts'
import { balanceWarnings } from './balance-warnings.ts'
import { monthBalance } from './month-balance.ts'

const itemsOf = (...lines: string[]): Recurring[] =>
  lines.map((line) => {
    const read = readRecurring(line)
    if ('problems' in read) throw new Error(read.problems.join())
    return read.item
  })

const law = askBalanceLaw({ from: '2026-04', in: '京都市' })
const balanceOf = (items: readonly Recurring[], granted: readonly Granted[], months: number) => {
  const asked = { items, granted, from: '2026-04', months, law }
  const balance = monthBalance(asked)
  return { ...balance, warnings: balanceWarnings(asked, balance) }
}
const grant = (code: string, name: string, amount: number, unit: string): Granted => ({
  ...{ code, name, amount, unit },
})

const term = (amount: number, from: string, until: string, unit = '時間/月'): Granted => ({
  ...grant('11', '居宅介護', amount, unit),
  ...{ from, until },
})

test('支給決定が月の途中で終わるなら、その日までの分だけを数える', () => {
  const items = itemsOf('火 10:00〜11:00 家事援助')
  const { services } = balanceOf(items, [term(5, '2026-04-01', '2026-06-10')], 4)
  // 2026-06 has five Tuesdays, two of them until the 10th.
  expect(services[0]?.months.map(({ planned, granted, left }) => [planned, granted, left])).toEqual([
    [4, 5, 1],
    [4, 5, 1],
    [2, 5, 3],
    [4, null, null],
  ])
})

test('一月に支給決定が二つあれば、どちらにも全部を入れずに、わからないと言う', () => {
  const items = itemsOf('火 10:00〜12:00 家事援助')
  const terms = [term(9, '2026-04-01', '2026-06-15'), term(8, '2026-06-16', '2027-03-31')]
  const { services, warnings } = balanceOf(items, terms, 4)
  expect(services).toHaveLength(1)
  expect(services[0]?.months.map(({ granted, over }) => [granted, over])).toEqual([
    [9, null],
    [9, null],
    [null, null],
    [8, null],
  ])
  expect(warnings.map(({ kind, says }) => [kind, says.slice(0, 22)])).toEqual([
    ['わからない', '居宅介護：令和8年6月は支給決定が二つあり、'],
  ])
})

test('短期入所は、帰る日を数えるかどうかで、二つの日数を言う', () => {
  const items = itemsOf('金 17:00〜10:00 短期入所')
  const { months, services, warnings } = balanceOf(items, [grant('24', '短期入所', 7, '日/月')], 2)
  // Fridays of 2026-04: 3, 10, 17, 24; of 2026-05: 1, 8, 15, 22, 29. Each stay ends on the Saturday.
  expect(months.map(({ uses: [use] }) => [use?.days, use?.leaving])).toEqual([
    [4, 4],
    [5, 5],
  ])
  expect(services[0]?.months.map(({ left, leaving, over }) => [left, leaving, over])).toEqual([
    [3, 8, null],
    [2, 10, null],
  ])
  expect(warnings).toEqual([
    {
      kind: 'こえることがある',
      says: '短期入所は、帰る日も一日に数えると令和8年4月に8日になり、支給量の7日をこえます',
      toDo: '帰る日を一日に数えるかを、市町村に確かめてください（未確認）。',
      rows: [0],
    },
  ])
})

test('つづけてとまれば帰る日は最後だけで、月をまたげば次の月の日', () => {
  const items = itemsOf('木・金 17:00〜10:00 短期入所')
  // 2026-07-31 is a Friday: its stay ends on the first of August.
  const [july, august] = balanceOf(items, [], 5)
    .months.slice(3)
    .map(({ uses: [use] }) => use)
  expect([july?.days, july?.leaving]).toEqual([10, 4])
  expect([august?.days, august?.leaving]).toEqual([8, 5])
})

test('ほかの制度の分は、支給量に入れない', () => {
  const items = itemsOf('火 10:00〜11:00 家事援助', '水 10:00〜11:00 家事援助（介護保険）')
  const { months, services } = balanceOf(items, [grant('11', '居宅介護', 5, '時間/月')], 1)
  expect(services[0]?.months[0]?.planned).toBe(4)
  expect(months[0]?.uses.map(({ name, code }) => [name, code])).toEqual([
    ['居宅介護', '11'],
    ['家事援助（ほかの制度）', null],
  ])
})
