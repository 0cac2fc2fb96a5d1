import { expect, test } from 'vitest'
import { publicHolidayName, publicHolidays, publicHolidaysBetween } from './public-holidays.ts'

test('国民の祝日', () => {
  expect(publicHolidaysBetween('2026-05-01', '2026-05-31')).toEqual({
    days: ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'],
    from: '2026-05-01',
    until: '2026-05-31',
  })
  expect(publicHolidayName('2026-05-03')).toBe('憲法記念日')
  expect(publicHolidayName('2026-05-07')).toBeUndefined()
})

test('表は届く年までで、その先は言わない', () => {
  expect(publicHolidays).toMatchObject({ from: '1970-01-01', until: '2050-12-31' })
  expect(publicHolidaysBetween('1960-01-01', '2060-01-01')).toMatchObject({
    from: '1970-01-01',
    until: '2050-12-31',
  })
})
