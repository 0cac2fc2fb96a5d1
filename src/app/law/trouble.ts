import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** 受け取れなかったわけ: problem details (RFC 9457), in Japanese. */
export type Trouble = {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly detail: string
}

/** The body of such an answer; `more` are members of this kind of trouble only. */
export const troubleBody = (
  { status, title, detail }: Trouble,
  more: Readonly<Record<string, unknown>> = {},
) => ({ type: 'about:blank', title, status, detail, ...more })

/** Answers with what went wrong. */
export const answerTrouble = (
  context: Context,
  trouble: Trouble,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response =>
  context.body(JSON.stringify(troubleBody(trouble, more)), trouble.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
