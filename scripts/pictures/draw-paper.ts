import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'

const pathOf = createRequire(import.meta.url).resolve
const host = 'http://paper.invalid'

const sheet = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}</style><canvas></canvas>
<script type="module">
  import * as pdf from '/pdf.mjs'
  // Loaded beside it, so that it works in the page itself and needs no worker.
  import '/pdf.worker.mjs'
  const paper = await pdf.getDocument({ url: '/paper.pdf' }).promise
  const first = await paper.getPage(1)
  const plain = first.getViewport({ scale: 1 })
  const viewport = first.getViewport({ scale: innerWidth / plain.width })
  const canvas = document.querySelector('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await first.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
  document.title = 'drawn'
</script>`

/** The first page of a PDF as PNG, as wide as the window. */
export const drawPaper = async (
  browser: Browser,
  paper: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> => {
  const served: Readonly<Record<string, readonly [string, Uint8Array | string]>> = {
    '/': ['text/html', sheet],
    '/pdf.mjs': ['text/javascript', await readFile(pathOf('pdfjs-dist/build/pdf.min.mjs'))],
    '/pdf.worker.mjs': ['text/javascript', await readFile(pathOf('pdfjs-dist/build/pdf.worker.min.mjs'))],
    '/paper.pdf': ['application/pdf', paper],
  }
  const context = await browser.newContext({ viewport: size })
  try {
    await context.route(`${host}/**`, async (route) => {
      const [contentType, body] = served[new URL(route.request().url()).pathname] ?? []
      if (!contentType || body === undefined) return route.fulfill({ status: 404 })
      return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) })
    })
    const page = await context.newPage()
    await page.goto(`${host}/`)
    await page.waitForFunction(() => document.title === 'drawn', null, { timeout: 20_000 })
    return await page.locator('canvas').screenshot()
  } finally {
    await context.close()
  }
}
