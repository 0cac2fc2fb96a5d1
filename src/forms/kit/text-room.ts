/** Millimetres in a point. */
const pointInMm = 25.4 / 72
/** A line with the space below it, in letters. */
const linePitch = 1.5
/** Room that a box keeps between its two borders and its text, in millimetres. */
export const insetAcross = 3.6

/**
 * How high a text stands in a box at most, in millimetres, without setting it: letters are counted, a line break is
 * a line, and a character that may be printed as a sign with its number counts ten times.
 */
export function textHeight(text: string, width: number, size: number): number {
  if (text === '') return 0
  const letter = size * pointInMm
  const perLine = Math.max(1, Math.floor((width - insetAcross) / letter))
  const lines = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(letters(line) / perLine)), 0)
  return lines * letter * linePitch
}

function letters(line: string): number {
  let sum = 0
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x2000 || (code >= 0xff61 && code <= 0xff9f)) sum += code > 0x24f ? 1 : 0.6
    else if ((code >= 0x2000 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xffef)) sum += 1
    else sum += 10
  }
  return sum
}
