import { rubyParts, withoutRuby } from '../../ui/kit/ruby-text.ts'

/** 常とう語: names of the scheme that are not rewritten, however long. */
export const schemeWords = [
  '相談支援事業所',
  '相談支援専門員',
  'サービス担当者会議',
  '電話番号',
  '受付番号',
  '生活介護',
  '移動支援',
  '放課後等デイサービス',
] as const

const longest = 30

/**
 * やさしい日本語のきまり
 *
 * What is wrong with an easy text, in words; nothing when all is well. A sentence has at most 30 characters; no
 * numeral is a kanji, no time runs past twelve, no more than three kanji stand in a row outside the words of the
 * scheme, none is denied twice, and every kanji has its reading.
 */
export const easyFaults = (marked: string): readonly string[] => {
  const plain = withoutRuby(marked)
  const bare = schemeWords.reduce((text, word) => text.replaceAll(word, 'ー'), plain)
  return [
    ...plain
      .split(/[。？！]/)
      .filter((sentence) => sentence.length > longest)
      .map((sentence) => `${sentence.length}文字の文：${sentence}`),
    ...found(/[〇一二三四五六七八九十百千](?=つ|人|日|月|年|時|分|回|番|週|か月|$)/g, bare, '漢数字'),
    ...found(/(?:1[3-9]|2[0-4])(?::\d\d|時)|\b\d{1,2}:\d\d/g, plain, '午前・午後でない時刻'),
    ...found(/\p{Script=Han}{4,}/gu, bare, '漢字が4つ以上つづく'),
    ...found(/ないわけでは|なくはない|ないことはない|ないものはない/g, plain, '二重の打ち消し'),
    ...rubyParts(marked).flatMap(({ text, reading }) => {
      if (reading === null) return found(/\p{Script=Han}+/gu, text.replaceAll('々', ''), 'ふりがながない')
      return /^[ぁ-ゖー]+$/.test(reading) ? [] : [`ふりがなでない：${reading}`]
    }),
  ]
}

const found = (what: RegExp, text: string, says: string): readonly string[] =>
  [...text.matchAll(what)].map(([part]) => `${says}：${part}`)
