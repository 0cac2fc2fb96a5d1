import type { Stretch } from './counted.ts'

const readings: Readonly<Record<string, string>> = {
  ...{ 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど', 日: 'にち', 祝: 'しゅく' },
}

/** 「月・水・金」「月から金」: a single sign may be fire, water or a tree; among others it is a day. */
const pattern =
  /(?<!\p{Script=Han})[月火水木金土日](?:(?:[・、,，〜～~]|から)[月火水木金土日祝](?![\p{Script=Han}]))+/gu

/** ならんだ曜日の読み */
export const weekDaysIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    segments: match[0]
      .split(/([月火水木金土日祝])/)
      .flatMap((part) => (part === '' ? [] : [{ text: part, ruby: readings[part] ?? null }])),
    word: false,
  }))
