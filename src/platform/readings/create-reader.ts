import { Worker } from 'node:worker_threads'
import type { CutWords, Word } from '../../plan/easy/readings.ts'
import { cutCache } from './cut-cache.ts'
import type { CutOrder } from './worker.ts'

export type Reader = {
  /** Rejects where the machine does not answer in time, has too much to do, or cannot be had. */
  readonly cut: CutWords
  /** Loads the dictionary beforehand; whoever asks while it loads waits for it no longer than ever. Never rejects. */
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
}

export type ReaderSettings = {
  /** Milliseconds without a question after which the thread ends. */
  readonly idle?: number
  /** Milliseconds after which somebody reads without readings. */
  readonly patience?: number
  /** Questions that wait at once; whoever asks beyond it is refused at once, since each holds a connection. */
  readonly queue?: number
  /** Letters of one question; texts beyond come back without words. */
  readonly letters?: number
  readonly worker?: URL
  /** Is told when the thread had to be ended or ended by itself. */
  readonly tell?: (what: string) => void
}

type Words = readonly (readonly Word[])[]
type Answer = { readonly ready: true } | { readonly id: number; readonly words: Words | null }
type Waiting = {
  readonly resolve: (words: Words) => void
  readonly reject: (fault: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * 読みの機械
 *
 * Cuts texts into words in a thread of its own. The thread is started by the first text and ended when nothing was
 * asked for `idle` milliseconds: its dictionary takes 0.6 s to load and some 400 MB to hold. What was cut lately is
 * remembered.
 */
export const createReader = ({
  idle = 120_000,
  patience = 4_000,
  queue = 4,
  letters = 60_000,
  worker: file = new URL('./worker.ts', import.meta.url),
  tell = () => {},
}: ReaderSettings = {}): Reader => {
  const cache = cutCache(200_000)
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let isReady = false
  let rest: NodeJS.Timeout | undefined
  let lastId = 0

  const settle = (id: number, by: (one: Waiting) => void): void => {
    const asked = waiting.get(id)
    if (!asked) return
    waiting.delete(id)
    clearTimeout(asked.timer)
    by(asked)
  }
  const end = async (): Promise<void> => {
    clearTimeout(rest)
    const one = worker
    worker = null
    for (const id of [...waiting.keys()])
      settle(id, ({ reject }) => reject(new Error('the readings were closed')))
    await one?.terminate()
  }
  const giveUp = (one: Worker, why: string): void => {
    if (worker !== one) return
    worker = null
    tell(why)
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error(why)))
    void one.terminate()
  }
  const rests = (one: Worker): void => {
    if (waiting.size > 0) return
    one.unref()
    rest = setTimeout(() => void end(), idle)
    rest.unref()
  }
  const hire = (): Worker => {
    const one = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 384 } })
    isReady = false
    one.on('message', (answer: Answer) => {
      if ('ready' in answer) {
        isReady = true
        return
      }
      settle(answer.id, ({ resolve, reject }) =>
        answer.words
          ? resolve(answer.words)
          : reject(new Error('the dictionary of readings could not be opened')),
      )
      rests(one)
    })
    one.on('error', ({ name }) => giveUp(one, `the thread of readings failed (${name})`))
    one.on('exit', (code) => giveUp(one, `the thread of readings ended (${code})`))
    return one
  }
  /** A thread that loads its dictionary is left to it; one that is caught in a text is ended. */
  const tooLong = (id: number): void => {
    const isFirst = waiting.keys().next().value === id
    if (isReady && isFirst && worker) giveUp(worker, 'the thread of readings took too long')
    else settle(id, ({ reject }) => reject(new Error('the readings did not come in time')))
    if (worker) rests(worker)
  }
  const ask = (texts: readonly string[]): Promise<Words> => {
    if (waiting.size >= queue) return Promise.reject(new Error('too many ask for readings'))
    clearTimeout(rest)
    worker ??= hire()
    worker.ref()
    lastId += 1
    const order: CutOrder = { id: lastId, texts }
    const answer = new Promise<Words>((resolve, reject) => {
      const timer = setTimeout(() => tooLong(order.id), patience)
      waiting.set(order.id, { resolve, reject, timer })
    })
    worker.postMessage(order)
    return answer
  }

  return {
    cut: async (texts) => {
      const found = texts.map((text) => cache.get(text))
      let room = letters
      const missing = texts.filter((text, index) => {
        if (found[index] || text.length > room) return false
        room -= text.length
        return true
      })
      const words = missing.length > 0 ? await ask(missing) : []
      for (const [index, text] of missing.entries()) cache.put(text, words[index] ?? [])
      const fresh = new Map(missing.map((text, index) => [text, words[index] ?? []]))
      return texts.map((text, index) => found[index] ?? fresh.get(text) ?? [])
    },
    warm: async () => {
      await ask([]).catch(() => {})
    },
    close: end,
  }
}
