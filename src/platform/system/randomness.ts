import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'

/** The only place that makes random values. */
export type Randomness = {
  /** An id for a row. */
  readonly newId: () => string
  /** 256 bits for a session, as hexadecimal. */
  readonly newToken: () => string
  /** Twelve digits that a person can type from a letter (about 40 bits, used once, tries limited). */
  readonly newCode: () => string
}

export const systemRandomness: Randomness = {
  newId: () => randomUUID(),
  newToken: () => randomBytes(32).toString('hex'),
  newCode: () => Array.from({ length: 12 }, () => String(randomInt(10))).join(''),
}

/** For secrets of high entropy; passwords go through argon2. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
