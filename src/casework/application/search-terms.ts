import { readJapaneseDate } from '../../law/calendar/read-japanese-date.ts'

/** One word of a search: what it may be, ready to be compared. */
export type SearchTerm = {
  readonly typed: string
  /** Names are compared without spaces and in their compatible form. */
  readonly name: string
  readonly kana: string
  readonly birthDate: string | null
  readonly digits: string | null
}

/** 検索のことば: the words of a search; every one of them must match. At most five count. */
export const searchTerms = (typed: string): readonly SearchTerm[] =>
  typed
    .slice(0, 200)
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 5)
    .map(termOf)

const termOf = (word: string): SearchTerm => {
  const read = readJapaneseDate(word)
  const digits = word.replace(/[-‐−ー]/g, '')
  return {
    typed: word,
    name: word,
    kana: inKatakana(word),
    birthDate: 'date' in read ? read.date.toString() : null,
    digits: /^\d{3,10}$/.test(digits) ? digits : null,
  }
}

/** Names and readings as the search compares them. */
export const inKatakana = (text: string): string =>
  plain(text).replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))

export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
