/** Size of every letter of a drawing, in its own units: sixteen of them are one `rem`. */
export const letter = 16

/** How wide a text is drawn at most, in units of the drawing: no font is at hand on the server. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (narrow.test(one) ? 0.64 : 1) * letter, 0)

const narrow = /[\u0020-\u007e\uff61-\uff9f]/

/** Lines no longer than `room`; a single letter that is wider stands alone. */
export const linesOf = (text: string, room: number): readonly string[] => {
  const lines = ['']
  for (const one of text) {
    const last = lines.length - 1
    const longer = lines[last] + one
    if (lines[last] !== '' && widthOf(longer) > room) lines.push(one)
    else lines[last] = longer
  }
  return lines
}
