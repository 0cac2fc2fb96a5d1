import { hasKanji } from './aligned.ts'
import type { Segment, Segments } from './easy-text.ts'

/**
 * A stretch with its reading. `isWord`: it may be a part of a compound; `isTail`: it ends one, as 後 in 半年後.
 * `isAlone`: of itself it begins no compound with the noun behind it, as 毎日 in 毎日練習.
 */
export type Piece = {
  readonly segments: Segments
  readonly isWord: boolean
  readonly isTail: boolean
  readonly isAlone?: boolean
}

/**
 * 半分の読みを残さない
 *
 * Nouns whose kanji touch are one compound (半年後, 二語文). Where a part of it has no reading, the others lose theirs:
 * who reads はんとし above half of the word stumbles at the rest.
 */
export const wholeWords = (pieces: readonly Piece[]): Segment[] => {
  const compounds: Piece[][] = []
  for (const piece of pieces) {
    const before = compounds.at(-1)?.at(-1)
    if (before && touch(before, piece)) compounds.at(-1)?.push(piece)
    else compounds.push([piece])
  }
  return compounds.flatMap((compound) => {
    const segments = compound.flatMap((piece) => piece.segments)
    const isHalf = compound.length > 1 && segments.some(({ text, ruby }) => ruby === null && hasKanji(text))
    return isHalf ? segments.map(({ text }) => ({ text, ruby: null })) : segments
  })
}

const touch = (before: Piece, after: Piece): boolean => {
  if (!before.isWord || !after.isWord || (before.isAlone && !after.isTail)) return false
  return hasKanji(before.segments.at(-1)?.text.at(-1) ?? '') && hasKanji(after.segments[0]?.text[0] ?? '')
}
