const titles = '(?:サン|君|クン|チャン|様|サマ|氏)'

/**
 * 文例に入った名前
 *
 * The known names, or readings of names, that a sentence holds: the whole name, with or without a space, or the family
 * or given name with さん after it, in hiragana or katakana. A family name alone may be a common word and is let pass.
 */
export const namesIn = (text: string, known: readonly string[]): readonly string[] => {
  const said = plain(text).replaceAll(/\s/g, '')
  return known.filter((name) => {
    const parts = plain(name).split(/\s+/).filter(Boolean)
    if (said.includes(parts.join(''))) return true
    return parts.some((part) => new RegExp(`${RegExp.escape(part)}${titles}`).test(said))
  })
}

/** In compatible form, hiragana as katakana. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[ぁ-ゖ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60))
