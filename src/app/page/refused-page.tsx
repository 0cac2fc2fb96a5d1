import type { Context } from 'hono'
import { drawPage } from './draw-page.tsx'

const says = {
  400: '送られた内容を読み取れませんでした。前の画面にもどって、もう一度送ってください。',
  403: 'この送信は、ひとつの画面から送られたものと確かめられませんでした。ページを開き直して、もう一度送ってください。',
  413: '送った内容が大きすぎます。文章は、短くするか、分けて保存してください。ファイルは10MBまでです。',
} as const

/** A request that is refused before any screen sees it: unreadable, from another site, or far too long. */
export const refusedPage = (context: Context, status: keyof typeof says): Response =>
  context.html(
    drawPage({
      title: '送信を受け取れませんでした',
      municipality: null,
      nav: [],
      trail: [],
      children: <p>{says[status]}</p>,
    }),
    status,
  )
