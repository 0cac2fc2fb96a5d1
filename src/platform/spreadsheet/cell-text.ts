/**
 * セルの文字
 *
 * Text as the strings of a workbook hold it. Characters that XML cannot carry are written `_xHHHH_`, as Excel itself
 * does, and what only looks like such a mark keeps its letters; halves of a pair that stand alone become U+FFFD.
 */
export const cellText = (text: string): string => {
  const whole = text
    .toWellFormed()
    .replace(looksEscaped, '_x005F_')
    .replace(uncarried, (found) => [...found].map((one) => units(one)).join(''))
  // The library keeps its strings as keys of an object, where 「toString」 is there from the start.
  return whole in Object.prototype ? `${units(whole.slice(0, 1))}${whole.slice(1)}` : whole
}

const looksEscaped = /_(?=x[\da-fA-F]{4}_)/g
// Control characters but tab and line feed, and code points that are no characters.
const uncarried = /(?![\t\n\u0085])\p{Cc}|\p{Noncharacter_Code_Point}|\ufffd/gu

const units = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `_x${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('')
