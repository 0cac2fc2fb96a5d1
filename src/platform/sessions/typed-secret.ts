/** A login as it is compared: width and case do not count; the hyphens of a number neither. */
export const loginOf = (typed: string): string => {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const digits = digitsOf(text)
  return /^\d{10}$/.test(digits) ? digits : text
}

/** The digits of a code from a letter or an app, whatever spaces and hyphens stand between them. */
export const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Pd}ー−・]/gu, '')
