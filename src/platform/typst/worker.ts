import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readCoverage } from './coverage.ts'
import { readFonts } from './fonts.ts'
import type { PaintAnswer, PaintOrder } from './order.ts'
import { printable } from './printable.ts'

// Runs in a worker thread: one order in, one answer out. Typst keeps about a megabyte for each document until its cache
// is emptied. What the document before did not use either goes after each one: what documents have in common stays
// warm, and the thread stays as small as can be.
const keptDocuments = 1

const fonts = readFonts()
const coverages = fonts.map(readCoverage)
const draws = (codePoint: number) => coverages.some((coverage) => coverage.draws(codePoint))
const forms = fileURLToPath(new URL('../../forms', import.meta.url))
const compiler = NodeCompiler.create({ workspace: forms, fontArgs: [{ fontBlobs: [...fonts] }] })

parentPort?.on('message', (order: PaintOrder) => {
  const answer = paint(order)
  parentPort?.postMessage(answer)
  compiler.evictCache(keptDocuments)
})

function paint({ id, template, sheet, title, on }: PaintOrder): PaintAnswer {
  try {
    const data = JSON.stringify(printable({ sheet, title, on }, draws))
    const compiled = compiler.compile({ mainFilePath: `${forms}/${template}`, inputs: { data } })
    if (compiled.result === null) {
      const [first] = compiled.takeError()?.shortDiagnostics ?? []
      return { id, fault: withoutQuotes(first?.message ?? 'no document') }
    }
    const creationTimestamp = Date.parse(`${on}T00:00:00Z`) / 1000
    return { id, pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }) }
  } catch (error) {
    const message = /message: "((?:[^"\\]|\\.)*)"/.exec(String(error))?.[1] ?? 'the document was refused'
    return { id, fault: withoutQuotes(message) }
  }
}

/** A diagnostic may quote what was printed; what stands in quotation marks is left out. */
function withoutQuotes(message: string): string {
  return message.replace(/`[^`]*`|\\?"[^"]*"/g, '…')
}
