import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderToString } from 'react-dom/server'
import { stylesheet } from '../src/app/page/assets.ts'
import { scripts, scriptsAt } from '../src/app/page/scripts.ts'
import { WeekEditorPlace } from '../src/casework/case/week-editor-place.tsx'
import { weekFields } from '../src/casework/case/week-fields.ts'
import { easyWeekWords, weekWords } from '../src/casework/case/week-words.ts'
import { askBalanceLaw } from '../src/plan/balance/ask-balance-law.ts'
import type { WeekEditorData } from '../src/plan/balance/week-editor-data.ts'
import type { WeekRow } from '../src/plan/week/week-row.ts'
import { pressRowButton, readForm, showForm } from '../src/ui/kit/form.ts'
import { FormBody } from '../src/ui/kit/form-body.tsx'
import { type Typed, typedOf } from '../src/ui/kit/typed.ts'
import { PageFrame } from '../src/ui/page/page-frame.tsx'

export type WeekPage = {
  readonly address: string
  /** What the form was last sent with, read as the site reads it. */
  readonly sent: () => readonly WeekRow[] | null
  readonly close: () => Promise<void>
}

export type WeekPageOf = {
  readonly week?: readonly WeekRow[]
  readonly data?: Partial<WeekEditorData>
  readonly easy?: boolean
}

const law = askBalanceLaw({ from: '2026-05', in: '京都市' })

/** A page with the week's row form and the editor, under the same rules of content as the site's own pages. */
export const openWeekPage = async ({ week = [], data = {}, easy = false }: WeekPageOf): Promise<WeekPage> => {
  const fields = weekFields(easy ? easyWeekWords : weekWords)
  let sent: readonly WeekRow[] | null = null
  const given: WeekEditorData = {
    ...{ name: 'week', title: '一週間の計画', easy, offers: [], previous: null },
    balance: { from: '2026-05', firstDay: '2026-05-01', granted: [], besides: [], law },
    ...data,
  }
  const page = (typed: Typed) =>
    `<!doctype html>${renderToString(
      <PageFrame
        {...{ title: '週間計画', stylesheet: '/style.css', nav: [], trail: [], help: null }}
        brand={{ name: 'ひとつ', href: '/' }}
      >
        <form method="post" className="form">
          <FormBody fields={fields} typed={typed} />
          <WeekEditorPlace fields={fields} week={week} data={given} />
          <p>
            <button className="button button-primary" type="submit">
              保存する
            </button>
          </p>
        </form>
      </PageFrame>,
    ).replace('</head>', `<script type="module" src="${scripts().href}"></script></head>`)}`
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const script = scripts().files.get(path.slice(scriptsAt.length + 1))
    if (path.startsWith(scriptsAt) && script)
      return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
    if (path === '/style.css')
      return response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(stylesheet.css)
    let typed: Typed = showForm(fields, { week })
    if (request.method === 'POST') {
      let body = ''
      for await (const part of request) body += part
      const posted = typedOf(new URLSearchParams(body))
      const pressed = pressRowButton(fields, posted)
      const read = readForm(fields, posted)
      typed = pressed ?? posted
      if (!pressed) sent = read.ok ? (read.value.week as readonly WeekRow[]) : null
    }
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(page(typed))
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
