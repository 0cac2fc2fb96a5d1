/** かぎかっこの中の文: whatever it holds, on one line: 「」 hold it, \ stands before 」, \ and for a new line. */
export const quoted = (text: string): string =>
  `「${text
    .replace(/[\\」]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')}」`

/** Reads what begins with 「; null where no 」 ends it. */
export const readQuoted = (
  text: string,
  at: number,
): { readonly end: number; readonly value: string } | null => {
  let value = ''
  for (let place = at + 1; place < text.length; place++) {
    const char = text[place] ?? ''
    if (char === '」') return { end: place + 1, value }
    if (char !== '\\') {
      value += char
      continue
    }
    place++
    const marked = text[place] ?? ''
    value += marked === 'n' ? '\n' : marked === 'r' ? '\r' : marked
  }
  return null
}
