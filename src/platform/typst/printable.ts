/**
 * 印刷できる文字
 *
 * Goes through every string of a sheet. A character that no font draws becomes 〓 with its code point, so that
 * it is seen to be missing and one picture character does not refuse a whole plan; marks that are never seen
 * (control characters, joiners) are dropped; a dakuten typed apart from its kana is joined to it. Ideographs
 * are never normalised: that would turn a name's own character into another.
 */
export function printable(value: unknown, draws: (codePoint: number) => boolean): unknown {
  if (typeof value === 'string') return printableText(value, draws)
  if (Array.isArray(value)) return value.map((item) => printable(item, draws))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item, draws)]))
}

// Control, format, private and unassigned characters; line breaks are told apart before.
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cn}]/gu
const isVariationSelector = (codePoint: number) =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)

function printableText(text: string, draws: (codePoint: number) => boolean): string {
  const whole = text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, '　')
    .replace(/[^\p{Script=Han}\s]\p{Mn}+/gu, (cluster) => cluster.normalize('NFC'))
    .replace(unseen, '')
  let printed = ''
  let baseIsDrawn = false
  for (const character of whole) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isVariationSelector(codePoint)) {
      printed += baseIsDrawn ? character : ''
      baseIsDrawn = false
      continue
    }
    baseIsDrawn = codePoint > 0x20 && draws(codePoint)
    const known = baseIsDrawn || character === ' ' || character === '\n'
    printed += known ? character : `〓（U+${codePoint.toString(16).toUpperCase()}）`
  }
  return printed
}
