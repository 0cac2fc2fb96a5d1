import type { LinearProblem, Solved } from '../../city/kit/solve.ts'

/** What goes to the thread of the solver, and what comes back: `solved`, or a fault in words. */
export type SolveOrder = { readonly id: number; readonly problem: LinearProblem; readonly seconds: number }

export type SolveAnswer = { readonly id: number } & ({ readonly solved: Solved } | { readonly fault: string })
