import type { Context } from 'hono'

/** Where to sign in, and to come back afterwards to the page that was wanted, its question and all. */
export const signInPath = (context: Context, number: string): string => {
  const { pathname, search } = new URL(context.req.url)
  return `/${number}/sign-in?next=${encodeURIComponent(pathname + search)}`
}
