/** The port through which what people choose themselves is hashed and checked; slow on purpose. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>
  /** With no hash at all it works as long and answers false. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>
}
