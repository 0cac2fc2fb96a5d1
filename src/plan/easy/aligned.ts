import type { Segments } from './easy-text.ts'

const kanji = /[\p{Script=Han}々〆ヶ]/u
const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60))

/**
 * ふりがなを漢字の上だけに
 *
 * Lays the reading of one word over its kanji: 買い物 かいもの → 買(か) い 物(もの). Where the kana of the word do not
 * fit the reading, the whole word carries it.
 */
export const aligned = (word: string, reading: string): Segments => {
  const parts = word.match(/[\p{Script=Han}々〆ヶ]+|[^\p{Script=Han}々〆ヶ]+/gu) ?? []
  const yomi = hiragana(reading)
  const pattern = parts
    .map((part) => (kanji.test(part) ? '(.+?)' : hiragana(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  const found = new RegExp(`^${pattern}$`, 'u').exec(yomi)
  if (!found) return [{ text: word, ruby: yomi }]
  let next = 1
  return parts.map((text) => {
    if (!kanji.test(text)) return { text, ruby: null }
    next += 1
    return { text, ruby: found[next - 1] ?? null }
  })
}

export const hasKanji = (text: string): boolean => kanji.test(text)
