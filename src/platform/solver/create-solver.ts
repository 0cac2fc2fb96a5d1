import { Worker } from 'node:worker_threads'
import type { Solve, Solved } from '../../city/kit/solve.ts'
import type { SolveAnswer, SolveOrder } from './order.ts'

export type Solver = {
  /** Rejects where the problem is not well posed, the thread fails, or the solver is closed. */
  readonly solve: Solve
  /** Ends the thread at once; whoever waits is told so. */
  readonly close: () => Promise<void>
}

export type SolverSettings = {
  /** Milliseconds without a problem after which the thread ends and gives its memory back. */
  readonly idle?: number
  /** Milliseconds beyond a problem's own limit after which the thread is ended: the limit is looked at by HiGHS only. */
  readonly grace?: number
  readonly worker?: URL
}

type Waiting = {
  readonly order: SolveOrder
  readonly resolve: (solved: Solved) => void
  readonly reject: (fault: Error) => void
}

/**
 * 最適化の機械
 *
 * HiGHS in a thread of its own, started by the first problem. Problems are solved one after the other, in the order
 * in which they came; the time of a problem counts from its own start. A thread that fails takes its problem with it
 * and no other: the next one gets a new thread.
 */
export const createSolver = ({
  idle = 120_000,
  grace = 3_000,
  worker: file = new URL('./worker.ts', import.meta.url),
}: SolverSettings = {}): Solver => {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  let isClosed = false

  const dismiss = (): Promise<number> | undefined => {
    const one = worker
    worker = null
    return one?.terminate()
  }
  const settle = (by: (one: Waiting) => void): void => {
    const one = current
    current = null
    clearTimeout(timer)
    if (one) by(one)
    next()
  }
  const next = (): void => {
    if (current) return
    current = queue.shift() ?? null
    if (!current) {
      worker?.unref()
      timer = setTimeout(() => void dismiss(), idle)
      timer.unref()
      return
    }
    clearTimeout(timer)
    worker ??= hire()
    worker.ref()
    worker.postMessage(current.order)
    timer = setTimeout(tooLong, current.order.seconds * 1_000 + grace)
  }
  const tooLong = (): void => {
    void dismiss()
    settle(({ resolve }) => resolve({ found: false, why: '時間切れ' }))
  }
  const hire = (): Worker => {
    const one = new Worker(file, { execArgv: [] })
    const failed = (why: string): void => {
      if (worker !== one) return
      void dismiss()
      settle(({ reject }) => reject(new Error(`the thread of the solver ${why}`)))
    }
    one.on('message', (answer: SolveAnswer) => {
      if (worker !== one || current?.order.id !== answer.id) return
      if ('solved' in answer) settle(({ resolve }) => resolve(answer.solved))
      else {
        // What made one problem fail may have left the memory of HiGHS in disorder.
        void dismiss()
        settle(({ reject }) => reject(new Error(answer.fault)))
      }
    })
    one.on('error', ({ name }) => failed(`failed (${name})`))
    one.on('exit', (code) => failed(`ended (${code})`))
    return one
  }

  return {
    solve: (problem, seconds) => {
      if (isClosed) return Promise.reject(new Error('the solver is closed'))
      lastId += 1
      const order = { id: lastId, problem, seconds }
      return new Promise((resolve, reject) => {
        queue.push({ order, resolve, reject })
        next()
      })
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      const all = current ? [current, ...queue] : [...queue]
      current = null
      queue.length = 0
      const ended = dismiss()
      for (const { reject } of all) reject(new Error('the solver is closed'))
      await ended
    },
  }
}
