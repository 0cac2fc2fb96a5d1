/** Longer runs of one kind of letter are no words; the dictionary would try every part of them. */
const longestRun = 24

/**
 * A text in pieces that can be cut in time that grows with their number: a run of kanji, of hiragana or of anything else
 * that goes on for longer than any word is broken. Joined, the pieces give the text.
 */
export const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  let run = 0
  let before = ''
  for (const letter of text) {
    const kind = kindOf(letter)
    run = kind === before ? run + 1 : 1
    before = kind
    if (run > longestRun) {
      pieces.push(piece)
      piece = ''
      run = 1
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const kindOf = (letter: string): string => {
  if (/\p{Script=Hiragana}/u.test(letter)) return 'かな'
  return /\p{Script=Han}/u.test(letter) ? '漢字' : 'その他'
}
