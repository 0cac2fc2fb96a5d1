import type { At } from '../case/at.ts'

export const disabilityKinds = ['身体', '知的', '精神', '発達', '難病等', '高次脳機能障害'] as const

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
    .where('p.municipality', '=', at.municipality.number)
    .where('p.id', '=', id)
    .select(['p.id', 'p.name', 'p.kana', 'p.birth_date', 'p.address', 'p.telephone', 'p.disabilities'])
    .select(['p.certificate_number', 'p.guardian_relation', 'p.version'])
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
  guardian: null,
})
