import pg from 'pg'

/**
 * Why something could not be started, with what caused it, for the operator. What PostgreSQL says of rows and values
 * is left out: it may quote data; of those only the code is told.
 */
export const causesOf = (error: unknown): string => {
  const told: string[] = []
  for (let cause = error; cause !== undefined && cause !== null && told.length < 6; cause = causeOf(cause)) {
    const words = wordsOf(cause)
    if (!told.some((one) => one.includes(words))) told.push(words)
  }
  return told.join('\n  もと： ')
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined)

const wordsOf = (error: unknown): string => {
  if (error instanceof pg.DatabaseError)
    return speaksOfServer.test(error.code ?? '') ? error.message : `PostgreSQL ${error.code ?? ''}`
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join(' / ')
  return error instanceof Error ? error.message : typeof error
}

/** Classes of errors about logging in, rights, resources and the server itself, which hold no values. */
const speaksOfServer = /^(08|28|3D|42501|53|55|57|58)/
