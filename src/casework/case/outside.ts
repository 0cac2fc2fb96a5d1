import type { Solve } from '../../city/kit/solve.ts'
import type { At } from './at.ts'

/** A question that takes long: `key` says it whole, `work` answers it without the database within `seconds` in all. */
export type LongQuestion<T = unknown> = {
  readonly key: string
  readonly seconds: number
  readonly work: (solve: Solve) => Promise<T>
}

/**
 * 外で解く
 *
 * Thrown out of the transaction of a request, which is undone: the question is answered while nobody holds a
 * connection, and the request is then tried again with the answer. What asks must have written nothing outside the
 * transaction before.
 */
export class Outside extends Error {
  readonly question: LongQuestion
  constructor(question: LongQuestion) {
    super('a long question is answered outside the transaction')
    this.question = question
  }
}

/** The answer to a long question, as soon as there is one; until then the request begins anew. */
export const outside = <T>(
  { answers }: Pick<At, 'answers'>,
  question: LongQuestion<T>,
): { readonly found: T } | 'いそがしい' => {
  const answer = answers?.get(question.key)
  if (answer === undefined) throw new Outside(question)
  return answer === 'いそがしい' ? answer : { found: answer.found as T }
}
