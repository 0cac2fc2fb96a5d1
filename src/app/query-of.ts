import type { Context } from 'hono'

/** The query of a request, without values that no page of ours makes: control characters, which no text column takes. */
export const queryOf = (context: Context): URLSearchParams =>
  new URLSearchParams(
    [...new URL(context.req.url).searchParams].filter((pair) => !pair.some((text) => /\p{Cc}/u.test(text))),
  )
