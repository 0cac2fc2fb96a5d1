import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../casework/registers/passwords.ts'

/** Argon2id (the library's own choice of algorithm), 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The same characters typed on another keyboard, full width or half, are the same password. */
const oneForm = (password: string): string => password.normalize('NFKC')

/** For accounts made by an import or by the demo world. */
export const hashPassword = (password: string): Promise<string> => hash(oneForm(password), cost)

/** Checked where there is no account or no password, so that the answer takes as long. Nobody knows its text. */
const nobody = hash(crypto.randomUUID(), cost)

/** パスワードと合言葉: hashing and checking. */
export const passwords: Passwords = {
  hash: hashPassword,
  verify: async (known, password) => {
    const right = await verify(known ?? (await nobody), oneForm(password))
    return known !== null && right
  },
}
