import type { Faults } from './fault.ts'
import type { GuardianLine, PersonLine } from './read-persons.ts'

/** A person as the register has them. */
export type KnownPerson = Omit<PersonLine, 'row' | 'certificate' | 'disabilities' | 'guardian'> & {
  readonly id: string
  readonly version: number
  readonly certificate: string | null
  readonly disabilities: readonly string[]
  readonly guardian: (GuardianLine & { readonly id: string }) | null
}

/** Who the guardian is: somebody of the register, or somebody new, by `personKey`. */
export type GuardianLink = { readonly id: string } | { readonly key: string } | null

export type NewPerson = { readonly line: PersonLine; readonly guardian: GuardianLink }
export type ChangedPerson = NewPerson & {
  readonly known: KnownPerson
  /** The names of the columns that change. */
  readonly columns: readonly string[]
}

export type PersonsPlan = {
  readonly added: readonly NewPerson[]
  readonly changed: readonly ChangedPerson[]
  readonly same: number
  /** Guardians who stand in no row and not in the register; the address is that of the person they care for. */
  readonly guardians: readonly { readonly key: string; readonly of: PersonLine; readonly who: GuardianLine }[]
  readonly faults: Faults
  readonly doubts: Faults
}

/** Two rows of one name, reading and day of birth are taken to be one person. */
export const personKey = ({
  name,
  kana,
  birthDate,
}: Pick<PersonLine, 'name' | 'kana' | 'birthDate'>): string => `${name}\n${kana}\n${birthDate}`
