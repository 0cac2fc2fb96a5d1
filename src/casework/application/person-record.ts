import type { At } from '../case/at.ts'

export type GuardianRecord = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly relation: string
  readonly version: number
}

/** 本人の登録: a person as the municipality keeps them, with the guardian of a child. */
export type PersonRecord = {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly telephone: string | null
  readonly disabilities: readonly string[]
  readonly certificateNumber: string | null
  /** 地区: the area of a desk; null where none is written. */
  readonly district: string | null
  /** One of the kinds; null where the first of them is meant. */
  readonly mainDisability: string | null
  readonly language: string | null
  /** The planning office that the person wishes for, by id. */
  readonly wishedOffice: { readonly id: string; readonly name: string } | null
  readonly guardian: GuardianRecord | null
  /** Grows with every change of the person and of what is kept of the guardian, here or through a sibling. */
  readonly version: number
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A person of this municipality by id; who may see them is asked elsewhere. */
export const personRecord = async (at: At, id: string): Promise<PersonRecord | null> => {
  if (!uuid.test(id)) return null
  const row = await at.tx
    .selectFrom('person as p')
    .leftJoin('person as g', (join) =>
      join.onRef('g.municipality', '=', 'p.municipality').onRef('g.id', '=', 'p.guardian'),
    )
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'p.municipality').onRef('o.id', '=', 'p.wished_office'),
    )
    .where('p.municipality', '=', at.municipality.number)
    .where('p.id', '=', id)
    .select(['p.id', 'p.name', 'p.kana', 'p.birth_date', 'p.address', 'p.telephone', 'p.disabilities'])
    .select(['p.certificate_number', 'p.guardian_relation', 'p.version'])
    .select(['p.district', 'p.main_disability', 'p.language', 'o.id as o_id', 'o.name as o_name'])
    .select([
      'g.id as g_id',
      'g.name as g_name',
      'g.kana as g_kana',
      'g.birth_date as g_birth',
      'g.version as g_version',
    ])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    name: row.name,
    kana: row.kana,
    birthDate: row.birth_date,
    address: row.address,
    telephone: row.telephone,
    disabilities: row.disabilities,
    certificateNumber: row.certificate_number,
    district: row.district,
    mainDisability: row.main_disability,
    language: row.language,
    wishedOffice: row.o_id ? { id: row.o_id, name: row.o_name ?? '' } : null,
    version: row.version,
    guardian: row.g_id
      ? {
          id: row.g_id,
          name: row.g_name ?? '',
          kana: row.g_kana ?? '',
          birthDate: row.g_birth ?? '',
          relation: row.guardian_relation ?? '',
          version: row.g_version ?? 0,
        }
      : null,
  }
}

/** 依頼を受けた事業所に見せること: what the person is told that an office sees before it has a contract. */
export const asShownToAsked = (person: PersonRecord): PersonRecord => ({
  ...person,
  telephone: null,
  disabilities: [],
  certificateNumber: null,
  ...{ district: null, mainDisability: null },
  language: null,
  wishedOffice: null,
  guardian: null,
})
