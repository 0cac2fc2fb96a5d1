import { parentPort } from 'node:worker_threads'
import { openCutter } from './cut.ts'

export type CutOrder = { readonly id: number; readonly texts: readonly string[] }

const cutter = openCutter()

parentPort?.on('message', async ({ id, texts }: CutOrder) => {
  try {
    const cut = await cutter
    parentPort?.postMessage({ id, words: texts.map(cut) })
  } catch {
    parentPort?.postMessage({ id, words: null })
  }
})
