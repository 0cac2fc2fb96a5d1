import { Worker } from 'node:worker_threads'
import type { ReadWorkbook } from './read-workbook.ts'

/** What a thread of one file may take before it is ended. */
const limits = { seconds: 20, megabytes: 512 }

/**
 * 別の糸で読む
 *
 * Reads a workbook in a thread of its own: whatever somebody's file does to the reader, the site goes on, and the
 * person is told that the file cannot be read. One after the other, so that many files at once take no more than one.
 */
export const readApart = (
  bytes: Uint8Array,
  { worker = new URL('./read-apart.worker.ts', import.meta.url), ...most }: Settings = {},
): Promise<ReadWorkbook> => {
  const turn = last.then(() => readOne(bytes, worker, { ...limits, ...most }))
  last = turn.catch(() => {})
  return turn
}

type Settings = { readonly worker?: URL; readonly seconds?: number; readonly megabytes?: number }

let last: Promise<unknown> = Promise.resolve()

const tooHeavy = {
  says: 'このファイルは、読むのに時間や場所がかかりすぎるので、やめました。様式だけのファイルにして、保存しなおしてください',
}

const readOne = (bytes: Uint8Array, file: URL, most: typeof limits): Promise<ReadWorkbook> =>
  new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: bytes,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
    })
    const end = (answer: ReadWorkbook) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(tooHeavy), most.seconds * 1000)
    worker.once('message', end)
    worker.once('error', () => end(tooHeavy))
    worker.once('exit', () => end(tooHeavy))
  })
