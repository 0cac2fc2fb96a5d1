/** A text that a spreadsheet would take for a formula, full-width signs too, or that was guarded against it. */
const begins = /^'*[=+\-@\t\r＝＋－＠−]/

/** 式よけ: a text that begins like a formula gets an apostrophe before it. */
export const guarded = (text: string): string => (begins.test(text) ? `'${text}` : text)

/** The text as it was before `guarded`. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && begins.test(text) ? text.slice(1) : text
