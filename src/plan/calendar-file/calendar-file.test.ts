import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { arbitraryDay, arbitraryRecurring } from '../../../tests/plan/arbitrary-recurring.ts'
import { publicHolidays } from '../../law/texts/public-holidays.ts'
import { occurrences } from '../week/occurrences.ts'
import { readRecurring } from '../week/read-recurring.ts'
import type { Recurring } from '../week/recurring.ts'
import { recurringText } from '../week/recurring-text.ts'
import { calendarFile } from './calendar-file.ts'
import { readCalendarFile } from './read-calendar-file.ts'

const itemsOf = (...lines: string[]): Recurring[] =>
  lines.map((line) => {
    const read = readRecurring(line)
    if ('problems' in read) throw new Error(read.problems.join())
    return read.item
  })

const fileOf = (
  items: readonly Recurring[],
  more: { isPrivate?: boolean; from?: string; to?: string } = {},
) =>
  calendarFile({
    ...{ items, from: '2026-04-01', to: '2027-03-31', holidays: publicHolidays },
    ...{ title: '京都 美子さんの予定', id: 'plan-1', stamp: '2026-03-20T01:02:03Z', ...more },
  })

/**
 * Every day on which a calendar shows something, by the library's own reading of the rules. It leaves the first day out
 * where two weekdays are counted and the other does not come in that month (5SU,5TU from May 2026): calendars show it.
 */
const shownDays = (file: string): string[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component)
    const found = new Set([event.startDate.toString().slice(0, 10)])
    const next = event.iterator()
    for (let time = next.next(); time; time = next.next()) found.add(time.toString().slice(0, 10))
    return [...found]
  })

describe('週とカレンダーのファイル', () => {
  test('書いて読むと同じ', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecurring, { maxLength: 6 }), arbitraryDay, (items, from) => {
        const to = Temporal.PlainDate.from(from).add({ months: 3 }).toString()
        expect(readCalendarFile(fileOf(items, { from, to }))).toEqual({ items, problems: [] })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('カレンダーに出る日は、予定の日と同じ', () => {
    fc.assert(
      fc.property(arbitraryRecurring, (item) => {
        fc.pre(item.repeat.every !== '一回')
        const days = occurrences([item], '2026-04-01', '2027-03-31', publicHolidays).map(({ day }) => day)
        expect(shownDays(fileOf([item])).sort()).toEqual(days)
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('行はCRLFで終わり、75バイトで折る', () => {
    const file = fileOf(
      itemsOf(
        '月 10:00〜11:00 居宅介護（調理、洗濯、掃除、買物、薬の受け取り、ごみ出し、話し相手） ○○ヘルパーステーション',
      ),
    )
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo')
    expect(file).toContain('DTSTAMP:20260320T010203Z')
    expect(file).toContain('X-WR-CALNAME:京都 美子さんの予定\r\n')
  })

  test('規則は、どのカレンダーも知るもので書く', () => {
    const file = fileOf(
      itemsOf(
        '金 22:00〜7:00 見守り',
        '隔週水（令和8年4月8日の週から） 10:00〜11:00 訪問看護',
        '第1・第3土 13:00〜17:00 移動支援',
        '毎月1日・15日 通院',
        '月（祝日は休み） 10:00〜11:00 家事援助',
      ),
    )
    expect(file).toContain('DTSTART;TZID=Asia/Tokyo:20260403T220000\r\nDTEND;TZID=Asia/Tokyo:20260404T070000')
    expect(file).toMatch(/DTSTART;TZID=Asia\/Tokyo:20260408T100000[\s\S]*?RRULE:FREQ=WEEKLY;.*INTERVAL=2/)
    expect(file).toMatch(/RRULE:FREQ=MONTHLY;.*BYDAY=1SA,3SA/)
    expect(file).toMatch(/RRULE:FREQ=MONTHLY;.*BYMONTHDAY=1,15/)
    expect(file).toContain('EXDATE;TZID=Asia/Tokyo:20260504T100000')
    expect(file).not.toContain('RDATE')
  })

  test('同じ週は同じ番号、同じ行が二つあれば別の番号', () => {
    const items = itemsOf('月 10:00〜11:00 家事援助', '月 10:00〜11:00 家事援助')
    const uids = [...fileOf(items).matchAll(/UID:(\S+)/g)].map(([, uid]) => uid)
    expect(new Set(uids).size).toBe(2)
    expect([...fileOf(items).matchAll(/UID:(\S+)/g)].map(([, uid]) => uid)).toEqual(uids)
  })

  test('人に見せるファイルには、種類と時刻だけが出る', () => {
    const items = itemsOf(
      '月 10:00〜11:00 居宅介護（入浴） ○○ヘルパー ※やさしく',
      '月1回 2時間 通院（精神科） 木村医院',
    )
    const file = fileOf(items, { isPrivate: true })
    const unfolded = file.replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:居宅介護\r\n')
    for (const word of ['入浴', 'ヘルパー', 'やさしく', '精神科', '木村', '母', '美子', 'X-HITOTSU'])
      expect(unfolded).not.toContain(word)
  })

  test.each([false, true])('日の決まらないことは、どの日にも出ない（種類だけ：%s）', (isPrivate) => {
    const items = itemsOf('月1回 2時間 通院', '年2回 一時帰宅', '月 10:00〜11:00 居宅介護')
    const file = fileOf(items, { isPrivate })
    expect([...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, summary]) => summary)).toEqual(['居宅介護'])
    if (!isPrivate) expect(readCalendarFile(file)).toEqual({ items, problems: [] })
  })

  test('カレンダーで動かした予定は、動かした先で読む', () => {
    const file = fileOf(itemsOf('火 10:00〜11:30 移動支援（買い物） ○○ヘルパー'))
      .replace('20260407T100000', '20260408T130000')
      .replace('20260407T113000', '20260408T143000')
      .replace('BYDAY=TU', 'BYDAY=WE')
    expect(readCalendarFile(file).items.map(recurringText)).toEqual([
      '水 13:00〜14:30 移動支援（買い物） ○○ヘルパー',
    ])
  })

  test('よそのカレンダーを読む', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT']
    const file = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...event(
        'SUMMARY:体操',
        'DTSTART:20260406T010000Z',
        'DTEND:20260406T020000Z',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
      ),
      ...event('SUMMARY:見学', 'DTSTART;VALUE=DATE:20261003'),
      ...event(
        'SUMMARY:教室',
        'DTSTART:20260411T100000',
        'DTEND:20260411T120000',
        'RRULE:FREQ=MONTHLY;BYDAY=2SA',
      ),
      ...event('SUMMARY:誕生日', 'DTSTART;VALUE=DATE:20260505', 'RRULE:FREQ=YEARLY'),
      ...event('SUMMARY:日なし'),
      'END:VCALENDAR',
    ].join('\r\n')
    const read = readCalendarFile(file)
    expect(read.items.map(recurringText)).toEqual([
      '月・水 10:00〜11:00 体操',
      '令和8年10月3日 見学',
      '第2土 10:00〜12:00 教室',
    ])
    expect(read.problems).toEqual([
      '「誕生日」のくり返しは読めません。毎週・隔週・第何曜日・毎月の日のどれかにしてください',
      '「日なし」は、いつ始まるかが書いてありません',
    ])
    expect(readCalendarFile('ちがうもの').problems).toHaveLength(1)
  })
})
