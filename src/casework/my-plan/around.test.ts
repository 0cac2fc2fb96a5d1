import { expect, test } from 'vitest'
import { desksOf } from './around.ts'

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
