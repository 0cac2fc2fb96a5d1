import type { Context } from 'hono'
import type { World } from '../world.ts'
import { drawPage } from './draw-page.tsx'

/**
 * A bug or a broken outside: the person sees a number, the operator's log gets the number, the place and the
 * kind of error. An error's message may quote data, so only its class, code and code places are told.
 */
export const faultPage = (world: World, context: Context, error: Error): Response => {
  const number = world.randomness.newId().slice(0, 8)
  world.report({ number, where: `${context.req.method} ${routeOf(context)}`, what: describe(error) })
  return context.html(
    drawPage({
      title: '不具合が起きました',
      municipality: null,
      nav: [],
      trail: [],
      children: (
        <>
          <p>
            もうしわけありません。送った内容は保存されていません。少し待ってから、もう一度送ってください。
          </p>
          <p>
            続くときは、窓口に次の番号を伝えてください：<strong>{number}</strong>
          </p>
        </>
      ),
    }),
    500,
  )
}

const describe = (error: Error): string => {
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const constraint = 'constraint' in error ? ` ${String(error.constraint)}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return `${error.name}${code}${constraint}\n${places.slice(0, 8).join('\n')}`
}

/** The path with ids taken out. */
const routeOf = (context: Context): string =>
  new URL(context.req.url).pathname.replace(/[0-9a-f-]{36}/g, ':id')
