import type { At } from '../case/at.ts'

/** What an import needs of its request; a command of the server has no account. */
export type ImportAt = Pick<
  At,
  'tx' | 'municipality' | 'today' | 'now' | 'newId' | 'hash' | 'readCsv' | 'readSheet'
> & {
  readonly actor: { readonly account: string | null; readonly role: string | null }
}

export const importKinds = ['利用者', '支給決定'] as const
export type ImportKind = (typeof importKinds)[number]
