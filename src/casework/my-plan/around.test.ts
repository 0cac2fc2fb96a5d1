import { expect, test } from 'vitest'
import { emptyCase } from '../case/file.ts'
import { desksOf, isUndecided, monthsAround } from './around.ts'

const desk = (area: string, telephone: string) => ({
  ...{ id: area, name: `${area}の係`, area, purpose: '申請', address: null, telephone, fax: null },
})
const desks = [desk('王子地区', '000-0000-0001'), desk('赤羽地区', '000-0000-0002')]

test('窓口は本人の地区のもの。地区がわからなければ、地区を書いて全部', () => {
  const phones = (district: string | null) => desksOf(desks, district).map(({ role, phone }) => [role, phone])
  const role = '{役所|やくしょ}の {窓口|まどぐち}'
  expect(phones('赤羽地区')).toEqual([[role, '000-0000-0002']])
  expect(phones(null)).toEqual([
    [`${role}（王子地区）`, '000-0000-0001'],
    [`${role}（赤羽地区）`, '000-0000-0002'],
  ])
  expect(desksOf([], null)).toEqual([])
})

const file = (months: readonly string[], monitored: readonly string[]) => ({
  ...emptyCase('case', 'person', '1'),
  grant: { monitoring: { months } } as never,
  monitored: monitored.map((month) => ({ month, on: `${month}-20`, finding: '継続' as never })),
})

test('つぎの月と、会った記録がないまま すぎた月', () => {
  const months = ['2026-05', '2026-06', '2026-07', '2027-03']
  expect(monthsAround(file(months, ['2026-06']), '2026-07-10')).toEqual({
    ...{ nextMonth: '2026-07', lateMonths: ['2026-05'] },
  })
  expect(monthsAround(file(months, ['2026-07']), '2026-08-01')).toEqual({
    ...{ nextMonth: '2027-03', lateMonths: ['2026-05', '2026-06'] },
  })
  const closed = { ...file(months, []), closed: { on: '2026-08-01', why: '終了' as const } }
  expect(monthsAround(closed, '2026-09-01').lateMonths).toEqual([])
})

test('まだ決まっていないのは、決定を待つ間だけ', () => {
  const empty = emptyCase('case', 'person', '1')
  expect(isUndecided(empty)).toBe(true)
  expect(isUndecided({ ...empty, refused: true })).toBe(false)
  expect(isUndecided(file([], []))).toBe(false)
})
