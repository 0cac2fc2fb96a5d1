import { Worker } from 'node:worker_threads'

export type BindOrder = { readonly papers: readonly Uint8Array[]; readonly title: string }
export type BindAnswer = { readonly pdf: Uint8Array } | { readonly fault: string }

/**
 * 紙をとじる: printed PDFs one after another in one file, each beginning on the front of a sheet, so that with both
 * sides printed nobody gets a stranger's page. For the printer: what readers hear is in the papers themselves.
 */
export const bindPapers = async (papers: readonly Uint8Array[], title: string): Promise<Uint8Array> => {
  const worker = new Worker(new URL('./bind-worker.ts', import.meta.url), {
    workerData: { papers, title } satisfies BindOrder,
    execArgv: [],
  })
  try {
    const answer = await new Promise<BindAnswer>((settle, fail) => {
      worker.once('message', settle)
      worker.once('error', fail)
      worker.once('exit', () => fail(new Error('the binding thread ended')))
    })
    if ('fault' in answer) throw new Error(`binding papers failed: ${answer.fault}`)
    return answer.pdf
  } finally {
    await worker.terminate()
  }
}
