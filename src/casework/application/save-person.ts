import { sql } from 'kysely'
import type { At } from '../case/at.ts'
import { Clash } from '../case/store.ts'
import { alikePersons } from './alike-persons.ts'
import type { PersonValues } from './person-fields.ts'
import type { GuardianRecord, PersonRecord } from './person-record.ts'
import { refreshCounted } from './refresh-counted.ts'

/** Registers a person, and the guardian unless the very same one is registered already. Answers the new id. */
export const addPerson = async (at: At, values: PersonValues): Promise<string> => {
  const guardian = await guardianFor(at, values)
  const id = at.newId()
  await at.tx
    .insertInto('person')
    .values({
      municipality: at.municipality.number,
      id,
      ...columnsOf(values),
      ...guardianColumns(values, guardian),
    })
    .execute()
    .catch(numberTaken)
  return id
}

/**
 * Changes a person as read, and answers who is the guardian now. Throws a `Clash` when somebody changed them, or their
 * guardian, first.
 */
export const changePerson = async (
  at: At,
  person: PersonRecord,
  values: PersonValues,
  otherGuardian: boolean,
): Promise<string | null> => {
  const kept = person.guardian && values.guardianName && !otherGuardian ? person.guardian : null
  if (kept) await changeGuardian(at, person, kept, values)
  const guardian = kept ? kept.id : await guardianFor(at, values)
  await update(at, person.id, person.version, { ...columnsOf(values), ...guardianColumns(values, guardian) })
  if (!isCountedAlike(person, values)) await refreshCounted(at, [{ ...values, id: person.id }])
  if (!isSame(person, values)) await touchWards(at, person.id, null)
  await renameAccount(at, person.id, values.name)
  return guardian
}

/** The registered guardian (same name, reading and birth date), else a new one; null where none is given. */
const guardianFor = async (at: At, values: PersonValues): Promise<string | null> => {
  const { guardianName: name, guardianKana: kana, guardianBirthDate: birthDate } = values
  if (!name || !kana || !birthDate) return null
  const known = (await alikePersons(at, { kana, birthDate })).find((person) => person.name === name)
  if (known) return known.id
  const id = at.newId()
  await at.tx
    .insertInto('person')
    .values({
      municipality: at.municipality.number,
      id,
      ...{ name, kana, birth_date: birthDate, address: values.address, telephone: values.telephone },
      ...{ disabilities: [], certificate_number: null, guardian: null, guardian_relation: null },
    })
    .execute()
  return id
}

/** The address is the guardian's own: they may live elsewhere, and it is mended on their own page. */
const changeGuardian = async (
  at: At,
  child: PersonRecord,
  guardian: GuardianRecord,
  values: PersonValues,
): Promise<void> => {
  const name = values.guardianName ?? guardian.name
  const kana = values.guardianKana ?? guardian.kana
  const birthDate = values.guardianBirthDate ?? guardian.birthDate
  if (isSame(guardian, { name, kana, birthDate })) return
  await update(at, guardian.id, guardian.version, { name, kana, birth_date: birthDate })
  await touchWards(at, guardian.id, child.id)
  await renameAccount(at, guardian.id, name)
}

type Shown = Pick<GuardianRecord, 'name' | 'kana' | 'birthDate'>
const isSame = (one: Shown, other: Shown): boolean =>
  one.name === other.name && one.kana === other.kana && one.birthDate === other.birthDate

/** Whether the tables of the city count the person where they did. */
const isCountedAlike = (one: PersonRecord, other: PersonValues): boolean =>
  one.district === other.district &&
  one.mainDisability === other.mainDisability &&
  one.disabilities.join() === other.disabilities.join()

/** What is shown of the guardian on their wards' pages has changed: whoever edits a ward has read it before. */
const touchWards = (at: At, guardian: string, except: string | null) =>
  at.tx
    .updateTable('person')
    .set({ version: sql<number>`version + 1` })
    .where('municipality', '=', at.municipality.number)
    .where('guardian', '=', guardian)
    .$if(except !== null, (query) => query.where('id', '!=', except ?? ''))
    .execute()

const update = async (at: At, id: string, version: number, columns: object): Promise<void> => {
  const changed = await at.tx
    .updateTable('person')
    .set({ ...columns, version: sql<number>`version + 1` })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
    .catch(numberTaken)
  if (changed.numUpdatedRows !== 1n) throw new Clash()
}

/** Somebody took the certificate number between our looking and our writing: look again, and say so. */
const numberTaken = (error: unknown): never => {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'person_certificate')
    throw new Clash()
  throw error
}

const renameAccount = (at: At, person: string, name: string) =>
  at.tx
    .updateTable('account')
    .set({ name })
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', person)
    .execute()

const columnsOf = (values: PersonValues) => ({
  name: values.name,
  kana: values.kana,
  birth_date: values.birthDate,
  address: values.address,
  telephone: values.telephone,
  disabilities: [...values.disabilities],
  certificate_number: values.certificateNumber,
  ...{ district: values.district, main_disability: values.mainDisability, language: values.language },
  wished_office: values.wishedOffice,
})

const guardianColumns = (values: PersonValues, guardian: string | null) => ({
  guardian,
  guardian_relation: guardian ? values.guardianRelation : null,
})
