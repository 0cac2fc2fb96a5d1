import { Worker } from 'node:worker_threads'
import type { CutWords, Word } from '../../plan/easy/readings.ts'
import type { CutOrder } from './worker.ts'

export type Reader = {
  readonly cut: CutWords
  readonly close: () => Promise<void>
}

type Answer = { readonly id: number; readonly words: readonly (readonly Word[])[] | null }
type Waiting = {
  readonly resolve: (words: readonly (readonly Word[])[]) => void
  readonly reject: (fault: Error) => void
}

/**
 * 読みの機械
 *
 * Cuts texts into words in a thread of its own. The thread is started by the first text and ended when nothing was
 * asked for `idle` milliseconds: its dictionary takes 0.6 s to load and some 300 MB to hold.
 */
export const createReader = ({ idle = 120_000 }: { readonly idle?: number } = {}): Reader => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let rest: NodeJS.Timeout | undefined
  let lastId = 0

  const end = async (): Promise<void> => {
    clearTimeout(rest)
    const one = worker
    worker = null
    await one?.terminate()
  }
  const giveUp = (one: Worker, fault: Error): void => {
    if (worker === one) worker = null
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  const hire = (): Worker => {
    const one = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] })
    one.on('message', ({ id, words }: Answer) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (words) asked?.resolve(words)
      else asked?.reject(new Error('the dictionary of readings could not be opened'))
      if (waiting.size > 0) return
      one.unref()
      rest = setTimeout(() => void end(), idle)
      rest.unref()
    })
    one.on('error', (fault) => giveUp(one, new Error('the thread of readings ended', { cause: fault })))
    return one
  }

  return {
    cut: (texts) => {
      clearTimeout(rest)
      worker ??= hire()
      worker.ref()
      lastId += 1
      const order: CutOrder = { id: lastId, texts }
      return new Promise((resolve, reject) => {
        waiting.set(order.id, { resolve, reject })
        worker?.postMessage(order)
      })
    },
    close: end,
  }
}
