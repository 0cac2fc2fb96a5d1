/**
 * 読むための写し
 *
 * The same text, character by character, as the reader sees it: full-width digits, letters, brackets and colons are
 * half-width, every kind of wave or dash is 「〜」, every space is ' '. As long as the text itself, so that places in
 * the one are places in the other.
 */
export const textView = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[~〜−–—‐‑―-]/g, '〜')
    .replace(/\s/g, ' ')
    .replace(/･/g, '・')
    .replace(/､/g, '、')

/** What a rule finds at one place: where it ends and what it says; null where it finds nothing there. */
export type Found<T> = { readonly end: number; readonly value: T } | { readonly problem: string } | null

/** 「3」「三」「十二」 → 3, 3, 12 */
export const countOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (kanji: string): number => '一二三四五六七八九'.indexOf(kanji) + 1
  return (text.includes('十') ? digit(tens) || 1 : 0) * 10 + digit(ones)
}

/** A number as people write it in a sentence. */
export const countPattern = '(?:\\d+|[一二三四五六七八九十]{1,3})'

/** A word of the time ends here: not within a name such as 「日中一時支援」 or 「木村医院」. */
export const wordEnd = '(?=$|[ 、,()※「\\d]|午前|午後|正午|[のには](?![ぁ-ん])|から)'

/** The match of a pattern just at one place. */
export const matchAt = (pattern: string, view: string, at: number): RegExpExecArray | null => {
  const rule = new RegExp(pattern, 'y')
  rule.lastIndex = at
  return rule.exec(view)
}
