import { sql } from 'kysely'
import { partByDisability } from '../../city/kit/renewal-part.ts'
import {
  type ChangedPerson,
  type GuardianLink,
  type PersonsPlan,
  personKey,
} from '../../city/register-file/person-register.ts'
import type { PersonLine } from '../../city/register-file/read-persons.ts'
import { Clash } from '../case/store.ts'
import type { ImportAt } from './import-at.ts'

const columns =
  sql.raw(`name text, kana text, birth_date date, address text, telephone text, disabilities text[],
  certificate_number text, guardian uuid, guardian_relation text, district text, main_disability text, language text`)
const names = sql.raw(
  `name, kana, birth_date, address, telephone, disabilities, certificate_number, guardian, guardian_relation, district,
  main_disability, language`,
)

/** 利用者を書く: everybody in one statement each. Answers whose data was written, by id. */
export const writePersons = async (at: ImportAt, plan: PersonsPlan): Promise<readonly string[]> => {
  const { tx, municipality } = at
  const ids = new Map<string, string>()
  for (const { key } of plan.guardians) ids.set(key, at.newId())
  const added = plan.added.map((one) => ({ ...one, id: at.newId() }))
  for (const { id, line } of added) if (!ids.has(personKey(line))) ids.set(personKey(line), id)
  const idOf = (link: GuardianLink) =>
    link === null ? null : 'id' in link ? link.id : (ids.get(link.key) ?? null)
  const guardians = plan.guardians.map(({ key, of, who }) => ({
    ...{ id: ids.get(key), name: who?.name, kana: who?.kana, birth_date: who?.birthDate },
    ...{ address: of.address, telephone: of.telephone, disabilities: [] },
  }))
  const rows = added.map(({ id, line, guardian }) => ({ id, ...rowOf(line, idOf(guardian)) }))
  await sql`
    insert into person (municipality, id, ${names})
    select ${municipality.number}, id, ${names}
    from json_to_recordset(${JSON.stringify([...guardians, ...rows])}::json) as x(id uuid, ${columns})
  `
    .execute(tx)
    .catch(taken)
  await changePersons(at, plan.changed, idOf)
  return [...plan.guardians.flatMap(({ key }) => ids.get(key) ?? []), ...added.map(({ id }) => id)].concat(
    plan.changed.map(({ known }) => known.id),
  )
}

const rowOf = (line: PersonLine, guardian: string | null) => ({
  ...{ name: line.name, kana: line.kana, birth_date: line.birthDate, address: line.address },
  ...{
    telephone: line.telephone,
    disabilities: line.disabilities ?? [],
    certificate_number: line.certificate,
  },
  ...{ guardian, guardian_relation: line.guardian?.relation ?? null, district: line.district },
  ...{ main_disability: line.mainDisability, language: line.language },
})

/** As the page of a person does it: what is shown of them elsewhere, and where they are counted, follows. */
const changePersons = async (
  { tx, municipality, today }: ImportAt,
  changed: readonly ChangedPerson[],
  idOf: (link: GuardianLink) => string | null,
): Promise<void> => {
  if (changed.length === 0) return
  const { number } = municipality
  const rows = changed.map(({ line, known, guardian }) => {
    const merged = rowOf(
      {
        ...line,
        telephone: line.telephone ?? known.telephone,
        disabilities: line.disabilities ?? known.disabilities,
        district: line.district ?? known.district,
        mainDisability: line.mainDisability ?? known.mainDisability,
        language: line.language ?? known.language,
        guardian: line.guardian ?? known.guardian,
      },
      idOf(guardian),
    )
    const part = partByDisability(merged.main_disability ?? merged.disabilities[0] ?? null)
    return { id: known.id, version: known.version, part, ...merged }
  })
  const x = sql`json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, version int, part text, ${columns})`
  const updated = await sql`
    update person p
    set (${names}, version) = (select ${sql.raw('x.name, x.kana, x.birth_date, x.address, x.telephone, x.disabilities, x.certificate_number, x.guardian, x.guardian_relation, x.district, x.main_disability, x.language')}, p.version + 1)
    from ${x}
    where p.municipality = ${number} and p.id = x.id and p.version = x.version
  `
    .execute(tx)
    .catch(taken)
  // Somebody changed one of them between our looking and our writing.
  if (updated.numAffectedRows !== BigInt(rows.length)) throw new Clash()
  const ids = rows.map(({ id }) => id)
  await sql`
    update person set version = version + 1
    where municipality = ${number} and guardian = any(${ids}::uuid[]) and id <> all(${ids}::uuid[])
  `.execute(tx)
  await sql`
    update account a set name = p.name from person p
    where a.municipality = ${number} and a.person = any(${ids}::uuid[])
      and p.municipality = a.municipality and p.id = a.person and p.name <> a.name
  `.execute(tx)
  await sql`
    update case_turn t set district = p.district
    from case_file c join person p on p.municipality = c.municipality and p.id = c.person
    where t.municipality = ${number} and c.municipality = t.municipality and c.id = t.case_id
      and c.person = any(${ids}::uuid[]) and t.district is distinct from p.district
  `.execute(tx)
  await sql`
    update grant_period g
    set district = x.district,
        part = case when g.part is null or g.part = '短期入所の児童' then g.part else x.part end
    from ${x}
    where g.municipality = ${number} and g.person = x.id and g.renews_on > ${today}
  `.execute(tx)
}

/** Somebody took a certificate number between our looking and our writing: look again, and say so. */
const taken = (error: unknown): never => {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'person_certificate')
    throw new Clash()
  throw error
}
