import { describe, expect, test } from 'vitest'
import { dayOffReadings, dayOffReason, openDayBeside, readingsOfDays } from './day-off.ts'

const day = Temporal.PlainDate.from
const nation = { extraDaysOff: [], yearEndAsNation: true }

describe('市町村の休日', () => {
  test.each([
    ['2026-11-20', null],
    ['2026-11-21', '土曜日'],
    ['2026-11-22', '日曜日'],
    ['2026-11-23', '祝日（勤労感謝の日）'],
    ['2026-11-24', null],
    ['2026-12-28', null],
    ['2026-12-29', '年末年始の休日'],
    ['2026-12-31', '年末年始の休日'],
    ['2027-01-01', '祝日（元日）'],
    ['2030-01-03', '年末年始の休日'],
    ['2030-01-04', null],
    ['2030-11-29', null],
    ['2019-05-01', '祝日（休日（祝日扱い））'],
    ['2050-12-30', '年末年始の休日'],
    ['2050-12-28', null],
    ['2051-01-07', '土曜日'],
    ['2051-01-04', 'unknown'],
    ['1970-01-05', null],
    ['1969-12-25', 'unknown'],
  ])('%s は %s', (date, why) => expect(dayOffReason(day(date), nation)).toBe(why))

  test('市町村だけの休日と、国とちがう年末年始', () => {
    const own = { extraDaysOff: [day('2026-06-01')], yearEndAsNation: false }
    expect(dayOffReason(day('2026-06-01'), own)).toBe('市町村の休日')
    expect(dayOffReason(day('2026-06-01'), { ...own, extraDaysOff: null })).toBeNull()
    expect(dayOffReason(day('2026-06-02'), own)).toBeNull()
    expect(dayOffReason(day('2026-12-29'), own)).toBeNull()
    expect(dayOffReason(day('2026-12-29'), { ...own, yearEndAsNation: null })).toBe('年末年始の休日')
  })

  test.each([
    ['2026-11-20', '2026-11-19', '2026-11-24'],
    ['2026-12-28', '2026-12-25', '2027-01-04'],
    ['2050-12-30', '2050-12-28', null],
    ['1970-01-05', null, '1970-01-06'],
  ])('%s の前の開庁日は %s、次は %s', (date, before, after) => {
    expect(openDayBeside(day(date), -1, nation)?.toString() ?? null).toBe(before)
    expect(openDayBeside(day(date), 1, nation)?.toString() ?? null).toBe(after)
  })

  const { yearEnd, ownDaysOff, equinox } = dayOffReadings
  test.each([
    ['2026-11-20', '2026-11-24', null, []],
    ['2025-12-26', '2025-12-28', null, []],
    ['2025-12-26', '2025-12-29', null, [yearEnd.says]],
    ['2025-12-28', '2026-01-04', null, [yearEnd.says]],
    ['2026-01-03', '2026-01-05', null, [yearEnd.says]],
    ['2026-01-04', '2026-01-06', null, []],
    ['2025-12-28', '2026-01-04', true, []],
    ['2025-12-28', '2026-01-04', false, []],
    ['2027-03-20', '2027-03-23', true, [equinox.says]],
    ['2026-12-28', '2027-01-04', null, [yearEnd.says]],
    ['2027-03-15', '2027-03-18', true, []],
    ['2027-03-15', '2027-03-19', true, [equinox.says]],
    ['2027-03-23', '2027-03-26', true, [equinox.says]],
    ['2027-03-24', '2027-03-26', true, []],
    ['2026-03-19', '2026-03-23', true, []],
    ['2027-09-16', '2027-09-19', true, []],
    ['2027-09-16', '2027-09-20', true, [equinox.says]],
    ['2027-09-25', '2027-09-28', true, [equinox.says]],
    ['2027-09-26', '2027-09-28', true, []],
    ['2027-06-01', '2027-06-03', true, []],
  ])('%s から %s まで（%s）', (from, to, yearEndAsNation, says) => {
    expect(readingsOfDays(day(from), day(to), { extraDaysOff: [], yearEndAsNation })).toEqual(says)
  })

  test.each([
    ['開庁日とみる', '2026-11-20', '2026-11-20', [ownDaysOff.says]],
    ['動いた先を開庁日とみる', '2026-11-21', '2026-11-24', [ownDaysOff.says]],
    ['休日のまま', '2026-11-21', '2026-11-21', []],
    ['休日の表の先', '2051-01-04', '2051-01-04', []],
  ])('市町村だけの休日がわからない：%s', (_, from, to, says) => {
    const unknown = { extraDaysOff: null, yearEndAsNation: true }
    expect(readingsOfDays(day(from), day(to), unknown)).toEqual(says)
  })
})
