import pg from 'pg'

/**
 * The database as a whole does not answer: it cannot be reached, is full, or is shutting down. A lock that was not given
 * and a deadlock are not of the kind: they are the affair of whoever met them.
 */
export const isAway = (error: unknown): boolean => {
  if (error instanceof pg.DatabaseError) return /^(08|53|57P|58)/.test(error.code ?? '')
  return error instanceof Error && /does not let us in|terminated|ECONN|timeout/i.test(error.message)
}
