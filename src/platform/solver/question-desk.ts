import type { Solve } from '../../city/kit/solve.ts'

export type Question = {
  readonly key: string
  /** The longest that all steps may take together. */
  readonly seconds: number
  readonly work: (solve: Solve) => Promise<unknown>
}

export type QuestionDesk = {
  /** Answers one question of a municipality at a time; the same question is answered once for all who ask it. */
  readonly ask: (
    municipality: string,
    question: Question,
  ) => Promise<{ readonly found: unknown } | 'いそがしい'>
}

/** Questions of all municipalities that may be on the way at once: whoever comes later would wait too long. */
const usualMost = 3

/** 計算の受付: keeps long questions from filling the queue of the solver, and each within its time. */
export const createQuestionDesk = (
  solve: Solve,
  { most = usualMost, now = () => performance.now() }: { most?: number; now?: () => number } = {},
): QuestionDesk => {
  const running = new Map<string, { readonly key: string; readonly answer: Promise<{ found: unknown }> }>()
  return {
    ask: (municipality, { key, seconds, work }) => {
      const here = running.get(municipality)
      if (here?.key === key) return here.answer
      if (here || running.size >= most) return Promise.resolve('いそがしい')
      const end = now() + seconds * 1_000
      const inTime: Solve = (problem, wanted) => {
        const left = (end - now()) / 1_000
        return left <= 0
          ? Promise.resolve({ found: false, why: '時間切れ' })
          : solve(problem, Math.min(wanted, left))
      }
      const answer = work(inTime)
        .then((found) => ({ found }))
        .finally(() => running.delete(municipality))
      running.set(municipality, { key, answer })
      return answer
    },
  }
}
