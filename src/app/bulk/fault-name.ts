import pg from 'pg'

/** What may be told of a fault: never a value. */
export const faultName = (error: unknown): string =>
  error instanceof pg.DatabaseError
    ? `PostgreSQL ${error.code ?? ''}`
    : error instanceof Error
      ? error.message
      : ''
