const numbers = '一二三四五六七八九十'
const numberOf = (written: string): number => {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens ? numbers.indexOf(tens) + 1 : 1) * 10 : 0
  return ten + (ones ? numbers.indexOf(ones) + 1 : 0)
}

/** From one upwards; null where it is read in two ways. 七 is しち or なな by who speaks, 一日 is two words. */
const readings: Readonly<Record<string, readonly (string | null)[]>> = {
  時: 'いちじ にじ さんじ よじ ごじ ろくじ しちじ はちじ くじ じゅうじ じゅういちじ じゅうにじ'.split(' '),
  回: 'いっかい にかい さんかい よんかい ごかい ろっかい ななかい はっかい きゅうかい じゅっかい'.split(' '),
  人: [...'ひとり ふたり さんにん よにん ごにん ろくにん'.split(' '), null, 'はちにん', null, 'じゅうにん'],
  週間: 'いっしゅうかん にしゅうかん さんしゅうかん よんしゅうかん'.split(' '),
  時間: 'いちじかん にじかん さんじかん よじかん ごじかん ろくじかん'.split(' '),
  日: [null, ...'ふつか みっか よっか いつか むいか なのか ようか ここのか とおか'.split(' ')],
}

/** 漢数字と数えることばの読み: 「三回」 → さんかい; null where it is not certain. */
export const kanjiCounted = (written: string, unit: string): string | null =>
  readings[unit]?.[numberOf(written) - 1] ?? null
