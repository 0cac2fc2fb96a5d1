/**
 * Where to go after signing in: a path of this municipality, else its start page. The address is read as a
 * browser reads it, so that `//`, `\` and `..` lead nowhere else.
 */
export const safeNext = (number: string, next: string | null | undefined): string => {
  const start = `/${number}/start`
  if (!next?.startsWith(`/${number}/`) || !URL.canParse(next, here)) return start
  const url = new URL(next, here)
  if (url.origin !== here || !url.pathname.startsWith(`/${number}/`)) return start
  return /^\/\d{6}\/(sign-in|sign-out|setup)(\/|$)/.test(url.pathname) ? start : url.pathname + url.search
}

const here = 'http://here.invalid'
