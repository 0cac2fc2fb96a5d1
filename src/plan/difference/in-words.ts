import { japaneseDate, japaneseMonth } from '../../law/calendar/japanese-date.ts'
import { besideRow, weekRow } from '../week/week-row.ts'
import { besideRowText, weekRowText } from '../week/week-text.ts'
import type { Row } from './change.ts'
import { isObject } from './same.ts'

/** A value of a box as people read it; nothing where nothing is written. */
export const valueInWords = (key: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  if (typeof value === 'number') return key === 'every' ? `${value}か月ごと` : String(value)
  if (typeof value === 'string') return dayInWords(value)
  if (key === 'strokes') return '（画面の署名）'
  if (Array.isArray(value))
    return value.map((part) => (isObject(part) ? rowName(key, part) : valueInWords(key, part))).join('、')
  return Object.entries(value)
    .map(([inner, part]) => valueInWords(inner, part))
    .filter((text) => text !== '')
    .join('、')
}

const dayInWords = (text: string): string => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return japaneseDate(Temporal.PlainDate.from(text))
    if (/^\d{4}-\d{2}$/.test(text)) return japaneseMonth(Temporal.PlainYearMonth.from(text))
  } catch {
    // No such day, or one before the eras: as it is written.
  }
  return text
}

const callsBy = ['issue', 'kind', 'goal', 'area', 'name', 'relation', 'who', 'department', 'to', 'state']

/** What a row is called in a sentence: 「火曜 10:00〜11:00 移動支援」, 「買い物に行きたい」. */
export const rowName = (list: string, row: Row): string => {
  if (list === 'week') {
    const read = weekRow.safeParse(row)
    if (read.success) return weekRowText(read.data).replace(/^([月火水木金土]) /, '$1曜 ')
  }
  if (list === 'besides') {
    const read = besideRow.safeParse(row)
    if (read.success) return besideRowText(read.data)
  }
  const key = callsBy.find((box) => typeof row[box] === 'string' && row[box] !== '')
  return key ? String(row[key]) : ''
}

/** At most so many characters of a text, on one line. */
export const clipped = (text: string, most = 40): string => {
  const line = text.replaceAll('\n', ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}
