import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'
import { alikeKey, nameKey } from '../registers/name-key.ts'

/** One word of a search: what it may be, ready to be compared. */
export type SearchTerm = {
  readonly typed: string
  /** As `name_key` and `kana_key` of a person are kept. */
  readonly key: string
  /** As `kana_alike` is kept; null for what is no reading. */
  readonly alike: string | null
  readonly birthDate: string | null
  /** The beginning of a number, or the whole of it without the zeros before it. */
  readonly digits: string | null
}

/** 検索のことば: the words of a search; every one of them must match. At most five count. */
export const searchTerms = (typed: string): readonly SearchTerm[] =>
  typed
    .slice(0, 200)
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map(termOf)
    .filter(({ key }) => key !== '')
    .slice(0, 5)

const termOf = (word: string): SearchTerm => {
  const read = readJapaneseDate(word)
  const digits = word.replace(/[-‐−ー]/g, '')
  const key = nameKey(word)
  return {
    typed: word,
    key,
    alike: /[ァ-ヺ]/.test(key) ? alikeKey(key) : null,
    birthDate: 'date' in read ? read.date.toString() : null,
    digits: /^\d{3,10}$/.test(digits) ? digits : null,
  }
}

const length = 10

/** The numbers of ten digits that a number typed in part stands for: from, to, and the one with zeros before it. */
export const numbersOf = (
  digits: string,
): { readonly from: string; readonly to: string; readonly whole: string } => ({
  from: digits.padEnd(length, '0'),
  to: digits.padEnd(length, '9'),
  whole: digits.padStart(length, '0'),
})

/** Whether a number is what was typed of it. */
export const isNumber = (number: string, digits: string): boolean => {
  const { from, to, whole } = numbersOf(digits)
  return number === whole || (number >= from && number <= to)
}
