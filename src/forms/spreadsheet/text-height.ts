const pointsPerMillimetre = 72 / 25.4
/** Left and right of the letters, and what the breaking rules of Japanese leave free at the end of a line. */
const sidePadding = 5
const rowPadding = 4
const lineHeight = 1.36

/**
 * 文字の高さ
 *
 * How many points a text takes in a cell of so many millimetres, a little too many rather than too few: programs
 * do not let a merged cell grow by itself, and what does not fit is hidden.
 */
export function textHeight(text: string, millimetres: number, size: number): number {
  const room = Math.max(1, ((millimetres * pointsPerMillimetre - sidePadding) / size) * 0.95)
  const lines = text.split(/\r\n?|\n/).reduce((sum, line) => sum + linesOf(line, room), 0)
  return lines * size * lineHeight + rowPadding
}

/** Lines of one paragraph in a room of so many full-width letters; a run of Latin letters is not broken. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const run of paragraph.match(/[!-~]+|[^!-~]/gu) ?? []) {
    const width = emsOf(run)
    if (used + width <= room) used += width
    else if (width <= room) {
      lines++
      used = width
    } else {
      lines += Math.ceil((used + width) / room) - 1
      used = (used + width) % room
    }
  }
  return lines
}

const emsOf = (run: string): number =>
  [...run].reduce((sum, letter) => sum + (/[ -~｡-ﾟ]/.test(letter) ? 0.55 : letter === '\t' ? 4 : 1), 0)
