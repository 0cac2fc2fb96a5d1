import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Provision } from '../../law/kit/provision.ts'
import { reportFault } from '../page/report-fault.ts'
import type { World } from '../world.ts'
import { answerQuestion } from './answer-question.ts'
import { headingOf, wholeRule } from './describe-rule.ts'
import { docsPage } from './docs-page.tsx'
import { docsRulePage } from './docs-rule-page.tsx'
import { openApi } from './open-api.ts'
import { answerTrouble } from './trouble.ts'

type Rules = readonly Provision<unknown, unknown>[]

export const largestBody = 2 * 1024 * 1024

/**
 * The rules over HTTP. Nobody signs in, nothing is kept and nothing that is asked is told to the log, so that a
 * post from elsewhere can do nothing in anybody's name: mounted before the check of where forms come from.
 */
export const lawApiRoutes = (app: Hono, rules: Rules, world: Pick<World, 'randomness' | 'report'>): void => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const api = new Hono()
  api.onError((error, context) => {
    const number = reportFault(world, context, error)
    const detail = 'もうしわけありません。続くときは、番号を運用者に伝えてください。'
    return answerTrouble(context, { status: 500, title: '不具合が起きました', detail }, { number })
  })
  api.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }))
  const only = (methods: string) => (context: Context) =>
    answerTrouble(
      context,
      {
        status: 405,
        title: 'この方法では問えません',
        detail: `このアドレスで使えるのは ${methods} です。`,
      },
      {},
      { allow: methods },
    )
  const readable = (path: string, answer: (context: Context) => Response): void => {
    api.get(path, (context) => {
      context.header('cache-control', 'public, max-age=300')
      return answer(context)
    })
    api.all(path, only('GET, HEAD'))
  }
  const headings = once(() => JSON.stringify(rules.map(headingOf)))
  const description = once(() => JSON.stringify(openApi(rules)))
  const docs = once(() => docsPage(rules))
  readable('/law', (context) => jsonText(context, headings()))
  readable('/openapi.json', (context) => jsonText(context, description()))
  readable('/docs', (context) => context.html(docs()))
  for (const rule of rules) {
    const path = `/law/${rule.id}`
    api.post(path, (context) => {
      context.header('cache-control', 'no-store')
      return answerQuestion(rule, (at, error) => reportFault(world, at, error))(context)
    })
    api.get(path, (context) => {
      context.header('cache-control', 'public, max-age=300')
      return context.json(wholeRule(rule))
    })
    api.all(path, only('GET, HEAD, POST'))
  }
  api.all('/law/:id', unknownRule)
  api.get('/docs/:id', (context) => {
    const rule = byId.get(context.req.param('id'))
    return rule ? context.html(docsRulePage(rule)) : unknownRule(context)
  })
  api.all('*', (context) => nothing(context))
  // A slash too many, or the beginning of every address, is what people try first.
  for (const [path, meant] of Object.entries(nearby)) app.get(path, (context) => context.redirect(meant, 301))
  app.route('/api', api)
}

const nearby = {
  '/api': '/api/docs',
  '/api/': '/api/docs',
  '/api/docs/': '/api/docs',
  '/api/law/': '/api/law',
}

/** The rules do not change while the site runs: what describes them is made when it is first asked for. */
const once = (make: () => string): (() => string) => {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}

const jsonText = (context: Context, text: string): Response =>
  context.body(text, 200, { 'content-type': 'application/json' })

const tooLarge = (context: Context): Response =>
  answerTrouble(context, {
    status: 413,
    title: '大きすぎます',
    detail: `一度に送れるのは${largestBody / 1024 / 1024}MBまでです。分けて送ってください。`,
  })

const where = '規定の一覧は /api/law、使い方は /api/docs にあります。'

const unknownRule = (context: Context): Response =>
  nothing(context, `「${(context.req.param('id') ?? '').slice(0, 60)}」という規定はありません。`)

const nothing = (context: Context, what = 'このアドレスには何もありません。'): Response =>
  answerTrouble(
    context,
    {
      status: 404,
      title: '見つかりません',
      detail: `${what}${where}`,
    },
    { list: '/api/law', docs: '/api/docs' },
  )
