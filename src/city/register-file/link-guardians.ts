import {
  type ChangedPerson,
  type GuardianLink,
  type KnownPerson,
  type PersonsPlan,
  personKey,
} from './person-register.ts'
import type { PersonLine } from './read-persons.ts'

/** A guardian may be in the register, in another row of the file, or new: each of them once. */
export const linkGuardians = (
  added: readonly { readonly line: PersonLine }[],
  changed: readonly Omit<ChangedPerson, 'guardian'>[],
  byKey: ReadonlyMap<string, readonly KnownPerson[]>,
  inFile: ReadonlyMap<string, PersonLine>,
): Pick<PersonsPlan, 'added' | 'changed' | 'guardians'> => {
  const adding = new Set(added.map(({ line }) => line))
  const guardians = new Map<string, PersonsPlan['guardians'][number]>()
  const linkOf = (line: PersonLine, known: KnownPerson | null): GuardianLink => {
    const who = line.guardian
    if (known?.guardian || !who) return known?.guardian ? { id: known.guardian.id } : null
    const key = personKey(who)
    const registered = byKey.get(key)?.[0]
    if (registered) return { id: registered.id }
    const row = inFile.get(key)
    if (!row || !adding.has(row)) guardians.set(key, guardians.get(key) ?? { key, of: line, who })
    return { key }
  }
  return {
    added: added.map((one) => ({ ...one, guardian: linkOf(one.line, null) })),
    changed: changed.map((one) => ({ ...one, guardian: linkOf(one.line, one.known) })),
    guardians: [...guardians.values()],
  }
}
