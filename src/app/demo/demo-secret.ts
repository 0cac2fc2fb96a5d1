import { createHash } from 'node:crypto'

/** The second factor of a demo account: follows from its login, so that tests can make its codes. */
export const demoSecretOf = (login: string): string =>
  [...createHash('sha256').update(`demo ${login}`).digest().subarray(0, 32)]
    .map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32])
    .join('')
