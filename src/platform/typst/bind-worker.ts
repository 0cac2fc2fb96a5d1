import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { BindAnswer, BindOrder } from './bind-papers.ts'

// Runs in a worker thread of its own: one order in, one answer out.
const forms = fileURLToPath(new URL('../../forms', import.meta.url))

function bind({ papers, title }: BindOrder): BindAnswer {
  try {
    const compiler = NodeCompiler.create({ workspace: forms })
    const pages = papers.flatMap((paper, index) => {
      const [bytes, path] = [Buffer.from(paper), `/bound-${index}.pdf`]
      compiler.mapShadow(`${forms}${path}`, bytes)
      const own = Array.from(
        { length: pagesIn(bytes) },
        (_, page) => `#image("${path}", page: ${page + 1}, alt: "${index + 1}-${page + 1}")`,
      )
      return own.length % 2 === 1 && index < papers.length - 1 ? [...own, blank] : own
    })
    const source = [
      '#set document(title: sys.inputs.title)',
      '#set page(width: auto, height: auto, margin: 0pt)',
      pages.join('\n#pagebreak()\n'),
    ].join('\n')
    const { result } = compiler.compile({ mainFileContent: source, inputs: { title } })
    return result === null ? { fault: 'no document' } : { pdf: compiler.pdf(result, {}) }
  } catch (error) {
    return { fault: error instanceof Error ? error.name : 'the papers were refused' }
  }
}

/** The back of a sheet whose front is the last page of a paper. */
const blank = '#box(width: 210mm, height: 297mm)'

/** Pages of a PDF as our own painter writes it: the tree of pages is flat and says how many it has. */
function pagesIn(pdf: Buffer): number {
  const [, count] = /\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1')) ?? []
  if (count === undefined) throw new Error('a paper does not say how many pages it has')
  return Number(count)
}

parentPort?.postMessage(bind(workerData as BindOrder))
