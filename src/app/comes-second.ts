import pg from 'pg'
import { Clash } from '../casework/case/store.ts'

/**
 * 先を越された: somebody wrote first, or of two who waited for each other the database sent this one away. Nothing of it
 * was written; from its beginning it can be done again.
 */
export const comesSecond = (error: unknown): boolean =>
  error instanceof Clash || (error instanceof pg.DatabaseError && error.code === deadlockDetected)

const deadlockDetected = '40P01'
