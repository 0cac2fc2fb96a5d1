import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDay, arbitraryRecurring } from '../../../tests/plan/arbitrary-recurring.ts'
import { japaneseDate, japaneseMonth } from '../../law/calendar/japanese-date.ts'
import { publicHolidayName, publicHolidays } from '../../law/texts/public-holidays.ts'
import { daysInMonth, monthAfter } from './calendar-days.ts'
import { dayWords, monthWords } from './day-words.ts'
import { occurrences } from './occurrences.ts'
import { readRecurring } from './read-recurring.ts'
import type { Recurring } from './recurring.ts'
import { uncertainties } from './uncertain.ts'
import { weekDays } from './week-days.ts'

const item = (text: string): Recurring => {
  const read = readRecurring(text)
  if ('problems' in read) throw new Error(read.problems.join())
  return read.item
}
const daysOf = (text: string, from: string, to: string, firstDay = from) =>
  occurrences([item(text)], from, to, publicHolidays, firstDay).map(({ day }) => day.slice(5))

test.each([
  ['月・水 10:00〜11:00 家事援助', '05-04 05-06 05-11 05-13 05-18 05-20 05-25 05-27'],
  ['月・水（祝日は休み） 10:00〜11:00 家事援助', '05-11 05-13 05-18 05-20 05-25 05-27'],
  ['日・祝 10:00〜11:00 見守り', '05-03 05-04 05-05 05-06 05-10 05-17 05-24 05-31'],
  ['月・日・祝 10:00〜11:00 見守り', '05-03 05-04 05-05 05-06 05-10 05-11 05-17 05-18 05-24 05-25 05-31'],
  ['日・祝（祝日は休み） 10:00〜11:00 見守り', '05-10 05-17 05-24 05-31'],
  ['祝日 移動支援', '05-03 05-04 05-05 05-06'],
  ['隔週水（令和8年5月6日の週から） 10:00〜11:00 訪問看護', '05-06 05-20'],
  ['隔週水（令和8年4月28日の週から） 10:00〜11:00 訪問看護', '05-13 05-27'],
  ['隔週水（令和9年5月4日の週から） 10:00〜11:00 訪問看護', '05-06 05-20'],
  ['隔週金 10:00〜11:00 訪問看護', '05-01 05-15 05-29'],
  ['第1・第3土 13:00〜17:00 移動支援', '05-02 05-16'],
  ['第5土・日・祝 13:00〜17:00 移動支援', '05-30 05-31'],
  ['第1日・祝 13:00〜17:00 移動支援', '05-03'],
  ['毎月1日・31日 通院', '05-01 05-31'],
  ['令和8年5月20日 見学', '05-20'],
  ['令和8年6月1日 見学', ''],
  ['月1回 5時間 移動支援', ''],
  ['通院 ※ときどき', ''],
])('令和8年5月の「%s」は %s', (text, expected) => {
  expect(daysOf(text, '2026-05-01', '2026-05-31').join(' ')).toBe(expected)
})

test('31日はない月には来ず、夜は始まる日に数える', () => {
  expect(daysOf('毎月31日 通院', '2026-06-01', '2026-06-30')).toEqual([])
  expect(
    occurrences([item('金 22:00〜7:00 見守り')], '2026-05-29', '2026-05-31', publicHolidays),
  ).toMatchObject([{ day: '2026-05-29', from: '22:00', to: '07:00', minutes: 540, index: 0 }])
})

test('わかっていないことを言う', () => {
  const says = (text: string, to = '2026-05-31') =>
    uncertainties([item(text)], to, publicHolidays).map((one) => one.says)
  expect(says('隔週金 10:00〜11:00 訪問看護')).toEqual([
    '隔週のどちらの週かが決まっていません。計画の最初の週から数えています',
  ])
  expect(says('祝日 移動支援', '2060-01-01')).toEqual([
    '祝日の表は2050-12-31までです。そのあとの祝日はわかりません',
  ])
  expect(says('月 移動支援', '2060-01-01')).toEqual([])
  expect(says('第？土 移動支援')).toEqual(['第何週かが決まっていないため、数えていません'])
})

/** Written another way: every day is asked whether it comes on it. */
const comesOn = (
  day: Temporal.PlainDate,
  { repeat, holiday }: Recurring,
  firstDay: Temporal.PlainDate,
): boolean => {
  const isHoliday = publicHolidayName(day.toString()) !== undefined
  const weekDay = weekDays[day.dayOfWeek - 1]
  const stands = (days: readonly string[], withHolidays: boolean) =>
    days.includes(weekDay ?? '') || (withHolidays && isHoliday && days.includes('日・祝'))
  const mondayOf = (one: Temporal.PlainDate) => one.subtract({ days: one.dayOfWeek - 1 })
  if (repeat.every === '一回') return day.toString() === repeat.on
  if (repeat.every === '祝日') return isHoliday
  if (isHoliday && holiday === '休む') return false
  if (repeat.every === '毎週') return stands(repeat.days, true)
  if (repeat.every === '隔週') {
    const anchor = repeat.from === null ? firstDay : Temporal.PlainDate.from(repeat.from)
    return (
      stands(repeat.days, true) &&
      mondayOf(anchor).until(mondayOf(day), { largestUnit: 'days' }).days % 14 === 0
    )
  }
  if (repeat.every === '第何')
    return stands(repeat.days, false) && repeat.nth.includes(Math.ceil(day.day / 7))
  return repeat.every === '毎月の日' && repeat.dates.includes(day.day)
}

test('十年の毎日に、今日来るかと聞いた答えと同じ', () => {
  const years = 10
  fc.assert(
    fc.property(arbitraryRecurring, arbitraryDay, (one, from) => {
      const first = Temporal.PlainDate.from(from)
      const last = first.add({ years })
      const asked: string[] = []
      for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
        if (comesOn(day, one, first)) asked.push(day.toString())
      expect(occurrences([one], first, last, publicHolidays).map(({ day }) => day)).toEqual(asked)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('月と日の数えかたと和暦は、暦と同じ', () => {
  for (
    let month = Temporal.PlainYearMonth.from('2015-01');
    month.year < 2041;
    month = month.add({ months: 1 })
  ) {
    const text = month.toString()
    expect(daysInMonth(text)).toBe(month.daysInMonth)
    expect(monthAfter(text, 1)).toBe(month.add({ months: 1 }).toString())
    if (text < '2019-05') continue
    expect(monthWords(text)).toBe(japaneseMonth(month))
    for (const day of [1, 28, month.daysInMonth])
      expect(dayWords(month.toPlainDate({ day }).toString())).toBe(japaneseDate(month.toPlainDate({ day })))
  }
})
