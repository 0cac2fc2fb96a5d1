import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import type { SolveAnswer, SolveOrder } from './order.ts'
import { solveProblem } from './solve-problem.ts'

// The package's types speak of its CommonJS face, what is loaded is the other one.
const load = loadHighs as unknown as typeof loadHighs.default
const loading = load()
// A solver that does not load is told to whoever asks.
loading.catch(() => {})

parentPort?.on('message', async ({ id, problem, seconds }: SolveOrder) => {
  let answer: SolveAnswer
  try {
    answer = { id, solved: solveProblem(await loading, problem, seconds) }
  } catch (fault) {
    answer = { id, fault: fault instanceof Error ? fault.message : 'the solver failed' }
  }
  parentPort?.postMessage(answer)
})
