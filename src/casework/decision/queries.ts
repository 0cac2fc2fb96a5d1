import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { FactOf } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { Clash } from '../case/store.ts'
import { certificateNumberOf, serialOf } from './certificate-number.ts'
import type { CertifiedPerson } from './grant-papers.ts'

const series = { kind: '受給者証番号', year: 0 } as const

/** The grant of the case that this one renews or changes. */
export const previousGrant = async (
  at: At,
  id: string | null | undefined,
): Promise<FactOf<'grant-decided'> | null> => {
  if (!id) return null
  const row = await at.tx
    .selectFrom('case_file')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', id)
    .select('state')
    .executeTakeFirst()
  return row ? (row.state as unknown as CaseFile).grant : null
}

/** What the office's draft proposes, as it was submitted: the week, the interval of monitoring. */
export const submittedDraft = async (at: At, { draft }: CaseFile) => {
  const written = await newestDocument<Partial<PlanContent>>(
    at.tx,
    at.municipality.number,
    draft?.document,
    draft?.submitted?.version,
  )
  return {
    every: written?.content.every ?? null,
    reason: written?.content.reason ?? '',
    week: written?.content.week ?? [],
    besides: written?.content.besides ?? [],
    startsIn: written?.content.startsIn ?? null,
  }
}

/** What the certificate needs of the person and, for a child, of the guardian. */
export const certifiedPersons = async (at: At, person: string, guardian: string | undefined) => {
  const rows = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', 'in', guardian ? [person, guardian] : [person])
    .select(['id', 'name', 'kana', 'birth_date', 'address', 'disabilities'])
    .execute()
  const other = rows.find(({ id }) => id === guardian)
  const holder: CertifiedPerson | null = other
    ? { name: other.name, kana: other.kana, birth: other.birth_date, address: other.address }
    : null
  return { disabilities: rows.find(({ id }) => id === person)?.disabilities ?? [], guardian: holder }
}

/** The first number of the series that nobody has. It is taken only when the decision is made. */
export const proposedCertificateNumber = async (at: At): Promise<string> => {
  const row = await numbering(at)
  for (let serial = (row?.last ?? 0) + 1; ; serial += 1) {
    const number = certificateNumberOf(serial)
    if (!(await holderOf(at, number))) return number
  }
}

/** The id of the person who has this certificate number. */
export const holderOf = async (at: At, number: string): Promise<string | null> => {
  const row = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('certificate_number', '=', number)
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Keeps the number with the person, and moves the series on when the number came from it. */
export const saveCertificateNumber = async (
  at: At,
  person: string,
  number: string,
  proposed: string,
): Promise<void> => {
  await at.tx
    .updateTable('person')
    .set((eb) => ({ certificate_number: number, version: eb('version', '+', 1) }))
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', person)
    .where((eb) => eb.or([eb('certificate_number', 'is', null), eb('certificate_number', '!=', number)]))
    .execute()
    .catch((error: unknown) => {
      if (error instanceof Error && 'constraint' in error && error.constraint === 'person_certificate')
        throw new Clash()
      throw error
    })
  const serial = serialOf(number)
  if (number !== proposed || serial === null) return
  await at.tx
    .insertInto('numbering')
    .values({ ...series, municipality: at.municipality.number, last: serial })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'kind', 'year']).doUpdateSet({ last: serial }),
    )
    .execute()
}

const numbering = (at: At) =>
  at.tx
    .selectFrom('numbering')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', series.kind)
    .where('year', '=', series.year)
    .select('last')
    .executeTakeFirst()
