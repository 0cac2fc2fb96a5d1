import { expect, test } from 'vitest'
import { madeCity } from '../../city/made-city/made-city.ts'
import { randomOf } from '../../city/made-city/random.ts'
import { staffRows } from './staff-rows.ts'

test('相談支援専門員のアカウントは、その事業所に今日いる専門員の一人に結ばれる', () => {
  const wish = { seed: 'a', number: '990001', name: '見本市', persons: 300, on: '2026-06-01' }
  const offices = madeCity(wish).standing()
  const ids = randomOf('ids')
  const { accounts, accountOf } = staffRows(wish, { desk: ids.id(), ids, offices, providers: [] })
  const own = accounts.find(({ login }) => login === 'soudan')
  const tied = offices.flatMap(({ planners }) => planners).filter((one) => accountOf(one) !== null)
  expect(tied.map(accountOf)).toEqual([own?.id])
  expect(tied[0]?.organisation).toBe(own?.organisation)
  expect((tied[0]?.since ?? '9') <= wish.on).toBe(true)
})
