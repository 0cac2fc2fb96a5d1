import type { LongAnswer } from '../casework/case/at.ts'
import { Outside } from '../casework/case/outside.ts'
import type { Solve } from '../city/kit/solve.ts'
import { createQuestionDesk, type QuestionDesk } from '../platform/solver/question-desk.ts'
import type { World } from './world.ts'

/** What is read may change while a question is answered; then it is asked anew, so often. */
const mostQuestions = 3

const desks = new WeakMap<Solve, QuestionDesk>()

/**
 * Does one try of a request; a long question that it throws is answered while no transaction is open, and the try is
 * made again with the answer.
 */
export const answeredOutside = async <T>(
  { solve }: Pick<World, 'solve'>,
  municipality: string,
  attempt: (answers: ReadonlyMap<string, LongAnswer>) => Promise<T>,
): Promise<T> => {
  const answers = new Map<string, LongAnswer>()
  for (;;) {
    try {
      return await attempt(answers)
    } catch (error) {
      if (!(error instanceof Outside) || !solve) throw error
      const { question } = error
      const desk = desks.get(solve) ?? createQuestionDesk(solve)
      desks.set(solve, desk)
      const busy = answers.size >= mostQuestions
      answers.set(question.key, busy ? 'いそがしい' : await desk.ask(municipality, question))
    }
  }
}
