import { aligned, hasKanji } from './aligned.ts'
import { counted, type Stretch } from './counted.ts'
import type { RegisterName } from './easy-plan-shape.ts'
import type { Segment, Segments } from './easy-text.ts'
import type { Word } from './readings.ts'
import { weekDaysIn } from './week-days-in.ts'
import { type Piece, wholeWords } from './whole-words.ts'
import { readingOf } from './word-reading.ts'
import { wordReadings } from './word-readings.ts'

/**
 * ふりがなを付ける
 *
 * The readings of a text that somebody wrote. First the names: with the register's reading or none. Then figures with
 * what they count, then the words whose reading is known, and last what the machine read, where it is no proper name
 * and no word that is read in two ways. A compound of which a part cannot be read has no reading at all.
 */
export const segmentsOf = (
  text: string,
  words: readonly Word[],
  names: readonly RegisterName[],
): Segments => {
  const taken: Stretch[] = []
  for (const stretch of [...namesIn(text, names), ...counted(text), ...weekDaysIn(text), ...knownIn(text)])
    if (taken.every(({ at, end }) => stretch.end <= at || end <= stretch.at)) taken.push(stretch)
  taken.sort((a, b) => a.at - b.at)
  // Words that do not give the text again would lay readings over other letters.
  const whole = words.map((word) => word.text).join('') === text
  return joined(wholeWords(laid(text, whole ? words : [], taken)))
}

/** The taken stretches in their places, the machine's words between them; a word cut by a stretch is left bare. */
const laid = (text: string, words: readonly Word[], taken: readonly Stretch[]): Piece[] => {
  const pieces: Piece[] = []
  let place = 0
  let at = 0
  const bareUntil = (end: number): void => {
    if (end > place)
      pieces.push({ segments: [{ text: text.slice(place, end), ruby: null }], isWord: true, isTail: false })
    place = Math.max(place, end)
  }
  const takenUntil = (end: number): void => {
    for (const stretch of taken.filter((one) => one.at >= place && one.at < end)) {
      bareUntil(stretch.at)
      pieces.push({ segments: stretch.segments, isWord: stretch.word, isTail: false })
      place = stretch.end
    }
  }
  for (const [index, word] of words.entries()) {
    const end = at + word.text.length
    const free = at >= place && taken.every((one) => one.end <= at || end <= one.at)
    if (free) {
      const reading = readingOf(words, index)
      pieces.push({
        segments: reading ? aligned(word.text, reading) : [{ text: word.text, ruby: null }],
        ...kindOf(word),
      })
      place = end
    } else {
      takenUntil(end)
      bareUntil(end)
    }
    at = end
  }
  takenUntil(text.length)
  bareUntil(text.length)
  return pieces
}

/** A noun that is no name may be a part of a compound; 等 stands behind it as a particle does. */
const kindOf = ({ text, part, kind }: Word): Omit<Piece, 'segments'> => ({
  isWord: part === '接頭詞' || (part === '名詞' && kind !== '固有名詞' && kind !== '代名詞' && text !== '等'),
  isTail: kind === '接尾' || kind === '非自立',
  isAlone: kind === '副詞可能',
})

const stretchesOf = (text: string, part: string, segments: Segments, word: boolean): Stretch[] => {
  const found: Stretch[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    found.push({ at, end: at + part.length, segments, word })
  return found
}

/** Names as they are written, with and without the space between their parts; the longest first. */
const namesIn = (text: string, names: readonly RegisterName[]): readonly Stretch[] =>
  names
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length)
    .flatMap(({ name, kana }) =>
      [...new Set([name, name.replace(/[\s　]/g, '')])].flatMap((part) =>
        stretchesOf(text, part, nameSegments(part, kana), false),
      ),
    )

/** The reading of a name: over each part where name and reading have as many, else over the whole. */
export const nameSegments = (name: string, kana: string | null): Segments => {
  if (!kana || !hasKanji(name)) return [{ text: name, ruby: null }]
  const parts = name.split(/([\s　]+)/)
  const readings = kana.trim().split(/[\s　]+/)
  if ((parts.length + 1) / 2 !== readings.length) return aligned(name, readings.join(''))
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ text: part, ruby: null }] : aligned(part, readings[index / 2] ?? ''),
  )
}

const byLength = [...wordReadings].filter(([word]) => word.length > 1).sort(([a], [b]) => b.length - a.length)

const knownIn = (text: string): readonly Stretch[] =>
  byLength.flatMap(([word, reading]) =>
    text.includes(word) ? stretchesOf(text, word, aligned(word, reading), true) : [],
  )

/** Neighbours without a reading become one segment. */
const joined = (segments: readonly Segment[]): Segments => {
  const all: Segment[] = []
  for (const segment of segments) {
    const last = all.at(-1)
    if (last && last.ruby === null && segment.ruby === null)
      all[all.length - 1] = { text: last.text + segment.text, ruby: null }
    else all.push(segment)
  }
  return all
}
