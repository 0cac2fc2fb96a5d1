import { Worker } from 'node:worker_threads'
import type { PaintAnswer, PaintOrder } from './order.ts'

export type PaintMeta = {
  /** Title of the document, shown by the reader's window. */
  readonly title: string
  /** ISO day: the document's date and creation time, so that the same input gives the same bytes. */
  readonly on: string
}

export type Painter = {
  /**
   * `formTemplate`: path of a Typst file below `src/forms`. Answers a tagged PDF (PDF/UA-1).
   * Throws when Typst refuses; the message names the form and never what was printed on it.
   */
  readonly paint: (formTemplate: string, sheet: unknown, meta: PaintMeta) => Promise<Uint8Array>
  /** Lets what was ordered be finished, then ends the threads. */
  readonly close: () => Promise<void>
}

type Waiting = {
  readonly order: PaintOrder
  readonly settle: (answer: PaintAnswer) => void
  readonly fail: (error: Error) => void
}
type Bench = { worker: Worker; current: Waiting | null; painted: number }

// A thread's memory creeps up slowly; a new one takes less than a fifth of a second.
const documentsPerWorker = 400

/** 帳票の印刷: paints forms in worker threads, one document at a time in each. */
export function createPainter(options: { readonly workers?: number } = {}): Painter {
  const queue: Waiting[] = []
  const benches: Bench[] = []
  const size = options.workers ?? 1
  let lastId = 0
  let closing = false
  let ended: () => void = () => {}

  const work = (): void => {
    for (const bench of benches) if (bench.current === null) take(bench)
    while (queue.length > 0 && benches.length < size) {
      const bench: Bench = { worker: hire(), current: null, painted: 0 }
      benches.push(bench)
      take(bench)
    }
    if (closing && queue.length === 0 && benches.every((bench) => bench.current === null)) ended()
  }

  const take = (bench: Bench): void => {
    const next = queue.shift()
    if (next === undefined) return
    if (bench.painted >= documentsPerWorker) {
      void bench.worker.terminate()
      bench.worker = hire()
      bench.painted = 0
    }
    bench.current = next
    bench.painted += 1
    bench.worker.ref()
    bench.worker.postMessage(next.order)
  }

  const hire = (): Worker => {
    // No inherited flags: Node strips the types itself, whatever loader the main thread runs under.
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] })
    const mine = () => benches.find((bench) => bench.worker === worker)
    const done = (): Waiting | undefined => {
      const bench = mine()
      const waiting = bench?.current ?? undefined
      if (bench !== undefined) bench.current = null
      return waiting
    }
    worker.on('message', (answer: PaintAnswer) => {
      worker.unref()
      done()?.settle(answer)
      work()
    })
    worker.on('error', (error) => {
      const bench = mine()
      const waiting = done()
      if (bench !== undefined) benches.splice(benches.indexOf(bench), 1)
      waiting?.fail(
        new Error(`painting ${waiting.order.template} failed: the thread ended`, { cause: error }),
      )
      work()
    })
    worker.unref()
    return worker
  }

  return {
    paint: (template, sheet, { title, on }) => {
      if (closing) return Promise.reject(new Error('the painter is closed'))
      lastId += 1
      const order = { id: lastId, template, sheet, title, on }
      return new Promise((resolve, reject) => {
        const settle = (answer: PaintAnswer) =>
          'pdf' in answer
            ? resolve(answer.pdf)
            : reject(new Error(`painting ${template} failed: ${answer.fault}`))
        queue.push({ order, settle, fail: reject })
        work()
      })
    },
    close: async () => {
      closing = true
      await new Promise<void>((resolve) => {
        ended = resolve
        work()
      })
      await Promise.all(benches.map((bench) => bench.worker.terminate()))
    },
  }
}
