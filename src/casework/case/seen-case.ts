import type { Actor } from '../registers/actor.ts'
import type { At, Subject } from './at.ts'
import type { CaseFile } from './file.ts'
import { casesSeenBy } from './may-see.ts'
import type { Loaded } from './screen.ts'
import { seenInPart } from './seen-in-part.ts'
import { selfPlanHelper } from './self-plan-helper.ts'

/** A case the actor may see, with the person it is about and the relation that lets them see it. */
export type SeenCase = {
  readonly file: CaseFile
  readonly relation: string
  readonly person: SeenPerson
  readonly actor: Actor
  readonly today: string
}

export type SeenPerson = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly telephone: string | null
  readonly certificateNumber: string | null
  readonly guardian: {
    readonly id: string
    readonly name: string
    readonly kana: string
    readonly relation: string
  } | null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Somebody else's case and a case that is not there are the same: null. Who was only asked sees less. */
export const seenCase = async (at: At, id: string): Promise<SeenCase | null> => {
  const row = await rowOf(at, id)
  if (!row) return null
  const whole = personIn(row)
  // Who was the guardian when a case ended may read it, not where the child lives now and with whom.
  const formerGuardian = row.relation === '保護者' && row.guardian_id !== at.actor.person
  const less = formerGuardian || seenInPart.includes(row.relation)
  const address = formerGuardian || row.relation === selfPlanHelper ? '' : whole.address
  return {
    file: row.state as unknown as CaseFile,
    relation: row.relation,
    actor: at.actor,
    today: at.today,
    person: less ? { ...whole, address, telephone: null, certificateNumber: null, guardian: null } : whole,
  }
}

/** The whole person, for a paper that somebody has printed without being shown all that is on it. */
export const personForPaper = async (at: At, id: string): Promise<SeenPerson | null> => {
  const row = await rowOf(at, id)
  return row ? personIn(row) : null
}

const rowOf = async (at: At, id: string) => {
  if (!uuid.test(id)) return undefined
  return casesSeenBy(at.tx, at.actor)
    .where('c.id', '=', id)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .leftJoin('person as guardian', (join) =>
      join
        .onRef('guardian.municipality', '=', 'person.municipality')
        .onRef('guardian.id', '=', 'person.guardian'),
    )
    .select(['c.state', 'person.id', 'person.name', 'person.kana', 'person.birth_date', 'person.address'])
    .select(['person.telephone', 'person.certificate_number', 'person.guardian_relation'])
    .select([
      'guardian.id as guardian_id',
      'guardian.name as guardian_name',
      'guardian.kana as guardian_kana',
    ])
    .executeTakeFirst()
}

const personIn = (row: NonNullable<Awaited<ReturnType<typeof rowOf>>>): SeenPerson => ({
  id: row.id,
  name: row.name,
  kana: row.kana,
  birthDate: row.birth_date,
  address: row.address,
  telephone: row.telephone,
  certificateNumber: row.certificate_number,
  guardian: row.guardian_id
    ? {
        id: row.guardian_id,
        name: row.guardian_name ?? '',
        kana: row.guardian_kana ?? '',
        relation: row.guardian_relation ?? '保護者',
      }
    : null,
})

export const subjectOf = (seen: SeenCase): Subject => ({
  person: seen.person.id,
  caseId: seen.file.id,
  relation: seen.relation,
})

/**
 * Loads the case of the path (`:id`) and then whatever else the screen wants to know. `more` returning null
 * means that there is nothing here.
 */
export const onCase = async <M>(
  at: At,
  more: (seen: SeenCase) => Promise<M | null> | M | null,
): Promise<Loaded<M & { readonly seen: SeenCase }> | null> => {
  const seen = await seenCase(at, at.params.id ?? '')
  if (!seen) return null
  const extra = await more(seen)
  if (extra === null) return null
  return { data: { ...extra, seen }, subject: subjectOf(seen), version: seen.file.version }
}
