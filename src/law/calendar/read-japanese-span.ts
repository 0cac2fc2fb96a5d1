import { eraYear, gregorianSince } from './era-year.ts'
import { type Era, eras } from './eras.ts'

/** `overflow` is set when the era typed was not the era of any day that could name the span. */
export type ReadSpan =
  | { first: Temporal.PlainDate; last: Temporal.PlainDate; written: string; overflow?: string }
  | { problem: string }

const eraMark = eras.map(({ name, letter }) => `${name}|${letter}`).join('|')
const spelled = new RegExp(`^(${eraMark})?(\\d{1,4}|元)年(?:(\\d{1,2})月|(度))$`, 'i')

/**
 * 年月と年度を読む
 *
 * Reads '平成31年10月' and '平成32年度', as old papers write them; undefined for anything that is not of that form.
 * A month or a fiscal year in which the era changes goes by both names. `known` are the eras named so far.
 */
export function readJapaneseSpan(typed: string, known: readonly Era[]): ReadSpan | undefined {
  const found = spelled.exec(typed.normalize('NFKC').replace(/\s/g, ''))
  if (found === null) return undefined
  const [, mark, yearText = '', monthText] = found
  const era = eras.find(({ name, letter }) => name === mark || letter === mark?.toUpperCase())
  if (era === undefined && !/^\d{4}$/.test(yearText)) {
    return { problem: '年は元号をつけて（令和8年）、または西暦4けた（2026年）で入れてください' }
  }
  const count = yearText === '元' ? 1 : Number(yearText)
  const ending = monthText === undefined ? '年度' : `年${Number(monthText)}月`
  const shown = `${era?.name ?? ''}${era !== undefined && count === 1 ? '元' : count}${ending}`
  const month = Number(monthText ?? 4)
  if (count === 0) return { problem: `${shown}はありません（最初の年は元年です）` }
  if (month < 1 || month > 12) return { problem: `${shown}はありません（月は1から12まで）` }
  const year = era === undefined ? count : era.first.year + count - 1
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  if (Temporal.PlainDate.compare(first, gregorianSince) < 0) {
    return { problem: `${shown}は旧暦の時代です。明治6年（1873年）より前は扱えません` }
  }
  const after = first.add(monthText === undefined ? { years: 1 } : { months: 1 })
  const last = after.subtract({ days: 1 })
  const naming = [first, monthText === undefined ? first.with({ month: 12, day: 31 }) : last]
  const names = [...new Set(naming.map((day) => nameOf(day, known) + ending))]
  if (era === undefined) return { first, last, written: names.join('・') }
  if (names.includes(shown)) return { first, last, written: shown }
  const written = names.join('・')
  return { first, last, written, overflow: `${shown}は${written}です` }
}

function nameOf(day: Temporal.PlainDate, known: readonly Era[]): string {
  const { era, year } = eraYear(day, known)
  return `${era.name}${year}`
}
