import { nameVariants } from './name-variants.ts'

/**
 * 検索のかぎ
 *
 * Names and readings as a search compares them, and as the columns `name_key` and `kana_key` of a person keep them: in
 * compatible form, without spaces, middle dots and selectors of a glyph; hiragana as katakana, small ヵ and ヶ as large,
 * one letter for each that is written for it, one long dash, small Latin letters. At most 120 letters.
 */
export const nameKey = (text: string): string =>
  folded([...plain([...text].slice(0, 4000).join(''))].slice(0, 120), letters)

/** 似た読み: without 濁点, 半濁点, small letters and long dashes; ヂ as ジ, ヅ as ズ. Made from a `nameKey`. */
export const alikeKey = (key: string): string => folded([...key.replaceAll('ー', '')], sounds)

const plain = (text: string): string => text.normalize('NFKC').replace(unheard, '')

const unheard =
  /[\t-\r \u{A0}\u{AD}\u{B7}\u{1680}\u{180E}\u{2000}-\u{200F}\u{2028}-\u{202F}\u{205F}-\u{2064}\u{3000}\u{30FB}\u{FEFF}]|\p{Variation_Selector}/gu

const folded = (text: readonly string[], table: ReadonlyMap<string, string>): string =>
  text.map((letter) => table.get(letter) ?? letter).join('')

/** From each letter of one row to the letter below it; what both columns of the database use as well. */
export const letterTable: readonly (readonly [string, string])[] = [
  ...range(0x41, 0x5a).map((code) => [at(code), at(code + 0x20)] as const),
  ...range(0x3041, 0x3094).map((code) => [at(code), at(code + 0x60)] as const),
  ...[...'ゕヵ'].map((letter) => [letter, 'カ'] as const),
  ...[...'ゖヶ'].map((letter) => [letter, 'ケ'] as const),
  ...[...'-‐‑‒–—―−─'].map((letter) => [letter, 'ー'] as const),
  ...nameVariants.flatMap((group) => {
    const [first = '', ...others] = group
    return others.map((other) => [other, first] as const)
  }),
]

export const soundTable: readonly (readonly [string, string])[] = [
  ...pairs(
    'ァィゥェォャュョヮガギグゲゴザゼゾダデドバビブベボパピプペポ',
    'アイウエオヤユヨワカキクケコサセソタテトハヒフヘホハヒフヘホ',
  ),
  ...pairs('ジチヂズツヅッヴヰヱヲ', 'シシシススススウイエオ'),
]

const letters = new Map(letterTable)
const sounds = new Map(soundTable)

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const below = [...to]
  return [...from].map((letter, index) => [letter, below[index] ?? ''] as const)
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function at(code: number): string {
  return String.fromCodePoint(code)
}
