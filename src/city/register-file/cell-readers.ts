import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'
import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import type { Cells, Reader, Wrong } from './read-table.ts'

const isoLike = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/

type Day = { readonly day: string; readonly says: string | null } | Wrong

/**
 * 日の欄: days as people type them in Japan, as ISO texts. The same days stand in a file again and again: each is read
 * once. A day past the end of its era (平成32年4月1日) is taken, and told.
 */
export const dayReader = () => {
  const known = new Map<string, Day>()
  const read = (text: string): Day => {
    const before = known.get(text)
    if (before) return before
    const day = readDay(text)
    known.set(text, day)
    return day
  }
  const of = <K extends string>(cells: Cells<K>, key: K, isNeeded: boolean): string | null | undefined => {
    const taken = isNeeded ? cells.must(key, read) : cells.may(key, read)
    if (!taken || 'expected' in taken) return taken as null | undefined
    if (taken.says !== null)
      cells.doubt(key, { expected: 'その日の元号', mend: `${taken.says}。そう読みました` })
    return taken.day
  }
  return {
    must: <K extends string>(cells: Cells<K>, key: K) => of(cells, key, true) ?? undefined,
    may: <K extends string>(cells: Cells<K>, key: K) => of(cells, key, false),
  }
}

const readDay = (text: string): Day => {
  const parts = isoLike.exec(text)
  if (parts) {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
    // The calendar of these years is the one of today; all else, and every fault, goes the long way.
    if (year > 1873 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))
      return { day: `${parts[1]}-${two(month)}-${two(day)}`, says: null }
  }
  const read = readJapaneseDate(text.slice(0, 40))
  return 'problem' in read
    ? { expected: '日。2026-04-01、令和8年4月1日 など', mend: read.problem, plain: '日付を確かめてください' }
    : { day: read.date.toString(), says: read.overflow ?? null }
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 月の欄: 「2026-09；令和9年3月」 as first days of months, in order, each once. */
export const months: Reader<readonly string[]> = (text) => {
  const found: string[] = []
  for (const part of partsOf(text)) {
    const read = readDay(/[月]$/.test(part) ? `${part}1日` : `${part.replaceAll('.', '-')}-1`)
    if ('expected' in read)
      return {
        expected: '年月。2026-09 や 令和8年9月。2つ以上は ； で分ける',
        mend: `「${part.slice(0, 12)}」を、年月に直してください`,
        plain: '年月に直してください',
      }
    found.push(read.day)
  }
  return [...new Set(found)].sort()
}

/** The parts of a cell that holds several things. */
export const partsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[;、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Ten digits. Spreadsheets take leading noughts away, and that is said. */
export const tenDigits: Reader<string> = (text) => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  if (/^\d{10}$/.test(digits)) return digits
  return {
    expected: '10けたの数字',
    mend: /^\d{1,9}(\.0)?$|E\+/i.test(digits)
      ? '表計算で先頭の0が消えたかもしれません。列の書式を「文字列」にして、入れなおしてください'
      : '証や通知のとおりに直してください',
  }
}

/** A municipality makes certificate numbers itself: a digit that does not fit is told and never refused. */
export const doubtDigit = <K extends string>(cells: Cells<K>, key: K, number: string | undefined): void => {
  if (number !== undefined && !hasValidCheckDigit(number))
    cells.doubt(key, {
      expected: '検証番号（最後の1けた）が合うこと',
      mend: '証のとおりなら、このままでかまいません',
    })
}

/** One of a few words, or one of their other names. */
export const oneOf =
  <T extends string>(words: readonly T[], others: Readonly<Record<string, T>> = {}): Reader<T> =>
  (text) => {
    const plain = text.normalize('NFKC').replace(/\s/g, '')
    const found =
      words.find((word) => word.normalize('NFKC') === plain) ??
      (Object.hasOwn(others, plain) ? others[plain] : undefined)
    return found ?? { expected: words.join('、'), mend: 'この中のことばに直してください' }
  }

// Control characters, and the marks that silently turn the direction of writing.
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** One line of at most `most` letters as a reader counts them. */
export const lineOf =
  (most: number): Reader<string> =>
  (text) => {
    if (!text.isWellFormed())
      return { expected: 'こわれていない文字', mend: 'こわれた文字を消して、入れなおしてください' }
    if (unseen.test(text))
      return { expected: '改行や、目に見えない文字のない1行', mend: '消して、1行にしてください' }
    if (text.length <= most) return text
    const length = text.length > most * 16 ? most + 1 : [...letters.segment(text)].length
    return length <= most ? text : { expected: `${most}字まで`, mend: '短くしてください' }
  }

/** 氏名: with one wide space between family name and given name. */
export const nameOf = (most: number): Reader<string> => spaced(lineOf(most))

/** フリガナ: hiragana and half-width katakana are taken, and kept as full-width katakana. */
export const kanaOf = (most: number): Reader<string> => {
  const line = lineOf(most)
  return (text) => {
    const read = line(katakana(text.slice(0, 4000)))
    if (typeof read !== 'string' || /^[ァ-ヺー・ヽヾㇰ-ㇿ　]+$/.test(read)) return read
    return { expected: 'ひらがなかカタカナ', mend: '読みを、かなだけで入れてください' }
  }
}

const spaced =
  (line: Reader<string>): Reader<string> =>
  (text) =>
    line(text.replace(/[ \u3000]+/g, '　'))

const katakana = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[ぁ-ゖゝゞ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/(?<=[ァ-ヺ])[-‐‑–—―−]/g, 'ー')
    .replace(/ +/g, '　')
