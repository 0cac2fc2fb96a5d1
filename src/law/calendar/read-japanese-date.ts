import { gregorianSince } from './era-year.ts'
import { type Era, eras } from './eras.ts'
import { japaneseDate } from './japanese-date.ts'

/** `overflow` is set when the era typed was not (or no longer) the era of that day. */
export type ReadDate = { date: Temporal.PlainDate; overflow?: string } | { problem: string }

const dash = '[-‐‑‒–—―−ーｰ]'
const between = `(?:[./年]|${dash})`
const eraMark = eras.map(({ name, letter }) => `${name}|${letter}`).join('|')
const spelled = new RegExp(
  `^(${eraMark})?(\\d{1,4}|元)${between}(\\d{1,2})(?:[./月]|${dash})(\\d{1,2})日?$`,
  'i',
)
const noYear = new RegExp(`^(\\d{1,2})(?:[./月]|${dash})(\\d{1,2})日?$`)
const packed = new RegExp(`^(?:(\\d{4})|(${eraMark})(\\d{2}))(\\d{2})(\\d{2})$`, 'i')

/**
 * 日付を読む
 *
 * Reads what people type in Japan: 令和6年5月1日, R6.5.1, 2024-05-01, 2024/5/1, 20240501, R060501, with
 * full-width digits and spaces. A day past the end of its era (平成32年4月1日) is understood and reported.
 * A two-digit western year is refused, for it could be an era year whose era was left out. `known` are the eras
 * that have been named when the date is read.
 */
export function readJapaneseDate(typed: string, known?: readonly Era[]): ReadDate {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  if (text === '') return { problem: '日付を入れてください' }
  const parts = spelled.exec(text)?.slice(1) ?? repack(packed.exec(text))
  if (parts === undefined) {
    const [, month, day] = noYear.exec(text) ?? []
    return month && day
      ? { problem: `年がありません。令和8年${Number(month)}月${Number(day)}日のように、年から入れてください` }
      : { problem: '日付として読めません。例：令和8年5月1日、2026/5/1' }
  }
  const [mark, yearText = '', month, dayOfMonth] = parts
  if (mark === undefined && !/^\d{4}$/.test(yearText)) {
    return { problem: '年は元号をつけて（令和8年）、または西暦4けた（2026年）で入れてください' }
  }
  const era = mark === undefined ? undefined : eraOf(mark)
  const count = yearText === '元' ? 1 : Number(yearText)
  const shown = `${era?.name ?? ''}${era !== undefined && count === 1 ? '元' : count}年${Number(month)}月${Number(dayOfMonth)}日`
  return dayOf({ era, count, month: Number(month), day: Number(dayOfMonth), shown }, known)
}

type Typed = { era: Era | undefined; count: number; month: number; day: number; shown: string }

function dayOf({ era, count, month, day, shown }: Typed, known: readonly Era[] | undefined): ReadDate {
  if (count === 0) return { problem: `${shown}という日はありません（最初の年は元年です）` }
  const year = era === undefined ? count : era.first.year + count - 1
  if (month < 1 || month > 12) return { problem: `${shown}という日はありません（月は1から12まで）` }
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  if (day < 1 || day > daysInMonth) {
    return { problem: `${shown}という日はありません（この年の${month}月は${daysInMonth}日まで）` }
  }
  const date = Temporal.PlainDate.from({ year, month, day })
  if (Temporal.PlainDate.compare(date, gregorianSince) < 0) {
    return { problem: `${shown}は旧暦の時代の日付です。明治6年（1873年）より前の日は扱えません` }
  }
  const rightly = japaneseDate(date, known)
  return era === undefined || rightly === shown ? { date } : { date, overflow: `${shown}は${rightly}です` }
}

function eraOf(mark: string): Era | undefined {
  return eras.find(({ name, letter }) => name === mark || letter === mark.toUpperCase())
}

function repack(found: RegExpExecArray | null): (string | undefined)[] | undefined {
  return found === null ? undefined : [found[2], found[1] ?? found[3], found[4], found[5]]
}
