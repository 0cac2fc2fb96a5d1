import { parentPort } from 'node:worker_threads'
import { openCutter } from './cut.ts'
import { piecesOf } from './pieces-of.ts'

export type CutOrder = { readonly id: number; readonly texts: readonly string[] }

const cutter = openCutter().then((cut) => {
  parentPort?.postMessage({ ready: true })
  return cut
})
// A dictionary that does not open is told to whoever asks.
cutter.catch(() => {})

parentPort?.on('message', async ({ id, texts }: CutOrder) => {
  try {
    const cut = await cutter
    parentPort?.postMessage({ id, words: texts.map((text) => piecesOf(text).flatMap(cut)) })
  } catch {
    parentPort?.postMessage({ id, words: null })
  }
})
