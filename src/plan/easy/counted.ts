import { aligned } from './aligned.ts'
import { easyDayOfMonth } from './easy-day.ts'
import { ownSegments, type Segments } from './easy-text.ts'
import { kanjiCounted } from './kanji-counted.ts'

// After figures these are always read so, whatever the figure.
const always: Readonly<Record<string, string>> = {
  時間: 'じかん',
  週間: 'しゅうかん',
  年間: 'ねんかん',
  か月: 'かげつ',
  カ月: 'かげつ',
  ヶ月: 'かげつ',
  ヵ月: 'かげつ',
  時半: 'じはん',
  時: 'じ',
  回: 'かい',
  年: 'ねん',
  歳: 'さい',
  円: 'えん',
  名: 'めい',
  番: 'ばん',
  割: 'わり',
  枚: 'まい',
  台: 'だい',
}
const pattern =
  /(?<![\d.．,，/])(\d+(?:[.．]\d+)?)(時間半|時間|週間|年間|日間|か月|カ月|ヶ月|ヵ月|時半|時|回|年|歳|円|名|番|割|枚|台|分|月|日|人)/g

/** `word`: a part of a compound, as a noun is; a name, and a count that is read in two ways, stand for themselves. */
export type Stretch = {
  readonly at: number
  readonly end: number
  readonly segments: Segments
  readonly word: boolean
}

/**
 * 数の読み
 *
 * Figures with what they count, as far as the reading is certain. 「1日」 is the first of a month after a month and
 * otherwise not known; no reading is better than a wrong one.
 */
export const counted = (text: string): readonly Stretch[] => [...inFigures(text), ...inKanji(text)]

const kanjiPattern =
  /(?<![\p{Script=Han}])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(週間|時間|時|回|人|日)(?![\p{Script=Han}](?<!半))/gu

const inKanji = (text: string): readonly Stretch[] =>
  [...text.matchAll(kanjiPattern)].map((match) => {
    const [whole, written = '', unit = ''] = match
    const segments = [{ text: whole, ruby: kanjiCounted(written, unit) }]
    return { at: match.index, end: match.index + whole.length, segments, word: segments[0]?.ruby !== null }
  })

const inFigures = (text: string): readonly Stretch[] => {
  const half = text.replace(/[０-９]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
  return [...half.matchAll(pattern)].map((match) => {
    const [whole = '', figure = '', unit = ''] = match
    const end = match.index + whole.length
    const written = text.slice(match.index, end)
    const markup = readingOf(figure, unit, half.slice(0, match.index), half.slice(end))
    const number = written.slice(0, figure.length)
    const segments: Segments =
      markup === null
        ? [{ text: written, ruby: null }]
        : markup.whole
          ? [{ text: written, ruby: markup.reading }]
          : [{ text: number, ruby: null }, ...aligned(written.slice(figure.length), markup.reading)]
    return { at: match.index, end, segments, word: markup !== null }
  })
}

type Read = { readonly whole: boolean; readonly reading: string } | null

const readingOf = (figure: string, unit: string, before: string, after: string): Read => {
  const value = Number(figure.replace('．', '.'))
  const over = (reading: string): Read => ({ whole: false, reading })
  if (unit === '時間半') return over('じかんはん')
  if (always[unit]) return over(always[unit])
  if (!Number.isInteger(value)) return null
  if (unit === '分')
    return after.startsWith('の') ? null : over([2, 5, 7, 9].includes(value % 10) ? 'ふん' : 'ぷん')
  if (unit === '月') return value >= 1 && value <= 12 && !/^[あ当]/.test(after) ? over('がつ') : null
  if (unit === '人') return personsOf(value)
  return daysOf(value, unit, /\d月$/.test(before))
}

const personsOf = (value: number): Read => {
  if (value === 1) return { whole: true, reading: 'ひとり' }
  return value === 2 ? { whole: true, reading: 'ふたり' } : { whole: false, reading: 'にん' }
}

/** 2日 to 10日, 14日, 20日 and 24日 are read alike as a day of the month and as a number of days; 1日 is not. */
const daysOf = (value: number, unit: string, afterMonth: boolean): Read => {
  const span = unit === '日間' ? 'かん' : ''
  if (value === 1)
    return span
      ? { whole: false, reading: 'にちかん' }
      : afterMonth
        ? { whole: true, reading: 'ついたち' }
        : null
  const [first] = ownSegments(easyDayOfMonth(value))
  return first?.ruby
    ? { whole: true, reading: `${first.ruby}${span}` }
    : { whole: false, reading: `にち${span}` }
}
