import type { Context } from 'hono'
import type { World } from '../world.ts'
import { drawPage } from './draw-page.tsx'
import { reportFault } from './report-fault.ts'

/** A bug or a broken outside: the person sees the number under which the operator's log knows it. */
export const faultPage = (world: World, context: Context, error: Error): Response => {
  const number = reportFault(world, context, error)
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
