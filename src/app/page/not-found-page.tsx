import type { Context } from 'hono'
import { drawPage } from './draw-page.tsx'

/**
 * The one answer to "there is nothing here for you": an unknown id, somebody else's case and a screen of
 * another role look the same, byte for byte.
 */
export const notFoundPage = (context: Context): Response =>
  context.html(
    drawPage({
      title: 'ページが見つかりません',
      municipality: null,
      nav: [],
      trail: [],
      children: (
        <>
          <p>このアドレスには、あなたに見せられるページがありません。アドレスが正しいか確かめてください。</p>
          <p>
            <a href="/">はじめのページへ</a>
          </p>
        </>
      ),
    }),
    404,
  )
